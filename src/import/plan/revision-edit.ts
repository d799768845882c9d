import { nextTurn } from '../../domain/revision-order.ts';
import type { AnyRecord } from '../../schema/record.ts';
import { revisionReason, type RevisedFact } from '../../schema/revision.ts';
import { readDate } from '../reading/read-dates.ts';
import { slugOf } from '../reading/read-fields.ts';
import type { Edit } from './plan.ts';

/** Why published values change, as typed: `--reason`, `--explanation` and `--date`. */
export interface RevisionGiven {
  readonly reason?: string | undefined;
  readonly explanation?: string | undefined;
  readonly date?: string | undefined;
}

/** What is still to be given, and what is wrong with what was. */
export interface RevisionLack {
  readonly flag: keyof RevisionGiven;
  readonly wrong?: { readonly is: WrongRevision; readonly found: string };
}
export type WrongRevision = 'no-reason' | 'no-day' | 'several-days';

/** The record of a revision, or what is missing or wrong to make one. */
export type RevisionReading =
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'missing'; readonly lacking: readonly RevisionLack[] };

/**
 * The file that says why published facts change, and what they were (`wijzigingen/`).
 * @param isTaken whether there is a file of that name already: a second change on one day for one reason
 * @param records those that are there, among which it may not be the first of its day
 */
export function revisionEdit(
  facts: readonly RevisedFact[],
  { reason, explanation, date }: RevisionGiven,
  isTaken: (file: string) => boolean,
  records: readonly AnyRecord[],
): RevisionReading {
  const why = revisionReason.options.find((option) => option === reason);
  const day = readDate({ kind: 'text', text: date ?? '' });
  const text = (explanation ?? '').trim();
  const isDay = day.kind === 'read' && day.value.length === '2019-07-04'.length;
  if (why === undefined || text === '' || !isDay)
    return {
      kind: 'missing',
      lacking: [
        ...(why === undefined ? [lack('reason', 'no-reason', reason)] : []),
        ...(text === '' ? [{ flag: 'explanation' as const }] : []),
        ...(isDay ? [] : [lack('date', day.kind === 'question' ? 'several-days' : 'no-day', date)]),
      ],
    };
  const value = {
    date: day.value,
    turn: nextTurn(
      records,
      day.value,
      facts.map(({ fact }) => fact),
    ),
    reason: why,
    explanation: { nl: text },
    facts,
  };
  return {
    kind: 'edit',
    edit: {
      kind: 'create',
      file: revisionFile(day.value, text, isTaken),
      text: `${JSON.stringify(value, null, 2)}\n`,
    },
  };
}

function lack(flag: RevisionLack['flag'], is: WrongRevision, found: string = ''): RevisionLack {
  return found.trim() === '' ? { flag } : { flag, wrong: { is, found } };
}

/** The file of a new revision, named after a text. */
export function revisionFile(
  day: string,
  text: string,
  isTaken: (file: string) => boolean,
): string {
  const start = `content/wijzigingen/${day}-${slugOf(text) ?? 'wijziging'}`;
  let file = `${start}.json`;
  for (let count = 2; isTaken(file); count += 1) file = `${start}-${String(count)}.json`;
  return file;
}
