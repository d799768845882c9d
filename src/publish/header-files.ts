import type { HeaderRule } from '../site/security/header-rules.ts';

/** The file that Netlify, Cloudflare Pages and the like read headers from. */
export function netlifyHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ prefix, isExact, headers }) =>
      [
        `${prefix}${isExact ? '' : '*'}`,
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    )
    .join('\n')
    .concat('\n');
}

/** What belongs in the `http` block of nginx, then what belongs in its `server` block. */
export function nginxHeaders(rules: readonly HeaderRule[]): string {
  const { everywhere, usual, exceptions } = grouped(rules);
  return [
    '# in the http block',
    'map $uri $content_security_policy {',
    `    default "${usual}";`,
    ...exceptions.map(({ pattern, policy }) => `    "~${pattern}" "${policy}";`),
    '}',
    '',
    '# in the server block',
    'add_header Content-Security-Policy $content_security_policy always;',
    ...everywhere.map(([name, value]) => `add_header ${name} "${value}" always;`),
    '',
  ].join('\n');
}

/** For the virtual host of Apache, with mod_headers. */
export function apacheHeaders(rules: readonly HeaderRule[]): string {
  const { everywhere, usual, exceptions } = grouped(rules);
  return [
    ...everywhere.map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header always set Content-Security-Policy "${usual}"`,
    ...exceptions.flatMap(({ pattern, policy }) => [
      `<LocationMatch "${pattern}">`,
      `    Header always set Content-Security-Policy "${policy}"`,
      '</LocationMatch>',
    ]),
    '',
  ].join('\n');
}

/** The policy that most parts of the site have, and one pattern for the parts under each other policy. */
function grouped(rules: readonly HeaderRule[]) {
  const everywhere: [string, string][] = [];
  const prefixes = new Map<string, string[]>();
  for (const { prefix, headers } of rules)
    for (const [name, value] of Object.entries(headers))
      if (name === 'Content-Security-Policy')
        prefixes.set(value, [...(prefixes.get(value) ?? []), prefix]);
      else everywhere.push([name, value]);
  const [[usual] = [''], ...others] = [...prefixes].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  const exceptions = others.map(([policy, all]) => ({ pattern: `^(?:${all.join('|')})`, policy }));
  return { everywhere, usual, exceptions };
}
