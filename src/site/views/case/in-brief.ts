import { dateText } from '../../../i18n/format-date.ts';
import { inLanguage, markedLabel } from '../../../i18n/localised.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import { casePageWords } from '../../../i18n/words/case-page.ts';
import type { Case } from '../../../schema/case.ts';
import type { Language, LocalisedText } from '../../../schema/text.ts';
import type { CaseRecord, SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { stateText } from '../outcome-label.ts';
import type { Link } from '../page-head.ts';

/** A fact of a case: a text, or links, each a subject of the site. */
export interface BriefFact {
  readonly term: string;
  readonly text?: string;
  readonly links?: readonly {
    readonly label: string;
    readonly labelLang?: Language;
    readonly href?: string;
  }[];
}

/** What a case is about, for whoever skims: who handled it, under what, when, where, on what. */
export function inBrief(model: SiteModel, record: CaseRecord, lang: Language): BriefFact[] {
  const { value } = record;
  const facts = [
    ...handledBy(model, record, lang),
    ...(value.record === 'case' ? procedureFacts(model, value, lang) : []),
    ...subjectFacts(model, record, lang),
  ];
  return facts.filter(({ text, links }) => text !== undefined || links?.length !== 0);
}

function handledBy(
  model: SiteModel,
  { value, mechanism }: CaseRecord,
  lang: Language,
): BriefFact[] {
  const words = caseWords[lang];
  const address = addressesIn(lang);
  const covenant = model.covenants.find(({ id }) => id === value.covenant);
  const link = (title: LocalisedText, href: string): Link[] => [
    { ...markedLabel(title, lang), href },
  ];
  return [
    {
      term: words.mechanism,
      links: link(mechanism.value.title, address('mechanism', { mechanism: mechanism.id })),
    },
    {
      term: words.covenant,
      links:
        covenant === undefined
          ? []
          : link(covenant.value.title, address('covenant', { covenant: covenant.id })),
    },
    {
      term: casePageWords[lang].commitments,
      links: (covenant?.value.commitments ?? [])
        .filter(({ id }) => value.commitments?.includes(id))
        .map(({ text }) => markedLabel(text, lang)),
    },
  ];
}

function procedureFacts(model: SiteModel, value: Case, lang: Language): BriefFact[] {
  const words = caseWords[lang];
  const date = (on: string | undefined) => (on === undefined ? words.unknown : dateText(on, lang));
  const { binding } = value;
  return [
    { term: words.status, text: stateText(value, model.asOf, lang) },
    { term: words.filed, text: date(value.filed) },
    ...(value.admissibility === undefined
      ? []
      : [{ term: words.admissibilityLabel, text: words.admissibility[value.admissibility] }]),
    { term: words.decided, text: date(value.decided ?? value.closed) },
    {
      term: words.binding,
      text: binding === undefined ? words.unknown : binding ? words.yes : words.no,
    },
  ];
}

function subjectFacts(model: SiteModel, { value }: CaseRecord, lang: Language): BriefFact[] {
  const words = caseWords[lang];
  const address = addressesIn(lang);
  const label = (name: LocalisedText | undefined, id: string) =>
    inLanguage(name ?? { nl: id }, lang).text;
  return [
    {
      term: words.countries,
      links: value.countries.map((code) => ({
        label: label(model.countries.get(code)?.name, code),
        href: address('country', { country: code.toLowerCase() }),
      })),
    },
    {
      term: words.themes,
      links: value.themes.map((theme) => ({
        label: label(model.themes.get(theme)?.name, theme),
        href: address('theme', { theme }),
      })),
    },
    {
      term: words.norms,
      links: (value.norms ?? []).map((norm) => ({
        label: label(model.norms.get(norm)?.name, norm),
      })),
    },
    {
      term: words.sectors,
      links: value.sectors.map((sector) => ({
        label: label(model.sectors.get(sector)?.value.name, sector),
        href: address('sector', { sector }),
      })),
    },
  ];
}
