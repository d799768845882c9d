import type { EditionMethod } from '../domain/benchmark/edition-comparison.ts';
import { inLanguage } from '../i18n/localised.ts';
import { editionWords } from '../i18n/words/edition.ts';
import type { Language } from '../schema/text.ts';
import type { SiteModel, SiteRecord } from './model.ts';

/** The record of the method that an edition had, where that is known. */
export function methodOf(
  model: SiteModel,
  { value }: SiteRecord<'edition'>,
): SiteRecord<'method'> | undefined {
  return value.method === undefined ? undefined : model.methods.get(value.method);
}

/** What the rules of comparison need of an edition. */
export function editionMethod(model: SiteModel, edition: SiteRecord<'edition'>): EditionMethod {
  const method = methodOf(model, edition);
  const { kind } = edition.value;
  return method === undefined
    ? { kind }
    : { kind, method: { id: method.id, comparability: method.value.comparability } };
}

/** The method of an edition by name; that it is not known is said in words. */
export function methodName(
  model: SiteModel,
  edition: SiteRecord<'edition'>,
  lang: Language,
): string {
  const method = methodOf(model, edition);
  return method === undefined
    ? editionWords[lang].methodUnknown
    : inLanguage(method.value.title, lang).text;
}
