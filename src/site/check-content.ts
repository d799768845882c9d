import { readContent, type Content } from '../content/read-content.ts';
import { checkRecords } from '../domain/check-records.ts';
import { charactersHidden, withoutConsequences } from '../domain/checks/characters-hidden.ts';
import { daysToCome } from '../domain/checks/days-to-come.ts';
import { withoutExceptions } from '../domain/checks/exceptions-needed.ts';
import { figuresTyped } from '../domain/checks/figures-typed.ts';
import { personalDataIn } from '../domain/checks/personal-data.ts';
import { hasHidden, mayHoldHidden } from '../domain/hidden-characters.ts';
import type { IsoDate } from '../domain/period-end.ts';
import { personalDataGuard } from '../domain/personal-data/personal-data-in.ts';
import { redacted } from '../domain/redacted.ts';
import type { Finding } from '../schema/finding.ts';
import { reservedIds } from './reserved-ids.ts';
import { revisionBreaches } from './revision-breaches.ts';
import { unexplainedChanges } from './unexplained-changes.ts';

/** What the check needs beside the content itself. */
export interface CheckOptions {
  /** The day on which exceptions are judged. */
  readonly asOf: IsoDate;
  /** The last day that a record of a change can be of; {@link asOf} where it is left out. */
  readonly today?: IsoDate;
  /** Names of people that may stand nowhere in content; they are kept outside the repository. */
  readonly names: readonly string[];
  /** What was published, where changes of it are to be explained. */
  readonly published?: Content | undefined;
}

/** Every finding in the content of a project, in the order of its files. */
export async function checkContent(
  root: string,
  options: CheckOptions,
): Promise<readonly Finding[]> {
  return findingsIn(await readContent(root), options);
}

/** The findings of reading, of the rules between records and of the guard against personal data. */
export function findingsIn(
  content: Content,
  { asOf, today = asOf, names, published }: CheckOptions,
): readonly Finding[] {
  const { records, findings, locate } = content;
  const guard = personalDataGuard(names);
  const sightings = personalDataIn(content.texts(guard.mayFind), guard);
  const { remaining, breaches } = withoutExceptions(sightings, records, asOf);
  const hidden = charactersHidden(content.texts(hasHidden, mayHoldHidden), findings);
  const all = [
    ...withoutConsequences(findings, hidden),
    ...[
      ...checkRecords(records, { ...content, reservedIds }),
      ...revisionBreaches(content, asOf),
      ...daysToCome(records, today),
      ...(published === undefined ? [] : unexplainedChanges(published, content, asOf)),
      ...breaches,
    ].map(locate),
    ...figuresTyped(content.proseTexts(), records),
    ...hidden,
    ...remaining.map(({ finding }) => finding),
  ].toSorted(byPlace);
  return redacted(
    all,
    sightings.map(({ finding }) => finding),
    guard,
  );
}

function byPlace(one: Finding, other: Finding): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
