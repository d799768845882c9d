import { expect, test } from 'vitest';
import { FORMS_ADDRESSES } from '../../../src/site/security/forms-policy.ts';
import { headerRules } from '../../../src/site/security/header-rules.ts';

/** All policies that a host sends for an address: it adds up the rules that fit. */
function policiesFor(address: string): string[] {
  return headerRules(undefined)
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
  ['/beheer/', false],
  ['/en/manage/', false],
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

const isOfForms = ({ prefix }: { readonly prefix: string }) =>
  (Object.values(FORMS_ADDRESSES) as string[]).includes(prefix);

test('no policy but that of the forms allows anything inline, evaluated or from another host', () => {
  for (const { headers } of headerRules(undefined).filter((rule) => !isOfForms(rule)))
    expect(headers['Content-Security-Policy'] ?? '').not.toMatch(
      /unsafe-inline|'unsafe-eval'|https?:|\*|data:/u,
    );
});

test.each([
  ['github', 'https://api.github.com'],
  ['gitlab', 'https://gitlab.com'],
] as const)('the forms may ask %s, and run no script but those of the site', (kind, origin) => {
  const policies = headerRules({ kind, repository: 'voorbeeld/site', branch: 'main' })
    .filter(isOfForms)
    .map(({ headers }) => headers['Content-Security-Policy'] ?? '');
  expect(policies).toHaveLength(2);
  for (const policy of policies) {
    expect(policy).toContain(`connect-src 'self' data: ${origin};`);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/\*|unsafe-eval/u);
  }
});
