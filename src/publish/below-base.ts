/** Attributes that hold an address, and those by which scripts get one. */
const FROM_ROOT = /(\s(?:href|src|action|data-[\w-]+)=")\/(?!\/)([^"]*)/gu;

/**
 * A page of a site that stands below a path of its host: each address from the root of the site gets
 * that path before it. What the bundler wrote under `_astro/` has it already.
 * @param base with a slash at both ends: `/convenanten/`
 */
export function belowBase(html: string, base: string): string {
  const bundled = `${base.slice(1)}_astro/`;
  return html.replaceAll(FROM_ROOT, (whole, before: string, rest: string) =>
    rest.startsWith(bundled) ? whole : `${before}${base}${rest}`,
  );
}
