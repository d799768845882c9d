import type { CompareData } from './compare-data.ts';

/**
 * The same data in a site that stands below a path of its host. Pages get that path when they are built;
 * files name addresses from the root of the site, whatever stands before it.
 * @param root address of the front page, with a slash at its end: `/convenanten/`
 */
export function belowRoot({ rows, subjects, ...rest }: CompareData, root: string): CompareData {
  const placed = <T extends { readonly href?: string }>(one: T): T =>
    one.href === undefined ? one : { ...one, href: root + one.href.slice(1) };
  return {
    ...rest,
    rows: rows.map(placed),
    subjects: subjects.map((subject) => ({ ...placed(subject), cells: subject.cells.map(placed) })),
  };
}
