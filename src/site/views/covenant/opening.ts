import { dateText } from '../../../i18n/format-date.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { covenantPageWords } from '../../../i18n/words/covenant-page.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import type { CovenantPhase, Phase } from '../../../domain/covenant-phase.ts';
import type { CovenantRecord } from '../../model.ts';
import { phaseOf } from '../../phase-of.ts';
import { addressesIn } from '../../routes.ts';
import { doubtText } from '../cited-text.ts';
import type { Link } from '../page-head.ts';
import { yearsText } from '../term-text.ts';
import type { CovenantContext } from './covenant-context.ts';

export interface OpeningView {
  readonly title: TextInLanguage;
  readonly summary: TextInLanguage;
  readonly phase: Phase;
  /** With the date that decided it, and how sure that is. */
  readonly phaseText: string;
  readonly sector: Link | undefined;
  readonly predecessor: Link | undefined;
  readonly successor: Link | undefined;
  /** What a search result shows beside the title. */
  readonly searchFact: string;
}

/** What the covenant is, and where it stands. */
export function openingView(context: CovenantContext): OpeningView {
  const { model, covenant, lang } = context;
  const { value } = covenant;
  const phase = phaseOf(model, covenant);
  const sector = model.sectors.get(value.sector);
  const name = covenantWords[lang].phases[phase.phase];
  return {
    title: inLanguage(value.title, lang),
    summary: inLanguage(value.summary, lang),
    phase: phase.phase,
    phaseText: phaseText(context, phase),
    sector: sector && {
      label: inLanguage(sector.value.name, lang).text,
      href: addressesIn(lang)('sector', { sector: value.sector }),
    },
    predecessor: covenantLink(context, value.predecessor),
    successor: covenantLink(context, value.successor),
    searchFact: [name, yearsText(value, lang)].filter((part) => part !== undefined).join(' · '),
  };
}

/** As long as a date that is known to the day. */
const DAY = '2021-12-31';

function phaseText({ covenant, lang }: CovenantContext, { phase, since }: CovenantPhase): string {
  const { term, phaseConfidence } = covenant.value;
  const words = covenantPageWords[lang];
  const date = since === undefined ? undefined : decidingDate(term, since);
  const doubts = [
    date?.derived === true ? covenantWords[lang].derived : undefined,
    doubtText(phaseConfidence ?? date?.confidence, lang),
  ].filter((doubt) => doubt !== undefined);
  const said =
    since === undefined || phase === 'negotiation'
      ? covenantWords[lang].phases[phase]
      : words.phaseSince(phase !== 'running', dateText(since, lang), since.length === DAY.length);
  return doubts.length === 0 ? said : `${said} (${doubts.join(', ')})`;
}

function decidingDate(term: CovenantRecord['value']['term'], since: string) {
  return [term.ended, term.started, term.signed].find((date) => date?.on === since);
}

function covenantLink({ model, lang }: CovenantContext, id: string | undefined): Link | undefined {
  const other = model.covenants.find((covenant) => covenant.id === id);
  return (
    other && {
      label: inLanguage(other.value.shortTitle, lang).text,
      href: addressesIn(lang)('covenant', { covenant: other.id }),
    }
  );
}
