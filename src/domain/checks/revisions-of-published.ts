import type { Breach } from '../../schema/finding.ts';
import type { ComparedFact } from '../figure-diff/compared-fact.ts';
import { formerIds } from '../former-ids.ts';
import { revisionsInOrder } from '../revision-order.ts';
import { sameContent } from '../same-content.ts';
import { tombstoneOfFact, tombstonesByKey } from '../tombstones.ts';
import type { ChangesSince } from './changes-to-explain.ts';
import { newEntries, type RevisionEntry } from './new-entries.ts';

/** What a fact was, as far as a revision tells that. */
type Told = Partial<Pick<ComparedFact, 'value' | 'unit' | 'denominator' | 'file'>>;

/**
 * A revision that was not published yet tells a change since what was: of a fact that was there and
 * is otherwise now, with the value, unit and denominator that it had. Of several of one fact the
 * first tells that; what is in between was never on the site.
 */
export function revisionsOfPublished(since: ChangesSince): Breach[] {
  const wasOf = publishedFact(since);
  const tombstones = tombstonesByKey(since.after);
  return [...newEntries(since.before, since.after)].flatMap(([fact, entries]) => {
    const [first] = entries;
    const was = wasOf(fact);
    const now = since.present.get(fact);
    if (first === undefined) return [];
    if (was === undefined) {
      const isTold = now === undefined && first.revised.withdrawn !== true;
      const isErased = tombstoneOfFact(tombstones, fact)?.value.state === 'erased';
      return isTold || isErased || !since.isWhole ? [] : [notMade(first, undefined)];
    }
    if (!isChange(since, was, now, entries)) {
      const { previous, unit, denominator } = first.revised;
      const isToldWithoutBase =
        entries.length === 1 &&
        sameContent(previous, now?.value) &&
        unit === undefined &&
        denominator === undefined &&
        first.record.value.reason !== 'definition';
      return isToldWithoutBase ? [] : [notMade(first, was)];
    }
    return entries.flatMap((entry, index) => {
      const isBelieved =
        sameContent(entry.revised.previous, was.value) ||
        (index > 0 && sameContent(entry.revised.previous, now?.value));
      return [
        ...(isBelieved ? [] : [unlike(entry, 'previous', was.value)]),
        ...(['unit', 'denominator'] as const)
          .filter((field) => {
            const found = entry.revised[field];
            if (found !== undefined) return was.file !== undefined && found !== was[field];
            const isOther =
              was[field] !== undefined && now !== undefined && now[field] !== was[field];
            return isOther && entries.length === 1;
          })
          .map((field) => unlike(entry, field, was[field])),
      ];
    });
  });
}

/** The id that says of a period that nothing was published of it. */
const gapOf = (fact: string): string => fact.replace(/\/(?=[^/]+$)/u, '/ontbreekt/');

/** What was published of a fact: under its id or a former one, that there was none, or until it was withdrawn. */
function publishedFact({ before, after, published }: ChangesSince) {
  const formerly = formerIds(after);
  const last = new Map(
    revisionsInOrder(before).flatMap(({ value }) =>
      value.facts.map((revised) => [revised.fact, revised] as const),
    ),
  );
  return (fact: string): Told | undefined => {
    const was = [fact, gapOf(fact), ...formerly(fact)].flatMap((id) => published.get(id) ?? [])[0];
    const gone = last.get(fact);
    if (was !== undefined) return was;
    return gone?.withdrawn === true ? { value: gone.previous } : undefined;
  };
}

/** Of a definition the text may be what changed, or a break in the series. */
function isChange(
  { before, after }: ChangesSince,
  was: Told,
  now: ComparedFact | undefined,
  entries: readonly RevisionEntry[],
): boolean {
  if (now === undefined || was.file === undefined) return true;
  const differs = (['value', 'unit', 'denominator'] as const).some(
    (field) => !sameContent(was[field], now[field]),
  );
  if (differs) return true;
  if (!entries.every(({ record }) => record.value.reason === 'definition')) return false;
  const [one, other] = [
    before.find(({ file }) => file === was.file),
    after.find(({ file }) => file === now.file),
  ];
  return !sameContent(one?.value, other?.value);
}

const notMade = ({ revised: { fact }, record, path }: RevisionEntry, was?: Told): Breach => ({
  rule: 'change-not-made',
  file: record.file,
  path: [...path, 'fact'],
  values: { fact, ...(was !== undefined && { published: JSON.stringify(was.value) }) },
});

function unlike(
  { revised, record, path }: RevisionEntry,
  field: 'previous' | 'unit' | 'denominator',
  was: unknown,
): Breach {
  const found = revised[field];
  return {
    rule: 'previous-not-published',
    file: record.file,
    path: found === undefined ? path : [...path, field],
    values: {
      fact: revised.fact,
      field,
      ...(found !== undefined && { found: JSON.stringify(found) }),
      ...(was !== undefined && { published: JSON.stringify(was) }),
    },
  };
}
