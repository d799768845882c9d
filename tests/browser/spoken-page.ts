import type { Page } from '@playwright/test';

interface SpokenNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly parentId?: string;
  readonly childIds?: readonly string[];
}

const LANDMARKS = [
  'banner',
  'complementary',
  'contentinfo',
  'main',
  'navigation',
  'region',
  'search',
];
const NAMED = ['navigation', 'region', 'search'];

/** What is wrong with a page as a screen reader has it: its landmarks, tables and lists. */
export async function spokenFaults(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: SpokenNode[];
  };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const spoken = nodes.filter(({ ignored }) => !ignored);
  const withRole = (...roles: string[]) =>
    spoken.filter(({ role }) => role !== undefined && roles.includes(role.value));
  const within = ({ childIds = [] }: SpokenNode): SpokenNode[] =>
    childIds.flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : [child, ...within(child)];
    });
  const holds = (node: SpokenNode, role: string) =>
    within(node).some((inner) => !inner.ignored && inner.role?.value === role);
  const titleOf = ({ role, name }: SpokenNode) => `${role?.value ?? ''} “${name?.value ?? ''}”`;

  const landmarks = withRole(...LANDMARKS).map(titleOf);
  const tables = withRole('table');
  const names = tables.map(titleOf);
  return [
    ...withRole(...NAMED)
      .filter(({ name }) => (name?.value ?? '') === '')
      .map((node) => `without a name: ${titleOf(node)}`),
    ...repeated(landmarks).map((title) => `more than once: ${title}`),
    ...repeated(names).map((title) => `more than once: ${title}`),
    ...tables
      .filter((table) => table.name?.value === '' || !holds(table, 'columnheader'))
      .map((table) => `without a caption or heads of columns: ${titleOf(table)}`),
    ...tables
      .filter((table) =>
        within(table)
          .filter(({ ignored, role }) => !ignored && role?.value === 'row')
          .some((row) => !holds(row, 'rowheader') && !holds(row, 'columnheader')),
      )
      .map((table) => `a row without a head: ${titleOf(table)}`),
    ...withRole('list')
      .filter((list) => !holds(list, 'listitem'))
      .map((list) => `empty: ${titleOf(list)}`),
  ];
}

/**
 * Names of links that lead to more than one page, as in a list of the links of a page. The row of a
 * table, the term of a definition and the sentence around a figure say what a link in them is about.
 */
export const ambiguousLinks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const targets = new Map<string, Set<string>>();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
      const isInPage = link.pathname === location.pathname && link.hash !== '';
      if (isInPage || link.closest('table, dl, .figure-in-text') !== null) continue;
      const name = link.getAttribute('aria-label') ?? link.textContent;
      const key = name.trim().replaceAll(/\s+/gu, ' ');
      targets.set(key, (targets.get(key) ?? new Set()).add(link.origin + link.pathname));
    }
    return [...targets]
      .filter(([, pages]) => pages.size > 1)
      .map(([name, pages]) => `“${name}” leads to ${[...pages].join(' and ')}`);
  });

const repeated = (titles: readonly string[]): string[] => [
  ...new Set(titles.filter((title, index) => titles.indexOf(title) !== index)),
];
