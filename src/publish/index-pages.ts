import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { SiteIndex } from './search-index/site-index.ts';

/**
 * Hands every page to the search index as soon as Astro has made it.
 * @param index gets the pages in the order in which Astro lists them
 * @param base path below which the site stands, such as `/` or `/sub/`
 */
export const indexPages = (index: SiteIndex, base: string): AstroIntegration => ({
  name: 'index-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((usual) => withIndex(usual, index, base));
    },
  },
});

const withIndex = (usual: AstroPrerenderer, index: SiteIndex, base: string): AstroPrerenderer => ({
  ...usual,
  async getStaticPaths() {
    const paths = await usual.getStaticPaths();
    const pages = paths.filter(({ route }) => route.type === 'page');
    index.expect(pages.map(({ pathname }) => slashed(`${pathname}/`)));
    return paths;
  },
  async render(request, options) {
    const rendered = await usual.render(request, options);
    if (options.routeData.type !== 'page') return rendered;
    const response = rendered instanceof Response ? rendered : rendered.response;
    const html = await response.bytes();
    await index.add(`/${decodeURI(new URL(request.url).pathname).slice(base.length)}`, html);
    return new Response(html, response);
  },
});

/** A path with one slash before it, and none twice. */
const slashed = (path: string): string => `/${path}`.replaceAll(/\/{2,}/gu, '/');
