import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { SiteIndex } from './search-index/site-index.ts';

/** What Astro makes of a site while we build it, beside what it is configured to. */
interface Making {
  /** Gets every page as soon as it is made, in the order in which Astro lists them. */
  readonly index: SiteIndex;
  /** Addresses of the files that we write ourselves: each is a route, but a route of a file costs ten times the file. */
  readonly written: ReadonlySet<string>;
  /** Path below which the site stands, such as `/` or `/sub/`. */
  readonly base: string;
}

/** Lets Astro make pages, and of the other routes only those whose files nobody else writes. */
export const onlyPages = (making: Making): AstroIntegration => ({
  name: 'only-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((usual) => withIndex(usual, making));
    },
  },
});

const withIndex = (
  usual: AstroPrerenderer,
  { index, written, base }: Making,
): AstroPrerenderer => ({
  ...usual,
  async getStaticPaths() {
    const paths = (await usual.getStaticPaths()).filter(
      ({ pathname }) => !written.has(slashed(pathname)),
    );
    const pages = paths.filter(({ route }) => route.type === 'page');
    index.expect(pages.map(({ pathname }) => slashed(`${pathname}/`)));
    return paths;
  },
  async render(request, options) {
    const rendered = await usual.render(request, options);
    if (options.routeData.type !== 'page') return rendered;
    const response = rendered instanceof Response ? rendered : rendered.response;
    const html = await response.text();
    await index.add(`/${decodeURI(new URL(request.url).pathname).slice(base.length)}`, html);
    return new Response(html, response);
  },
});

/** A path with one slash before it, and none twice. */
const slashed = (path: string): string => `/${path}`.replaceAll(/\/{2,}/gu, '/');
