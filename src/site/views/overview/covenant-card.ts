import { numberText } from '../../../i18n/format-value.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import { pageWords } from '../../../i18n/words/page.ts';
import type { Covenant } from '../../../schema/covenant.ts';
import type { Language } from '../../../schema/text.ts';
import { inOrder } from '../../in-order.ts';
import { judgedKpisOf } from '../../kpi-facets/overview-kpis.ts';
import type { CovenantRecord, SiteModel } from '../../model.ts';
import { phaseOf } from '../../phase-of.ts';
import { addressesIn } from '../../routes.ts';
import { yearsText } from '../term-text.ts';
import { isSingleCase } from '../../downloads/single-case.ts';
import { casesOf } from '../../cases-of.ts';

/** A covenant as it stands in a list. */
export interface CovenantCard {
  readonly title: TextInLanguage;
  readonly href: string;
  readonly sector: string;
  readonly summary: TextInLanguage;
  readonly phase: Covenant['phase'];
  readonly phaseText: string;
  readonly meta: readonly string[];
  readonly term: string;
  readonly commitments: string;
  readonly kpis: string;
  readonly cases: string;
}

export function covenantCard(
  model: SiteModel,
  covenant: CovenantRecord,
  lang: Language,
): CovenantCard {
  const { value } = covenant;
  const { phase } = phaseOf(model, covenant);
  const sector = model.sectors.get(value.sector);
  const words = pageWords[lang].covenantList;
  const term = yearsText(value, lang) ?? '';
  const smart = value.commitments.filter((one) => one.smart.verdict === 'smart').length;
  const judged = judgedKpisOf(model, covenant).length;
  const cases = casesOf(model, 'covenant', covenant.id).filter(isSingleCase).length;
  return {
    title: inLanguage(value.shortTitle, lang),
    href: addressesIn(lang)('covenant', { covenant: covenant.id }),
    sector: sector === undefined ? '' : inLanguage(sector.value.name, lang).text,
    summary: inLanguage(value.summary, lang),
    phase,
    phaseText: covenantWords[lang].phases[phase],
    meta: [
      term,
      words.kpiCount(covenant.kpis.length, judged),
      ...(cases === 0 ? [] : [words.caseCount(cases)]),
    ].filter((part) => part !== ''),
    term,
    commitments:
      value.commitments.length === 0 ? words.none : words.smartOf(smart, value.commitments.length),
    kpis: covenant.kpis.length === 0 ? words.none : words.judgedOf(judged, covenant.kpis.length),
    cases: cases === 0 ? words.none : numberText(cases, lang),
  };
}

/** Covenants, the running ones first, then those that ended last. */
export function covenantsInOrder(model: SiteModel): CovenantRecord[] {
  const order = (covenant: CovenantRecord) =>
    (phaseOf(model, covenant).phase === 'running' ? '9' : '') +
    (covenant.value.term.ended?.on ?? '');
  return model.covenants.toSorted((one, other) => inOrder(order(other), order(one)));
}

export function covenantCards(model: SiteModel, lang: Language): CovenantCard[] {
  return covenantsInOrder(model).map((covenant) => covenantCard(model, covenant, lang));
}
