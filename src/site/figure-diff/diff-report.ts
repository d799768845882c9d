import { meaningOfPath } from '../../content/content-paths.ts';
import type { ComparedFact } from '../../domain/figure-diff/compared-fact.ts';
import type { FactChange, FactChangeKind } from '../../domain/figure-diff/fact-change.ts';
import type { DerivedChange } from '../../domain/figure-diff/figure-diff.ts';
import { DERIVED_GROUPS, type FigurePage } from '../../domain/figure-diff/figures.ts';
import type { MovedPage } from '../../domain/figure-diff/moved-pages.ts';
import { repeatedChanges } from '../../domain/figure-diff/repeated-changes.ts';
import { dateText } from '../../i18n/format-date.ts';
import { figureDiffWords } from '../../i18n/words/figure-diff.ts';
import type { Language } from '../../schema/text.ts';
import type { LeftOut } from './comparable-contents.ts';
import type { Comparison } from './compare-contents.ts';
import { recordSections } from './records/record-items.ts';
import { factSubject, fieldText } from './fact-words.ts';

/** One thing that was said otherwise, or not at all. */
export interface ReportChange {
  /** What of the subject it is; absent where that is plain. */
  readonly what?: string | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** In what it differs, where that is not told by texts. */
  readonly remark?: string | undefined;
}

export interface ReportItem {
  readonly subject: string;
  /** Address, file or id where it stands; empty for what many pages say. */
  readonly where: string;
  readonly changes: readonly ReportChange[];
  /** The addresses of the pages that all say it. */
  readonly pages?: readonly string[];
}

export interface ReportSection {
  readonly title: string;
  readonly explanation: string;
  /** How many things are told; an item may stand for several. */
  readonly count: number;
  readonly items: readonly ReportItem[];
}

/** Everything that differs, in the words of a language and in the order of how much it matters. */
export interface DiffReport {
  readonly lang: Language;
  readonly title: string;
  /** What is compared with what, and as of which day. */
  readonly versions: string;
  /** In one sentence, how much differs. */
  readonly summary: string;
  /** Why something is not told; absent where all is. */
  readonly notice?: string | undefined;
  /** Only those that have something to tell. */
  readonly sections: readonly ReportSection[];
}

/** What two versions are called: "main (1a2b3c4)", "werkmap". */
export interface VersionNames {
  readonly before: string;
  readonly after: string;
}

/** Words a comparison for people. */
export function diffReport(
  comparison: Comparison,
  names: VersionNames,
  lang: Language,
): DiffReport {
  const words = figureDiffWords[lang];
  const { diff, asOf, silence } = comparison;
  const sections = [
    ...factSections(comparison, lang),
    ...recordSections(comparison, lang),
    ...DERIVED_GROUPS.map((group) => {
      const changes = diff.derived.filter((one) => one.group === group);
      const items = group === 'sentence' ? sentenceItems(changes, lang) : changes.map(derivedItem);
      return { ...words.groups[group], count: changes.length, items };
    }),
    {
      ...words.pages.moved,
      items: diff.pages.moved.map((move) => moveItem(move, comparison, lang)),
    },
    { ...words.pages.appeared, items: diff.pages.appeared.map((page) => pageItem(page, 'after')) },
    { ...words.pages.gone, items: diff.pages.gone.map((page) => pageItem(page, 'before')) },
    { ...words.leftOut, items: leftOutItems(comparison, lang) },
  ]
    .filter(({ items }) => items.length > 0)
    .map((section) => ({ count: section.items.length, ...section }));
  return {
    lang,
    title: words.title,
    versions: words.versions(names.before, names.after, dateText(asOf, lang)),
    summary: summaryOf(comparison, lang),
    notice: silence === undefined ? undefined : words.silence[silence],
    sections,
  };
}

function summaryOf(comparison: Comparison, lang: Language): string {
  const { diff, records, leftOut, unmade, silence } = comparison;
  const { added, changed, withdrawn, moved, derived, pages } = diff;
  const counts = {
    facts: added.length + changed.length + withdrawn.length + moved.length,
    records: records.changed.length + records.appeared.length + records.gone.length,
    derived: derived.length,
    pages: pages.appeared.length + pages.moved.length + pages.gone.length,
  };
  const isWhole = leftOut.length + unmade.length === 0 && silence === undefined;
  return figureDiffWords[lang].summary(counts, isWhole);
}

