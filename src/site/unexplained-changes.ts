import type { Content } from '../content/read-content.ts';
import { changesExplained } from '../domain/checks/changes-explained.ts';
import {
  type ChangesSince,
  type ChangeToExplain,
  changesToExplain,
} from '../domain/checks/changes-to-explain.ts';
import { recordsWithoutTombstone } from '../domain/checks/tombstones-missing.ts';
import type { ComparedFact } from '../domain/figure-diff/compared-fact.ts';
import { figureDiff } from '../domain/figure-diff/figure-diff.ts';
import type { Figures } from '../domain/figure-diff/figures.ts';
import type { LastingRecord } from '../domain/lasting-records.ts';
import type { IsoDate } from '../domain/period-end.ts';
import type { Breach } from '../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../schema/record.ts';
import { type ComparableContent, comparableContents } from './figure-diff/comparable-contents.ts';
import { comparedFacts } from './figure-diff/compared-facts.ts';
import { factPath } from './figure-diff/fact-path.ts';
import { siteModel } from './model.ts';

/** What has changed since a published version without a word why. */
export function unexplainedChanges(published: Content, content: Content, asOf: IsoDate): Breach[] {
  const since = changesSince(published, content, asOf);
  if (since === undefined) return [];
  const records = new Map(since.after.map((record) => [record.file, record]));
  const pathOf = (fact: ComparedFact) => {
    const record = records.get(fact.file);
    return fact.path ?? (record === undefined ? [] : factPath(fact, record));
  };
  return changesExplained(since, pathOf, asOf);
}

/** What a change of published content still needs. */
export interface Lacking {
  /** Each published fact that has changed without a revision that says why. */
  readonly changes: readonly ChangeToExplain[];
  /** What is gone without a tombstone. */
  readonly gone: readonly LastingRecord[];
}

/** What is lacking since a published version. */
export function lackingSince(published: Content, content: Content, asOf: IsoDate): Lacking {
  const since = changesSince(published, content, asOf);
  if (since === undefined) return { changes: [], gone: [] };
  return {
    changes: changesToExplain(since).filter(({ entry }) => entry === undefined),
    gone: recordsWithoutTombstone(since),
  };
}

/** `undefined` where one of the versions is no site. */
function changesSince(
  published: Content,
  content: Content,
  asOf: IsoDate,
): ChangesSince | undefined {
  const { before, after } = comparableContents(published, content);
  if (![before, after].every(hasSite)) return undefined;
  const [was, is] = [factsOf(before, asOf), factsOf(after, asOf)];
  return {
    diff: figureDiff(was, is),
    before: [...new Set([...before.records, ...erasedTombstones(published, content)])],
    // A case is there, also when the site has no place for it without its mechanism.
    after: [...new Set([...after.records, ...content.records])],
    published: byId(was),
    present: byId(is),
    isWhole: published.unsound.length + content.unsound.length === 0,
    firstDay: (file) => published.firstDay?.(file),
  };
}

/** What keeps the address of what was erased stays, though nothing else is told of it. */
const erasedTombstones = (published: Content, content: Content): readonly AnyRecord[] =>
  recordsOfKind(published.records, 'tombstone').filter(
    ({ value, of, owner, id }) =>
      value.state === 'erased' &&
      !content.unsound.some((one) => one.of === of && one.owner === owner && one.id === id),
  );

const byId = ({ facts }: Figures) => new Map(facts.map((fact) => [fact.id, fact]));

const hasSite = ({ records }: ComparableContent): boolean =>
  records.some(({ kind }) => kind === 'site');

/** The facts and the pages that show one, by which a page that moved is known. */
function factsOf(content: ComparableContent, asOf: IsoDate): Figures {
  const facts = comparedFacts(siteModel(content, asOf));
  const pages = [...new Set(facts.map(({ page }) => page))];
  return {
    facts,
    derived: [],
    // The first step of an address tells kinds of pages well enough apart.
    pages: pages.map((id) => ({ id, english: '', route: id.split('/')[1] ?? '', heading: '' })),
  };
}
