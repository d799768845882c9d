import { expect, test } from 'vitest';
import { headerRules } from '../../../src/site/security/header-rules.ts';

/** All policies that a host sends for an address: it adds up the rules that fit. */
function policiesFor(address: string): string[] {
  return headerRules()
    .filter(({ prefix, isExact }) => (isExact ? address === prefix : address.startsWith(prefix)))
    .flatMap(({ headers }) => headers['Content-Security-Policy'] ?? []);
}

test.each([
  ['/', false],
  ['/en/', false],
  ['/convenanten/kleding-textiel/', false],
  ['/en/covenants/kleding-textiel/', false],
  ['/klachten/land/bd/', false],
  ['/404.html', false],
  ['/embed/kleding-textiel/marktaandeel/', true],
  ['/en/embed/programmes/een-programma/een-kpi/', true],
])('%s has one policy; other sites may frame it: %s', (address, mayBeFramed) => {
  const policies = policiesFor(address);
  expect(policies).toHaveLength(1);
  expect(policies[0]?.includes("frame-ancestors 'none'")).toBe(!mayBeFramed);
});

test.each([
  ['/zoeken/', true],
  ['/en/search/', true],
  ['/klachten/', true],
  ['/en/cases/', true],
  ['/kpis/', false],
  ['/', false],
])('%s may compile the search engine: %s', (address, isSearching) => {
  expect(policiesFor(address)[0]?.includes("'wasm-unsafe-eval'")).toBe(isSearching);
});

test('no policy allows anything inline, evaluated or from another host', () => {
  for (const { headers } of headerRules())
    expect(headers['Content-Security-Policy'] ?? '').not.toMatch(
      /unsafe-inline|'unsafe-eval'|https?:|\*|data:/u,
    );
});
