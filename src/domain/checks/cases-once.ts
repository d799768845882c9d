import type { Case, Side } from '../../schema/case.ts';
import type { Breach } from '../../schema/finding.ts';
import { type AnyRecord, type ContentRecord, recordsOfKind } from '../../schema/record.ts';

interface CaseInFile {
  readonly file: string;
  readonly id: string;
  readonly value: Case;
}

/**
 * No case is there twice under two ids. Two records are of one case when one body had them before it
 * by the same procedure, against the same respondents, in the same country, and
 * - a complainant is named in both, and they were filed on what may be the same day; or
 * - complainants are not named, are of the same kind, and the same date of filing is given.
 *
 * Where the filing is not dated the decision or the end is compared, and where nothing is, the title.
 * Cases of which one names the other in `relatedCases` are two.
 */
export function casesOnce(records: readonly AnyRecord[]): Breach[] {
  const groups = Map.groupBy(recordsOfKind(records, 'case').flatMap(singleCase), ({ key }) => key);
  return [...groups.values()].flatMap((cases) =>
    cases.flatMap((later, index): Breach[] => {
      const same = cases.slice(0, index).find((earlier) => isSameCase(earlier, later));
      if (same === undefined) return [];
      const values = { id: same.id, otherFile: same.file };
      return [{ rule: 'case-twice', file: later.file, path: ['title'], values }];
    }),
  );
}

function singleCase({ file, id, owner = '', value }: ContentRecord<'case'>) {
  if (value.record !== 'case') return [];
  const respondents = value.respondents.map(
    ({ organisation, kind }) => organisation ?? `(${kind})`,
  );
  const key = [owner, value.procedure, ...respondents.toSorted()].join(' ');
  return [{ key, file, id, value }];
}

function isSameCase(one: CaseInFile, other: CaseInFile): boolean {
  return (
    !namesRelated(one, other) &&
    !namesRelated(other, one) &&
    mayShare(one.value.countries, other.value.countries) &&
    (shareNamed(one.value.complainants, other.value.complainants)
      ? datesAgree(one.value, other.value, mayBeOneDay)
      : shareUnnamed(one.value.complainants, other.value.complainants) &&
        datesAgree(one.value, other.value, (date, otherDate) => date === otherDate))
  );
}

const namesRelated = ({ value }: CaseInFile, { id }: CaseInFile) =>
  value.relatedCases?.includes(id) === true;

const mayShare = (one: readonly string[], other: readonly string[]) =>
  one.length === 0 || other.length === 0 || one.some((country) => other.includes(country));

/** Of two dates that can be the same day one is the other, or its month or year. */
const mayBeOneDay = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);

function shareNamed(one: readonly Side[], other: readonly Side[]): boolean {
  const names = new Set(one.map(({ organisation }) => organisation));
  return other.some(({ organisation }) => organisation !== undefined && names.has(organisation));
}

function shareUnnamed(one: readonly Side[], other: readonly Side[]): boolean {
  const areNamed = [one, other].every((sides) =>
    sides.some(({ organisation }) => organisation !== undefined),
  );
  return !areNamed && one.some(({ kind }) => other.some((side) => side.kind === kind));
}

function datesAgree(
  one: Case,
  other: Case,
  agree: (date: string, otherDate: string) => boolean,
): boolean {
  for (const field of ['filed', 'decided', 'closed'] as const) {
    const [date, otherDate] = [one[field], other[field]];
    if (date !== undefined && otherDate !== undefined) return agree(date, otherDate);
  }
  return one.title.nl === other.title.nl && one.title.en === other.title.en;
}
