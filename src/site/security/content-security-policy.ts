import type { RouteName } from '../routes.ts';

/** Pages with a text search on them: Pagefind's engine is WebAssembly. */
const SEARCHES: ReadonlySet<RouteName> = new Set(['search', 'cases']);

/**
 * What a page may load and run: files of the site itself and nothing inline. No page holds an inline
 * script or style, so no hash and no `unsafe-inline` is needed. What only a header can say
 * (`frame-ancestors`) is in the header files.
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy(route: RouteName): string {
  return policyText(SEARCHES.has(route));
}

/** @param isSearching whether the page compiles the search engine */
export function policyText(isSearching: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self'${isSearching ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
