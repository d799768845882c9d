import type { CaseRuleValues } from './case-rule-values.ts';
import type { FactRuleValues } from './fact-rule-values.ts';
import type { ReferenceKind } from './field.ts';
import type { HiddenKind } from './hidden-kind.ts';
import type { PersonalDataKind } from './personal-data.ts';
import type { RevisionRuleValues } from './revision-rule-values.ts';

/**
 * What the check can find, and what it says about each find.
 *
 * A rule is named once, here, in `fact-rule-values.ts`, `case-rule-values.ts` or
 * `revision-rule-values.ts`, with the values its message needs. The words are in `src/i18n/rules.ts`, in Dutch and English; a rule without words does not compile.
 */
export interface RuleValues extends FactRuleValues, CaseRuleValues, RevisionRuleValues {
  // Files and folders
  /** `places`: where files may be, with `:name` for what an editor chooses; `closest` as one path. */
  'file-unexpected': { places: readonly string[]; closest?: string | undefined };
  'file-type': { extension: string };
  'file-name': { name: string; mended?: string | undefined };
  'file-empty': Record<never, never>;
  'file-binary': Record<never, never>;
  'file-too-large': { sizeInBytes: number; limitInBytes: number };
  'file-symlink': Record<never, never>;
  'file-byte-order-mark': Record<never, never>;
  'file-carriage-return': Record<never, never>;
  // Notation
  /** `code`: `00AD`; `meant` where that can be told. */
  'character-hidden': { code: string; is: HiddenKind; meant?: string | undefined; count: number };
  'json-syntax': { expected: JsonExpected; found: string; mended?: string | undefined };
  /** `reason` holds the parser's own English words, shown where `mistake` is `'other'`. */
  'yaml-syntax': { mistake: YamlMistake; reason: string };
  'yaml-tab': Record<never, never>;
  'yaml-alias': { found: string };
  'front-matter-missing': Record<never, never>;
  'front-matter-unclosed': Record<never, never>;
  'key-duplicate': { key: string };
  'key-reserved': { key: string };
  'nesting-too-deep': { limit: number };
  /** `expected`: the path from the file to the schema of its kind. */
  'schema-elsewhere': { expected: string; found: string };
  // Shape of a record
  'key-unknown': { key: string; allowed: readonly string[]; closest?: string | undefined };
  'key-missing': { key: string; expected: ValueType; allowed?: readonly string[] | undefined };
  'type-wrong': {
    expected: ValueType | readonly ValueType[];
    found: string;
    mended?: string | undefined;
  };
  'number-decimal-comma': { found: string; mended: string };
  'value-not-allowed': { allowed: readonly string[]; found: string; closest?: string | undefined };
  'value-format': { format: TextFormat; found: string; mended?: string | undefined };
  /** What a schema refuses without a rule of its own; `reason` is in the schema's words. */
  'value-invalid': { reason: string; found: string };
  'text-empty': Record<never, never>;
  'text-to-fill-in': { found: string };
  'text-too-short': { minimum: number; found: number };
  'text-too-long': { maximum: number; found: number };
  'list-too-short': { minimum: number; found: number };
  'list-too-long': { maximum: number; found: number };
  /** `exclusive`: the bound itself is refused too. */
  'number-too-small': { minimum: number; found: number; exclusive?: boolean | undefined };
  'number-too-large': { maximum: number; found: number; exclusive?: boolean | undefined };
  'text-in-no-language': Record<never, never>;
  'range-reversed': { from: number; to: number };
  // Between records
  'reference-unknown': { kind: ReferenceKind; id: string; closest?: string };
  'source-unknown': { id: string; closest?: string };
  'source-unused': { id: string };
  /** Without `otherFile` the other one stands in the same file. */
  'id-duplicate': { id: string; otherFile?: string };
  'id-reserved': { id: string };
  'dates-reversed': { earlier: string; earlierField: string; later: string; laterField: string };
  'phase-contradicts-dates': { phase: string; field: string; date: string };
  'translation-orphan': { original: string };
  /** `neededBy`: the files that cannot do without; none when the whole site cannot. */
  'file-missing': { neededBy: readonly string[] };
  /** `periods`: those of which the KPI has a value; none when it has no value at all. */
  'kpi-period-unknown': { kpi: string; period: string | undefined; periods: readonly string[] };
  /** `show`: what the prose asks of the KPI, which has none. */
  'kpi-aim-unknown': { kpi: string; show: KpiAim };
  /** `components`: those that show a figure of this value and unit. */
  'prose-figure-typed': { found: string; components: readonly string[] };
  // Personal data; none of these tells the value, its length or what stands beside it
  'personal-data': { kind: PersonalDataKind };
  'exception-expired': { until: string };
  'exception-unneeded': Record<never, never>;
  // Fairness to those who are named
  /** `field`: what is there and should not be, never what it holds. */
  'withheld-shown': { field: string };
  'outcome-uncertain': { outcome: string };
  /** `field`: what is missing beside the outcome. */
  'outcome-unattributed': { outcome: string; field: 'accordingTo' | 'sources' };
  'outcome-of-closed-case': { outcome: string };
  'status-of-closed-case': { status: string; closed: string };
  'remedy-unattributed': { state: string; field: 'accordingTo' | 'sources' };
  'state-undated': { state: string };
  // Prose
  /** `name` is that of the component; `found` holds the parser's own English words where `mistake` is `'other'`. */
  'prose-syntax': { mistake: ProseMistake; name: string; found: string };
  'prose-crash': Record<never, never>;
  'prose-module': { statement: 'import' | 'export' };
  'prose-expression': { found: string };
  'prose-html': { found: string };
  'prose-component': { name: string; allowed: readonly string[]; closest?: string | undefined };
  'prose-attribute-expression': { component: string; attribute: string };
  'prose-attribute-spread': { component: string };
  'prose-attribute-unknown': {
    component: string;
    attribute: string;
    allowed: readonly string[];
    closest?: string | undefined;
  };
  'prose-attribute-missing': { component: string; attribute: string };
  'prose-attribute-duplicate': { component: string; attribute: string };
  'prose-attribute-value': {
    component: string;
    attribute: string;
    allowed: readonly string[];
    found: string;
    closest?: string;
  };
  'prose-attribute-format': {
    component: string;
    attribute: string;
    format: TextFormat;
    found: string;
  };
  'prose-component-inline': { name: string };
  'prose-component-children': { name: string };
  'prose-component-in-link': { name: string };
  'prose-heading': { level: number };
  'prose-nesting': { limit: number };
  'prose-link': { found: string };
  'prose-image': { found: string };
}

