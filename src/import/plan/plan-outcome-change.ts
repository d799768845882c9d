import { isDeepStrictEqual } from 'node:util';
import { isOpen } from '../../domain/figure-diff/needs-revision.ts';
import { dateText } from '../../i18n/format-date.ts';
import type { Source } from '../../schema/source.ts';
import { caseChoices } from '../layout/case-choices.ts';
import { plainSpaces } from '../reading/plain-text.ts';
import { readDate } from '../reading/read-dates.ts';
import { readChoice, readLink, readText } from '../reading/read-fields.ts';
import type { CaseChange } from './case-change.ts';
import { UNREAD_OUTCOME } from './unread-outcome.ts';

/**
 * What a row says of the outcome of a case that is there, and the source that says it. Another outcome
 * needs its source and according to whom; the source of the row alone is what it rests on from then.
 */
export function planOutcomeChange(change: CaseChange) {
  const { known, reader, set, revise, leaveToFile, refuse } = change;
  const { outcome } = known;
  const now = reader.take('outcome', (cell) => readChoice(cell, caseChoices.outcome));
  const accordingTo = reader.take('accordingTo', (cell) =>
    readChoice(cell, caseChoices.accordingTo),
  );
  const isChanged = now !== undefined && now !== outcome.value;
  const source = sourceOf(change, isChanged);
  const says = [now, accordingTo, source];
  if (accordingTo !== undefined && accordingTo !== outcome.accordingTo)
    set('accordingTo', ['outcome', 'accordingTo'], accordingTo, () => outcome.accordingTo ?? '');
  if (!isChanged) return says;
  // That nothing was established is no outcome of a source, and needs its own words.
  if (now === 'not_established') {
    leaveToFile('outcome', outcome.value);
    return says;
  }
  const isOurs = isDeepStrictEqual({ ...outcome.basis }, UNREAD_OUTCOME.basis);
  if (outcome.basis !== undefined && !isOurs)
    refuse('outcome', 'outcome-explained', { file: change.file });
  if (outcome.accordingTo !== undefined)
    reader.need('accordingTo', (cell) => readChoice(cell, caseChoices.accordingTo));
  if (!reader.isSound() || source === undefined) return says;
  set('outcome', ['outcome', 'value'], now, () => outcome.value);
  if (isOurs) set('outcome', ['outcome', 'basis'], undefined, () => outcome.value);
  if (!isDeepStrictEqual([...(outcome.sources ?? [])], [source]))
    set('outcome', ['outcome', 'sources'], [source], () => outcome.value);
  const previous = { kind: 'outcome', outcome: outcome.value } as const;
  if (!isOpen({ value: previous })) revise('uitkomst', previous);
  return says;
}

/**
 * The id of the source that a row names. One that the case does not have comes in with an outcome
 * that rests on it; nothing else in a row can.
 */
function sourceOf(change: CaseChange, isNeeded: boolean): string | undefined {
  const { known, reader, set, leaveToFile, refuse, file } = change;
  const given = {
    title: reader[isNeeded ? 'need' : 'take']('sourceTitle', readText),
    publisher: reader.take('sourcePublisher', readText),
    type: reader.take('sourceType', (cell) => readChoice(cell, caseChoices.sourceType)),
    url: reader.take('sourceUrl', readLink),
    published: reader.take('sourcePublished', readDate, dateText),
  };
  const fields = Object.keys(given) as (keyof typeof given)[];
  if (fields.every((field) => given[field] === undefined)) return undefined;
  const alike = known.sources.filter(
    ({ title, url }) =>
      (given.title === undefined || plainSpaces(title) === given.title) &&
      (given.url === undefined || url === undefined || url === given.url),
  );
  const differing = (one: Source) =>
    fields.filter(
      (field) => given[field] !== undefined && given[field] !== plainSpaces(one[field] ?? ''),
    );
  const found = alike.find((one) => differing(one).length === 0) ?? alike[0];
  if (found !== undefined) {
    for (const field of differing(found)) leaveToFile(COLUMN_OF[field], found[field]);
    return found.id;
  }
  if (!isNeeded) {
    refuse(given.title === undefined ? 'sourceUrl' : 'sourceTitle', 'source-elsewhere', { file });
    return undefined;
  }
  reader.need('sourcePublisher', readText);
  reader.need('sourceType', (cell) => readChoice(cell, caseChoices.sourceType));
  const id = freeId(known.sources);
  for (const field of fields)
    if (given[field] !== undefined) reader.changes(COLUMN_OF[field], () => '');
  set('sourceTitle', ['sources'], [...known.sources, withoutGaps({ id, ...given })], () => '');
  return id;
}

const COLUMN_OF = {
  title: 'sourceTitle',
  publisher: 'sourcePublisher',
  type: 'sourceType',
  url: 'sourceUrl',
  published: 'sourcePublished',
} as const;

function freeId(sources: readonly Source[]): string {
  const taken = new Set(sources.map(({ id }) => id));
  let count = sources.length + 1;
  while (taken.has(`s${String(count)}`)) count += 1;
  return `s${String(count)}`;
}

const withoutGaps = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
