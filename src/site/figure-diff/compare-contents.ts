import type { Content } from '../../content/read-content.ts';
import { type FigureDiff, figureDiff } from '../../domain/figure-diff/figure-diff.ts';
import type { Derived, FigurePage } from '../../domain/figure-diff/figures.ts';
import type { IsoDate } from '../../domain/period-end.ts';
import type { Language } from '../../schema/text.ts';
import { addressOfPage } from '../address-of-page.ts';
import { type SiteModel, siteModel } from '../model.ts';
import { comparableContents, type LeftOut, type Silence } from './comparable-contents.ts';
import type { NameOf } from './records/field-words.ts';
import { type RecordChanges, recordChanges, withoutTexts } from './records/record-changes.ts';
import { namesIn } from './records/record-names.ts';
import { boundSentences } from './said/bound-figures.ts';
import { figuresOf, type FiguresOfVersion } from './figures-of.ts';

/** What differs between two versions, with what is needed to word it. */
export interface Comparison {
  readonly asOf: IsoDate;
  readonly diff: FigureDiff;
  /** What else the records say otherwise. */
  readonly records: RecordChanges;
  /** What records are called in either version. */
  readonly nameOf: NameOf;
  readonly leftOut: readonly LeftOut[];
  /** Why something is not told; nothing where all is. */
  readonly silence: Silence | undefined;
  /** Dutch addresses of pages that could not be made from one of the versions. */
  readonly unmade: readonly string[];
  /** The units of each version. */
  readonly units: Readonly<Record<'before' | 'after', SiteModel['units']>>;
}

/**
 * Compares what the site makes of two versions of the content, both by the rules of this version of
 * the software and on one date, so that nothing differs but what the content says.
 * @param lang language of the sentences that are compared
 * @throws Error when neither version has a `content/site.json` that can be read
 */
export function compareContents(
  before: Content,
  after: Content,
  asOf: IsoDate,
  lang: Language,
): Comparison {
  const comparable = comparableContents(before, after);
  const models = {
    before: siteModel(comparable.before, asOf),
    after: siteModel(comparable.after, asOf),
  };
  const figures = {
    before: figuresOf(models.before, lang),
    after: figuresOf(models.after, lang),
  };
  const tombstones = new Set(
    models.after.tombstones.flatMap(({ pages }) => pages.map((page) => addressOfPage(page, 'nl'))),
  );
  // A tombstone stands wherever there may have been a page, which need not have been.
  const isNews = ({ id }: FigurePage) => !tombstones.has(id);
  const unmade = [...new Set([...figures.before.unmade, ...figures.after.unmade])].toSorted();
  const bound = sharedSentences(
    boundSentences(models.before, lang),
    boundSentences(models.after, lang),
  );
  const diff = figureDiff(
    saying(figures.before, unmade, bound.before),
    saying(figures.after, unmade, bound.after),
  );
  const records = recordChanges(comparable.before, comparable.after, diff.pages.moved);
  return {
    asOf,
    records: comparable.silence === undefined ? records : withoutTexts(records),
    nameOf: namesIn([...comparable.before.records, ...comparable.after.records]),
    diff: { ...diff, pages: { ...diff.pages, appeared: diff.pages.appeared.filter(isNews) } },
    leftOut: comparable.leftOut,
    silence: comparable.silence,
    unmade,
    units: { before: models.before.units, after: models.after.units },
  };
}

/** Without what is said by pages that one of the versions cannot make. */
function saying(
  figures: FiguresOfVersion,
  unmade: readonly string[],
  bound: readonly Derived[],
): FiguresOfVersion {
  return {
    ...figures,
    derived: [...figures.derived, ...bound].filter(({ page }) => !unmade.includes(page)),
  };
}

/** Those that are written alike in both versions; the others are told as running text that differs. */
function sharedSentences(before: readonly Derived[], after: readonly Derived[]) {
  const keyOf = ({ page, name }: Derived) => `${page} ${name}`;
  const [one, other] = [before, after].map((sentences) => new Set(sentences.map(keyOf)));
  const shared = (sentences: readonly Derived[], there: ReadonlySet<string> | undefined) =>
    sentences.filter((sentence) => there?.has(keyOf(sentence)));
  return { before: shared(before, other), after: shared(after, one) };
}
