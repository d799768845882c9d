import { closest } from '../../schema/closest.ts';
import type { Breach, RecordPath } from '../../schema/finding.ts';
import type { AnyRecord, ContentRecord } from '../../schema/record.ts';
import type { RevisedFact } from '../../schema/revision.ts';
import { byMoment, nextTurn, revisionsInOrder } from '../revision-order.ts';
import { sameContent } from '../same-content.ts';
import { goneValues, tombstoneOfFact, tombstonesByKey } from '../tombstones.ts';

/** What a fact is now, as far as a revision can change it. */
export interface PresentFact {
  readonly value: unknown;
  readonly unit?: string | undefined;
  readonly denominator?: number | undefined;
}

/** One fact in a revision, with where it stands. */
interface Entry {
  readonly record: ContentRecord<'revision'>;
  readonly revised: RevisedFact;
  readonly path: RecordPath;
}

/**
 * Every revision is about a fact that exists or says that it is gone, changes it, has a place of its
 * own among those of that day, and has the day in its file name. What has been erased may not be named (design, section 10).
 * @param facts what is published now, by id
 * @param isWhole whether every record could be read; if not, that a fact is unknown cannot be told
 */
export function revisionsFit(
  records: readonly AnyRecord[],
  facts: ReadonlyMap<string, PresentFact>,
  isWhole: boolean,
): Breach[] {
  const revisions = revisionsInOrder(records);
  const entries = revisions.flatMap((record) =>
    record.value.facts.map((revised, index): Entry => ({
      record,
      revised,
      path: ['facts', index],
    })),
  );
  return [
    ...revisions.flatMap(unlikeName),
    ...entries.flatMap(unknownFact(records, facts, isWhole)),
    ...[...Map.groupBy(entries, ({ revised }) => revised.fact)].flatMap(([fact, ofFact]) => {
      const present = facts.get(fact);
      return [...inTurn(records, ofFact, present), ...notWithdrawn(ofFact.at(-1), present)];
    }),
  ];
}

function unlikeName({ file, id: name, value: { date } }: ContentRecord<'revision'>): Breach[] {
  if (name.startsWith(`${date}-`)) return [];
  return [{ rule: 'revision-unlike-name', file, path: ['date'], values: { date, name } }];
}

function unknownFact(
  records: readonly AnyRecord[],
  facts: ReadonlyMap<string, PresentFact>,
  isWhole: boolean,
): (entry: Entry) => Breach[] {
  const tombstones = tombstonesByKey(records);
  const owners = new Set([...facts.keys()].map(recordOf));
  // What a later revision says is gone was there before.
  const gone = new Set(
    revisionsInOrder(records).flatMap(({ value }) =>
      value.facts.flatMap((revised) => (revised.withdrawn === true ? [revised.fact] : [])),
    ),
  );
  return ({ record: { file }, revised: { fact }, path }) => {
    const at = { file, path: [...path, 'fact'] };
    const tombstone = tombstoneOfFact(tombstones, fact);
    if (tombstone !== undefined)
      return tombstone.value.state === 'erased'
        ? [{ ...at, rule: 'reference-gone', values: goneValues(tombstone) }]
        : [];
    const isWithdrawn = gone.has(fact);
    const record = recordOf(fact);
    if (!isWhole || facts.has(fact) || (isWithdrawn && owners.has(record))) return [];
    if (!isWithdrawn) {
      const near = closest(fact, [...facts.keys()]);
      const values = { fact, isWithdrawn, ...(near !== undefined && { closest: near }) };
      return [{ ...at, rule: 'fact-unknown', values }];
    }
    // The covenant may be gone as well; only what looks like another one is taken for a mistake.
    const near = closest(record, [...owners]);
    if (near === undefined) return [];
    const values = { fact, isWithdrawn, closest: near + fact.slice(record.length) };
    return [{ ...at, rule: 'fact-unknown', values }];
  };
}

const recordOf = (fact: string): string => fact.slice(0, fact.indexOf('/'));

/** A fact that is there again after it was withdrawn has a later revision that says so. */
function notWithdrawn(last: Entry | undefined, present: PresentFact | undefined): Breach[] {
  if (last?.revised.withdrawn !== true || present === undefined) return [];
  const { record, revised, path } = last;
  const at = { file: record.file, path: [...path, 'withdrawn'] };
  return [{ ...at, rule: 'fact-not-withdrawn', values: { fact: revised.fact } }];
}

/** The revisions of one fact, the oldest first: each at a moment of its own, and each a change. */
function inTurn(
  records: readonly AnyRecord[],
  ofFact: readonly Entry[],
  present: PresentFact | undefined,
): Breach[] {
  return ofFact.flatMap(({ record, revised, path }, index): Breach[] => {
    const { fact, withdrawn } = revised;
    const { date, reason } = record.value;
    const { file } = record;
    const before = ofFact[index - 1];
    if (before !== undefined && byMoment(before.record.value, record.value) === 0) {
      const other = before.record.file;
      const turn = nextTurn(records, date, [fact]) ?? 2;
      const values = { fact, date, ...(other !== file && { otherFile: other, turn }) };
      return [{ rule: 'revision-twice', file, path: [...path, 'fact'], values }];
    }
    const next = ofFact[index + 1];
    const became = next === undefined ? present?.value : next.revised.previous;
    // Of a definition that changed, or a fact that is back, the value may have stayed the same.
    const isChange =
      withdrawn === true ||
      before?.revised.withdrawn === true ||
      reason === 'definition' ||
      revised.unit !== undefined ||
      revised.denominator !== undefined ||
      became === undefined ||
      !sameContent(revised.previous, became);
    if (isChange) return [];
    return [
      { rule: 'revision-without-change', file, path: [...path, 'previous'], values: { fact } },
    ];
  });
}
