import type { Content } from '../content/read-content.ts';
import { changesExplained } from '../domain/checks/changes-explained.ts';
import type { ComparedFact } from '../domain/figure-diff/compared-fact.ts';
import { figureDiff } from '../domain/figure-diff/figure-diff.ts';
import type { Figures } from '../domain/figure-diff/figures.ts';
import type { IsoDate } from '../domain/period-end.ts';
import type { Breach } from '../schema/finding.ts';
import { type ComparableContent, comparableContents } from './figure-diff/comparable-contents.ts';
import { comparedFacts } from './figure-diff/compared-facts.ts';
import { factPath } from './figure-diff/fact-path.ts';
import { siteModel } from './model.ts';

/** What has changed since a published version without a word why. */
export function unexplainedChanges(published: Content, content: Content, asOf: IsoDate): Breach[] {
  const { before, after } = comparableContents(published, content);
  if (![before, after].every(hasSite)) return [];
  const records = new Map(after.records.map((record) => [record.file, record]));
  return changesExplained({
    diff: figureDiff(factsOf(before, asOf), factsOf(after, asOf)),
    before: before.records,
    after: after.records,
    asOf,
    pathOf: (fact: ComparedFact) => {
      const record = records.get(fact.file);
      return record === undefined ? [] : factPath(fact, record);
    },
  });
}

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
