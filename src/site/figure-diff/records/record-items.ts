import { figureDiffWords } from '../../../i18n/words/figure-diff.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { languageName } from '../../../i18n/language-name.ts';
import type { AnyRecord } from '../../../schema/record.ts';
import type { Language } from '../../../schema/text.ts';
import type { Comparison } from '../compare-contents.ts';
import type { ReportChange, ReportItem } from '../diff-report.ts';
import type { FieldChange } from './field-change.ts';
import { fieldName, valueOfField } from './field-words.ts';
import { addressOfRecord } from './page-of-record.ts';
import type { ProseChange } from './prose-change.ts';
import { recordTitle } from './record-names.ts';

type Told = Pick<Comparison, 'records' | 'nameOf' | 'silence'>;

/** What parties say of a record, and all else that its pages say otherwise than before. */
export function recordSections({ records, nameOf, silence }: Told, lang: Language) {
  const words = figureDiffWords[lang];
  const { changed, appeared, gone } = records;
  const items = (isTold: (field: FieldChange) => boolean, withProse: boolean): ReportItem[] =>
    changed.flatMap(({ before, after, fields, prose }) => {
      const changes = [
        ...fields.filter(isTold).map((field) => fieldItem(field, nameOf, lang)),
        ...(withProse ? prose.map((change) => proseItem(change, lang)) : []),
      ];
      const [was, is] = [before, after].map((record) => recordTitle(record, nameOf, lang));
      const title = silence === undefined || was === is ? is : undefined;
      return changes.length === 0
        ? []
        : [
            {
              subject: subjectOf(after, title, kindText(after, nameOf, lang)),
              where: addressOfRecord(after),
              changes,
            },
          ];
    });
  const whole = (record: AnyRecord, version: 'before' | 'after'): ReportItem => {
    const title = silence === undefined ? recordTitle(record, nameOf, lang) : undefined;
    return {
      subject: kindText(record, nameOf, lang),
      where: addressOfRecord(record),
      changes: [{ [version]: title ?? record.id }],
    };
  };
  return [
    { ...words.records.statements, items: items(isStatement, false) },
    { ...words.records.gone, items: gone.map((record) => whole(record, 'before')) },
    { ...words.records.changed, items: items((field) => !isStatement(field), true) },
    { ...words.records.appeared, items: appeared.map((record) => whole(record, 'after')) },
  ];
}

type PublishedKind = Exclude<AnyRecord['kind'], 'exception-list'>;

/** Of exceptions to a rule of the check no page says anything. */
const kindOf = ({ kind }: AnyRecord): PublishedKind => kind as PublishedKind;

/** "rapportage, Convenant Voorbeeld": reports of a year have the same title in every covenant. */
function kindText(record: AnyRecord, nameOf: Comparison['nameOf'], lang: Language): string {
  const kind = figureDiffWords[lang].records.kinds[kindOf(record)];
  const owner = record.kind === 'report' ? nameOf('covenant', record.owner ?? '') : undefined;
  return owner === undefined ? kind : `${kind}, ${inLanguage(owner, lang).text}`;
}

/** Of a list of the whole site its kind is its name. */
function subjectOf({ kind, id }: AnyRecord, title: string | undefined, kindName: string): string {
  return title === undefined && kind === id ? kindName : `${title ?? id} (${kindName})`;
}

const OWN_WORDS: ReadonlySet<unknown> = new Set(['replies', 'replyRequests', 'contested']);
const SIDES: ReadonlySet<unknown> = new Set(['complainant', 'respondent']);

/** Whether it is of what a party says, which nobody may lose sight of (design, section 11). */
function isStatement({ steps, before, after }: FieldChange): boolean {
  return (
    OWN_WORDS.has(steps[0]?.key) ||
    [before, after].some((value) => {
      const { accordingTo } = (value ?? {}) as { readonly accordingTo?: unknown };
      return SIDES.has(accordingTo);
    })
  );
}

function fieldItem(field: FieldChange, nameOf: Comparison['nameOf'], lang: Language): ReportChange {
  const { schema, before, after, steps } = field;
  const text = (value: unknown) =>
    value === undefined ? undefined : valueOfField(schema, value, lang, nameOf, steps.at(-1)?.key);
  return {
    // What becomes of another kind as a whole has no field.
    what: steps.length === 0 ? undefined : fieldName(field, lang),
    before: text(before),
    after: text(after),
    remark: remarkOn(field, lang),
  };
}

function remarkOn({ before, after, isOrder }: FieldChange, lang: Language): string | undefined {
  if (before !== undefined || after !== undefined) return undefined;
  const { reordered, differs } = figureDiffWords[lang];
  return isOrder === undefined ? differs : reordered;
}

function proseItem({ language, before, after }: ProseChange, lang: Language): ReportChange {
  const { records, differs } = figureDiffWords[lang];
  const says = (sentences: readonly string[]) =>
    sentences.length === 0 ? undefined : sentences.join(' ');
  return {
    what: `${records.prose} (${languageName(language, lang)})`,
    before: says(before),
    after: says(after),
    remark: before.length + after.length > 0 ? undefined : differs,
  };
}
