import { inLanguage } from '../../i18n/localised.ts';
import type { Language, LocalisedText } from '../../schema/text.ts';
import { addressOfPage } from '../address-of-page.ts';
import { isSingleCase, type SingleCase } from '../downloads/single-case.ts';
import type { PageReference } from '../fact.ts';
import { type CovenantRecord, presentName, type SiteModel } from '../model.ts';

/** Something that a page is about, with the other names that people search for it by. */
export interface OtherNames {
  readonly name: string;
  readonly others: readonly string[];
}

/**
 * The other names of what pages are about, by address: of the organisations, covenant, countries,
 * themes and norms of a case, and of what has a page of its own. Who is not named has none.
 */
export function otherNamesOfPages(
  model: SiteModel,
  lang: Language,
): ReadonlyMap<string, readonly OtherNames[]> {
  const entry = (page: PageReference, names: readonly OtherNames[]) =>
    [addressOfPage(page, lang), names.filter(({ others }) => others.length > 0)] as const;
  return new Map([
    ...model.cases
      .filter(isSingleCase)
      .map((record) =>
        entry({ route: 'case', parameters: { case: record.id } }, namesOfCase(model, record, lang)),
      ),
    ...model.covenants.map((covenant) =>
      entry({ route: 'covenant', parameters: { covenant: covenant.id } }, [
        namesOfCovenant(covenant, lang),
      ]),
    ),
    ...[...model.countries].map(([id, { name, aliases }]) =>
      entry({ route: 'country', parameters: { country: id.toLowerCase() } }, [
        otherNames(name, aliases, lang),
      ]),
    ),
    ...[...model.themes].map(([theme, { name, aliases }]) =>
      entry({ route: 'theme', parameters: { theme } }, [otherNames(name, aliases, lang)]),
    ),
  ]);
}

function namesOfCase(model: SiteModel, { value }: SingleCase, lang: Language): OtherNames[] {
  const sides = [...value.complainants, ...value.respondents, ...(value.related ?? [])];
  const organisations = new Set(sides.flatMap(({ organisation }) => organisation ?? []));
  const covenant = model.covenants.find(({ id }) => id === value.covenant);
  const listed = [
    ...value.countries.map((id) => model.countries.get(id)),
    ...value.themes.map((id) => model.themes.get(id)),
    ...(value.norms ?? []).map((id) => model.norms.get(id)),
  ].filter((one) => one !== undefined);
  return [
    ...[...organisations].map((id) => namesOfOrganisation(model, id, lang)),
    ...(covenant === undefined ? [] : [namesOfCovenant(covenant, lang)]),
    ...listed.map(({ name, aliases }) => otherNames(name, aliases, lang)),
  ];
}

const namesOfCovenant = ({ value }: CovenantRecord, lang: Language) =>
  otherNames(value.shortTitle, value.aliases, lang);

/** Earlier names, other spellings and legal entities. */
function namesOfOrganisation(model: SiteModel, id: string, lang: Language): OtherNames {
  const { names = [], aliases = [], legalEntities = [] } = model.organisations.get(id)?.value ?? {};
  const dated = names.flatMap(({ name }) => [name.nl, name.en].filter((one) => one !== undefined));
  return otherNames(presentName(model, id), [...dated, ...aliases, ...legalEntities], lang);
}

function otherNames(
  name: LocalisedText,
  others: readonly string[] | undefined,
  lang: Language,
): OtherNames {
  const { text } = inLanguage(name, lang);
  return { name: text, others: [...new Set(others)].filter((other) => other !== text) };
}
