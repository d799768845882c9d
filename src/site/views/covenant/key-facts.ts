import { dateText } from '../../../i18n/format-date.ts';
import { joinedLine, type Line, lineOf } from '../../../i18n/line.ts';
import { joinedTexts, markedNote, markedText } from '../../../i18n/localised.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import type { Covenant } from '../../../schema/covenant.ts';
import type { Language } from '../../../schema/text.ts';
import { addressesIn } from '../../routes.ts';
import { type Citation, hostOf } from '../citations.ts';
import { doubtText } from '../cited-text.ts';
import type { CovenantContext } from './covenant-context.ts';

export interface KeyFact {
  readonly term: string;
  readonly text: Line;
  readonly lang?: Language;
  readonly href?: string;
  readonly note?: string;
  readonly noteLang?: Language;
  readonly citations?: readonly Citation[];
}

/** The covenant in brief: sector, term, who facilitates it, what came before and after. */
export function keyFacts(context: CovenantContext): KeyFact[] {
  const { model, covenant, lang } = context;
  const { facilitator, website, sector, subsectors = [], regions = [] } = covenant.value;
  const words = covenantWords[lang];
  const sectorRecord = model.sectors.get(sector);
  return [
    ...(sectorRecord === undefined
      ? []
      : [
          {
            term: words.sector,
            ...markedText(sectorRecord.value.name, lang),
            href: addressesIn(lang)('sector', { sector }),
          },
        ]),
    ...(subsectors.length === 0
      ? []
      : [{ term: words.subsectors, ...joinedTexts(subsectors, lang) }]),
    ...(regions.length === 0
      ? []
      : [{ term: words.regions, text: regions.map((one) => words.regionNames[one]).join(', ') }]),
    ...termFacts(context),
    ...relatedFacts(context),
    ...(facilitator === undefined ? [] : [facilitatorFact(context, facilitator)]),
    ...(website === undefined
      ? []
      : [{ term: words.website, text: hostOf(website), href: website }]),
  ];
}

function facilitatorFact(
  { lang, cited }: CovenantContext,
  { text, confidence, note, sources }: NonNullable<Covenant['facilitator']>,
): KeyFact {
  return {
    term: covenantWords[lang].facilitator,
    text: withDoubts(lineOf(text, lang), [doubtText(confidence, lang)]),
    ...(note && markedNote(note, lang)),
    citations: cited.cite(sources),
  };
}

function termFacts({ covenant, lang, cited }: CovenantContext): KeyFact[] {
  const words = covenantWords[lang];
  return (['signed', 'started', 'plannedEnd', 'ended'] as const).flatMap((name) => {
    const date = covenant.value.term[name];
    if (date === undefined) return [];
    const doubts = [
      date.derived === true ? words.derived : undefined,
      doubtText(date.confidence, lang),
    ];
    return [
      {
        term: words[name],
        text: withDoubts(dateText(date.on, lang), doubts),
        citations: cited.cite(date.sources),
      },
    ];
  });
}

function relatedFacts({ model, covenant, lang }: CovenantContext): KeyFact[] {
  const words = covenantWords[lang];
  return (['predecessor', 'successor'] as const).flatMap((name) => {
    const other = model.covenants.find(({ id }) => id === covenant.value[name]);
    if (other === undefined) return [];
    const href = addressesIn(lang)('covenant', { covenant: other.id });
    return [{ term: words[name], ...markedText(other.value.shortTitle, lang), href }];
  });
}

function withDoubts(text: Line, doubts: readonly (string | undefined)[]): Line {
  const named = doubts.filter((doubt) => doubt !== undefined);
  return named.length === 0 ? text : joinedLine([text, ` (${named.join(', ')})`], '');
}