export type RuleId = keyof RuleValues;

/** What prose may show of a KPI beside its values. */
export type KpiAim = 'target' | 'baseline' | 'milestone';

/** The kind of value that a field holds, as an editor would name it. */
export type ValueType =
  'text' | 'number' | 'whole-number' | 'boolean' | 'list' | 'record' | 'nothing';

/** What the JSON notation asks for at the place where reading stopped. */
export type JsonExpected =
  | 'value'
  | 'key'
  | 'colon'
  | 'comma'
  | 'no-comma'
  | 'closing-brace'
  | 'closing-bracket'
  | 'closing-quote'
  | 'straight-quotes'
  | 'number'
  | 'escape'
  | 'no-control-character'
  | 'no-comment'
  | 'end';

/** The mistakes in YAML that editors make; `'other'` for the rest. */
export type YamlMistake =
  | 'indent'
  | 'colon-in-text'
  | 'colon-missing'
  | 'closing-quote'
  | 'closing-bracket'
  | 'escape'
  | 'reserved-start'
  | 'text-after-value'
  | 'list-on-key-line'
  | 'comma'
  | 'key'
  | 'several-documents'
  | 'directive'
  | 'other';

/** The mistakes in tags and signs that editors make in prose; `'other'` for the rest. */
export type ProseMistake =
  'unclosed' | 'slash-missing' | 'unopened' | 'tag' | 'link' | 'less-than' | 'other';

/** Notations of text that the schemas check. */
export type TextFormat =
  | 'date'
  | 'day'
  | 'period'
  | 'link'
  | 'id'
  | 'fact'
  | 'country'
  | 'currency'
  | 'language'
  | 'ecli'
  | 'repository';

/** Where in a record: keys and list positions from the top, `['kpis', 0, 'unit']`. */
export type RecordPath = readonly (string | number)[];

/** A position in a content file. `line` and `column` count from 1; `column` in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One rule broken at one place; `path` is empty where the whole file or its prose is meant. */
export type Finding<R extends RuleId = RuleId> = {
  [K in R]: Place & { readonly rule: K; readonly path: RecordPath; readonly values: RuleValues[K] };
}[R];

/** A rule broken in a record, before its line and column have been looked up. */
export type Breach<R extends RuleId = RuleId> = {
  [K in R]: {
    readonly rule: K;
    readonly file: string;
    readonly path: RecordPath;
    /** Point at the key instead of at its value. */
    readonly atKey?: boolean;
    /** Line and column, where they are known already, as of a component in prose. */
    readonly at?: Omit<Place, 'file'>;
    readonly values: RuleValues[K];
  };
}[R];
