import type { ComparedFact, ComparedField } from '../../domain/figure-diff/compared-fact.ts';
import type { FactChangeKind } from '../../domain/figure-diff/fact-change.ts';
import type { DerivedChange } from '../../domain/figure-diff/figure-diff.ts';
import type { DerivedGroup, FigurePage } from '../../domain/figure-diff/figures.ts';
import { repeatedChanges } from '../../domain/figure-diff/repeated-changes.ts';
import type { Language } from '../../schema/text.ts';
import type { Silence } from '../../site/figure-diff/comparable-contents.ts';
import { type RecordsJson, recordsJson } from './records-json.ts';
import type { Comparison } from '../../site/figure-diff/compare-contents.ts';

/** Of a version: its commit, or nothing for files that are not committed. */
export interface DiffVersion {
  readonly name: string;
  readonly commit: string | null;
}

/** An address in both languages. */
interface Address {
  readonly nl: string;
  readonly en: string;
  readonly heading: string;
}

interface ChangedFact {
  readonly id: string;
  /** The names of the fields of a fact that differ. */
  readonly fields: readonly ComparedField[];
  readonly before: ComparedFact;
  readonly after: ComparedFact;
}

interface Consequence {
  /** Dutch address of the page that says it. */
  readonly page: string;
  /** Which of the things of its kind on that page it is; with `page` it is unique. */
  readonly name: string;
  readonly subject: string;
  /** Only the sentences that differ; empty where it was not said, or is no longer. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The report for programs. Fields are only ever added; `format` rises when one changes its meaning. */
export interface DiffJson {
  readonly format: 1;
  /** The day that both versions are judged on. */
  readonly asOf: string;
  /** Of `subject`, `before` and `after` among the consequences, and of headings. */
  readonly language: Language;
  readonly base: DiffVersion;
  readonly head: DiffVersion;
  readonly facts: Readonly<Record<FactChangeKind, readonly ChangedFact[]>> & {
    readonly new: readonly ComparedFact[];
    readonly withdrawn: readonly ComparedFact[];
    /** The same statement under another id. */
    readonly moved: readonly { readonly before: ComparedFact; readonly after: ComparedFact }[];
  };
  readonly consequences: Readonly<
    Record<'statuses' | 'ranks' | 'counts' | 'sentences', readonly Consequence[]>
  > & {
    /** Which of the sentences differ by the same words, with what they share around them. */
    readonly repeated: readonly {
      readonly before: string;
      readonly after: string;
      readonly sentences: readonly Pick<Consequence, 'page' | 'name'>[];
    }[];
  };
  readonly records: RecordsJson;
  readonly addresses: {
    readonly appeared: readonly Address[];
    readonly moved: readonly { readonly from: Address; readonly to: Address }[];
    readonly vanished: readonly Address[];
  };
  /** What could not be read or made in one of the versions, and is left out of all the above. */
  readonly notCompared: {
    readonly files: readonly {
      readonly version: 'base' | 'head';
      readonly file: string;
      readonly line: number;
    }[];
    /** Dutch addresses. */
    readonly pages: readonly string[];
    /** That something is not told because it was erased, or a tombstone that cannot be read may mean so. */
    readonly silence: Silence | null;
  };
}

/** A comparison as JSON, in lines that a person can read as well. */
export function diffJson(
  comparison: Comparison,
  versions: { readonly base: DiffVersion; readonly head: DiffVersion },
  language: Language,
): string {
  const { asOf, diff, leftOut, unmade, silence } = comparison;
  const changed = (kind: FactChangeKind) =>
    diff.changed
      .filter((change) => change.kind === kind)
      .map(({ id, fields, before, after }) => ({
        id,
        fields,
        before: plainFact(before),
        after: plainFact(after),
      }));
  const consequences = (group: DerivedGroup) =>
    diff.derived.filter((change) => change.group === group).map(consequence);
  const report: DiffJson = {
    format: 1,
    asOf,
    language,
    ...versions,
    facts: {
      new: diff.added.map(plainFact),
      revised: changed('revised'),
      redefined: changed('redefined'),
      restated: changed('restated'),
      withdrawn: diff.withdrawn.map(plainFact),
      moved: diff.moved.map(({ before, after }) => ({
        before: plainFact(before),
        after: plainFact(after),
      })),
    },
    consequences: {
      statuses: consequences('status'),
      ranks: consequences('rank'),
      counts: consequences('count'),
      sentences: consequences('sentence'),
      repeated: repeatedChanges(
        diff.derived.filter(({ group }) => group === 'sentence'),
      ).repeated.map(({ before, after, sentences }) => ({
        before,
        after,
        sentences: sentences.map(({ page, name }) => ({ page, name })),
      })),
    },
    records: recordsJson(comparison, language),
    addresses: {
      appeared: diff.pages.appeared.map(address),
      moved: diff.pages.moved.map(({ from, to }) => ({ from: address(from), to: address(to) })),
      vanished: diff.pages.gone.map(address),
    },
    notCompared: {
      files: leftOut.map(({ version, file, finding }) => ({
        version: version === 'before' ? 'base' : 'head',
        file,
        line: finding.line,
      })),
      pages: unmade,
      silence: silence ?? null,
    },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Only the fields that are compared, in a fixed order. */
const plainFact = (fact: ComparedFact): ComparedFact => ({
  id: fact.id,
  kind: fact.kind,
  label: fact.label,
  value: fact.value,
  unit: fact.unit,
  period: fact.period,
  denominator: fact.denominator,
  monthsCovered: fact.monthsCovered,
  cohort: fact.cohort,
  definition: fact.definition,
  status: fact.status,
  confidence: fact.confidence,
  accordingTo: fact.accordingTo,
  published: fact.published,
  sources: fact.sources,
  file: fact.file,
  page: fact.page,
});

const consequence = ({ page, name, subject, before, after }: DerivedChange): Consequence => ({
  page,
  name,
  subject,
  before,
  after,
});

const address = ({ id, english, heading }: FigurePage): Address => ({
  nl: id,
  en: english,
  heading,
});
