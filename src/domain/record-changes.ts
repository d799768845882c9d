import { CHANGED_PARTS, type ChangedPart, type RecordChange } from '../schema/record-change.ts';

/** A version taken apart: the words of its fields, and the values of a KPI by period. */
export interface ComparedVersion {
  readonly fields: ReadonlyMap<
    string,
    { readonly written: string; readonly words: () => readonly string[] }
  >;
  readonly values: ReadonlyMap<string, string>;
}

const FIELDS_OF_PART: Readonly<Partial<Record<ChangedPart, readonly string[]>>> = {
  text: [
    'title',
    'shortTitle',
    'summary',
    'definition',
    'note',
    'notes',
    'prose',
    'tried',
    'result',
  ],
  agreed: ['target', 'alternateTargets', 'milestones', 'baseline'],
  outcome: ['outcome'],
  dates: ['filed', 'admitted', 'decided', 'closed', 'term', 'phase'],
  course: ['timeline', 'stages', 'followUp'],
  documents: ['documents', 'replies'],
  remedies: ['remedies', 'recommendations'],
  parties: ['parties', 'participants', 'respondents', 'complainants', 'names', 'nominees'],
  commitments: ['commitments', 'agendas', 'obligation'],
  scores: ['scores', 'panel', 'classes', 'figures', 'totals', 'prizes', 'winners'],
  sources: ['sources', 'summarySources', 'evidence'],
};

const PART_OF_FIELD: ReadonlyMap<string, ChangedPart> = new Map(
  CHANGED_PARTS.flatMap((part) =>
    (FIELDS_OF_PART[part] ?? []).map((name) => [name, part] as const),
  ),
);

/**
 * What changed between two versions of a record. A version that says the same in another form, with
 * its fields in another order or under other names, is no change and gives none.
 */
export function recordChanges(before: ComparedVersion, after: ComparedVersion): RecordChange[] {
  const names = [...new Set([...before.fields.keys(), ...after.fields.keys()])].filter(
    (name) => before.fields.get(name)?.written !== after.fields.get(name)?.written,
  );
  const wordsOf = (version: ComparedVersion, name: string) =>
    version.fields.get(name)?.words() ?? [];
  const hasSameWords = sameWords(
    names.flatMap((name) => wordsOf(before, name)),
    names.flatMap((name) => wordsOf(after, name)),
  );
  // The same words under other names: a change of form.
  if (hasSameWords) return [];
  const parts = new Set(
    names
      .filter((name) => name !== 'observations' || before.values.size + after.values.size === 0)
      .filter((name) => !sameWords(wordsOf(before, name), wordsOf(after, name)))
      .map((name) => PART_OF_FIELD.get(name) ?? 'details'),
  );
  const values = valueChanges(before.values, after.values);
  // The sources or notes of values changed, and no value.
  const besideValues: RecordChange[] =
    values.length === 0 && parts.size === 0 ? [{ kind: 'part', part: 'details' }] : [];
  return [
    ...values,
    ...CHANGED_PARTS.filter((part) => parts.has(part)).map((part) => ({
      kind: 'part' as const,
      part,
    })),
    ...besideValues,
  ];
}

function valueChanges(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): RecordChange[] {
  const changes = [
    { kind: 'values-added', periods: [...after.keys()].filter((period) => !before.has(period)) },
    {
      kind: 'values-changed',
      periods: [...after].flatMap(([period, value]) =>
        before.has(period) && before.get(period) !== value ? [period] : [],
      ),
    },
    { kind: 'values-removed', periods: [...before.keys()].filter((period) => !after.has(period)) },
  ] as const;
  return changes.filter(({ periods }) => periods.length > 0);
}

/** Whether the same words stand in both, in any order. */
function sameWords(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  return one.toSorted().join(' ') === other.toSorted().join(' ');
}
