import { lastingRecords, titleOf } from '../../../domain/lasting-records.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import type { AnyRecord } from '../../../schema/record.ts';
import type { Language } from '../../../schema/text.ts';
import type { NameOf } from './field-words.ts';

/** What records and entries of lists are called, by kind and id. */
export function namesIn(records: readonly AnyRecord[]): NameOf {
  let names: ReadonlyMap<string, ReturnType<typeof titleOf>> | undefined;
  return (kind, id) => {
    names ??= new Map(
      lastingRecords(records).map((one) => [`${one.kind} ${one.id.toLowerCase()}`, one.title]),
    );
    return names.get(`${kind} ${id.toLowerCase()}`);
  };
}

/** The title of a record, or of the covenant, programme or mechanism that its list belongs to. */
export function recordTitle(record: AnyRecord, nameOf: NameOf, lang: Language): string | undefined {
  const { kind, owner = '', value } = record;
  const title =
    kind === 'revision'
      ? value.explanation
      : kind === 'source-list' || kind === 'participant-list'
        ? (nameOf('covenant', owner) ?? nameOf('programme', owner))
        : titleOf(record);
  return title && inLanguage(title, lang).text;
}
