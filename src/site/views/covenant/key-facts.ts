import { dateText } from '../../../i18n/format-date.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import { addressesIn } from '../../routes.ts';
import { type Citation, hostOf } from '../citations.ts';
import { doubtText } from '../cited-text.ts';
import type { CovenantContext } from './covenant-context.ts';

export interface KeyFact {
  readonly term: string;
  readonly text: string;
  readonly href?: string;
  readonly citations?: readonly Citation[];
}

/** The covenant in brief: sector, term, who facilitates it, what came before and after. */
export function keyFacts(context: CovenantContext): KeyFact[] {
  const { model, covenant, lang, cited } = context;
  const { facilitator, website, sector } = covenant.value;
  const words = covenantWords[lang];
  const sectorRecord = model.sectors.get(sector);
  return [
    ...(sectorRecord === undefined
      ? []
      : [
          {
            term: words.sector,
            text: inLanguage(sectorRecord.value.name, lang).text,
            href: addressesIn(lang)('sector', { sector }),
          },
        ]),
    ...termFacts(context),
    ...relatedFacts(context),
    ...(facilitator === undefined
      ? []
      : [
          {
            term: words.facilitator,
            text: withDoubts(inLanguage(facilitator.text, lang).text, [
              doubtText(facilitator.confidence, lang),
            ]),
            citations: cited.cite(facilitator.sources),
          },
        ]),
    ...(website === undefined
      ? []
      : [{ term: words.website, text: hostOf(website), href: website }]),
  ];
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
    const text = inLanguage(other.value.shortTitle, lang).text;
    const href = addressesIn(lang)('covenant', { covenant: other.id });
    return [{ term: words[name], text, href }];
  });
}

function withDoubts(text: string, doubts: readonly (string | undefined)[]): string {
  const named = doubts.filter((doubt) => doubt !== undefined);
  return named.length === 0 ? text : `${text} (${named.join(', ')})`;
}