/** A section of which every item is one thing. */
type PlainSection = Omit<ReportSection, 'count'>;

function factSections(comparison: Comparison, lang: Language): PlainSection[] {
  const words = figureDiffWords[lang];
  const { diff, units } = comparison;
  const changed = (kind: FactChangeKind) => ({
    ...words.facts[kind],
    items: diff.changed
      .filter((change) => change.kind === kind)
      .map((change) => changeItem(change, comparison, lang)),
  });
  const single = (fact: ComparedFact, version: 'before' | 'after'): ReportItem => ({
    subject: factSubject(fact, lang),
    where: fact.id,
    changes: [{ [version]: fieldText(fact, 'value', units[version], lang) }],
  });
  return [
    changed('revised'),
    changed('redefined'),
    { ...words.facts.withdrawn, items: diff.withdrawn.map((fact) => single(fact, 'before')) },
    { ...words.facts.added, items: diff.added.map((fact) => single(fact, 'after')) },
    changed('restated'),
  ];
}

function changeItem(
  { id, before, after, fields }: FactChange,
  { units }: Comparison,
  lang: Language,
): ReportItem {
  return {
    subject: factSubject(after, lang),
    where: id,
    changes: fields.map((field) => ({
      what: field === 'value' ? undefined : figureDiffWords[lang].fields[field],
      before: fieldText(before, field, units.before, lang),
      after: fieldText(after, field, units.after, lang),
    })),
  };
}

function derivedItem({ subject, page, before, after }: DerivedChange): ReportItem {
  const says = (texts: readonly string[]) => (texts.length === 0 ? undefined : texts.join(' '));
  return { subject, where: page, changes: [{ before: says(before), after: says(after) }] };
}

/** What differs by the same words on many pages is told once, after all else. */
function sentenceItems(changes: readonly DerivedChange[], lang: Language): ReportItem[] {
  const { repeated, single } = repeatedChanges(changes);
  return [
    ...single.map(derivedItem),
    ...repeated.map(({ before, after, sentences }) => {
      const pages = [...new Set(sentences.map(({ page }) => page))];
      return {
        subject: figureDiffWords[lang].onPages(pages.length),
        where: '',
        changes: [{ before, after }],
        pages,
      };
    }),
  ];
}

const pageItem = ({ id, heading }: FigurePage, version: 'before' | 'after'): ReportItem => ({
  subject: heading,
  where: id,
  changes: [{ [version]: id }],
});

function moveItem({ from, to }: MovedPage, { diff }: Comparison, lang: Language): ReportItem {
  const facts = diff.moved.filter(({ after }) => after.page === to.id).length;
  return {
    subject: to.heading,
    where: figureDiffWords[lang].movedFacts(facts),
    changes: [{ before: from.id, after: to.id }],
  };
}

function leftOutItems({ leftOut, unmade }: Comparison, lang: Language): ReportItem[] {
  const words = figureDiffWords[lang];
  return [
    ...leftOut.map((one) => ({
      subject: `${one.file}:${String(one.finding.line)}`,
      where: whyLeftOut(one, lang),
      changes: [],
    })),
    ...unmade.map((page) => ({ subject: page, where: words.unmade, changes: [] })),
  ];
}

function whyLeftOut({ version, file, finding, isProseOnly }: LeftOut, lang: Language): string {
  const { toFillIn, unread, withFolder, onlyProse } = figureDiffWords[lang];
  if (finding.rule === 'text-to-fill-in' && file.startsWith('content/vervallen/')) return toFillIn;
  if (isProseOnly) return `${unread[version]}; ${onlyProse}`;
  const kind = meaningOfPath(file)?.kind ?? '';
  return ['covenant', 'programme', 'mechanism'].includes(kind)
    ? `${unread[version]}; ${withFolder}`
    : unread[version];
}
