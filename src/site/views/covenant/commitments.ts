import { timingText } from '../../../i18n/format-timing.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { commonWords } from '../../../i18n/words/common.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import type { Covenant } from '../../../schema/covenant.ts';
import { addressesIn } from '../../routes.ts';
import type { Citation } from '../citations.ts';
import { optionalText } from '../cited-text.ts';
import type { Link } from '../page-head.ts';
import type { CovenantContext } from './covenant-context.ts';

type Commitment = Covenant['commitments'][number];
export type SmartVerdict = Commitment['smart']['verdict'];

export interface CommitmentView {
  readonly id: string;
  readonly text: TextInLanguage;
  readonly smart: SmartVerdict;
  readonly smartText: string;
  readonly smartReason: TextInLanguage | undefined;
  readonly owner: string;
  readonly due: string;
  readonly kind: string;
  readonly kpis: readonly Link[];
  readonly citations: readonly Citation[];
}

export interface CommitmentsView {
  readonly intro: string;
  readonly commitments: readonly CommitmentView[];
}

/** What was agreed: who does what by when, and whether it is SMART. */
export function commitmentsView(context: CovenantContext): CommitmentsView {
  const { commitments } = context.covenant.value;
  const withVerdict = (verdict: SmartVerdict) =>
    commitments.filter(({ smart }) => smart.verdict === verdict).length;
  return {
    intro: covenantWords[context.lang].commitmentsIntro(
      commitments.length,
      withVerdict('smart'),
      withVerdict('not_assessed'),
    ),
    commitments: commitments.map((commitment) => commitmentView(context, commitment)),
  };
}

function commitmentView(
  { covenant, lang, cited }: CovenantContext,
  { id, text, smart, timing, timingNote, owner, kind, kpis, sources }: Commitment,
): CommitmentView {
  const words = covenantWords[lang];
  return {
    id,
    text: inLanguage(text, lang),
    smart: smart.verdict,
    smartText: words.smart[smart.verdict],
    smartReason: optionalText(smart.reason, lang),
    owner: commonWords[lang].organisationKinds[owner],
    due: timingNote === undefined ? timingText(timing, lang) : inLanguage(timingNote, lang).text,
    kind: words.commitmentKinds[kind],
    kpis: covenant.kpis
      .filter((kpi) => kpis?.includes(kpi.id))
      .map((kpi) => ({
        label: inLanguage(kpi.value.title, lang).text,
        href: addressesIn(lang)('kpi', { covenant: covenant.id, kpi: kpi.id }),
      })),
    citations: cited.cite(sources),
  };
}
