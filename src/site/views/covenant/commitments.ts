import { type CommitmentDue, commitmentDue } from '../../../domain/commitment-due.ts';
import { dateText } from '../../../i18n/format-date.ts';
import { timingLine } from '../../../i18n/format-timing.ts';
import { changedLine, joinedLine, type Line, lineOf } from '../../../i18n/line.ts';
import { inLanguage, markedLabel, type TextInLanguage } from '../../../i18n/localised.ts';
import { commonWords } from '../../../i18n/words/common.ts';
import { covenantPageWords } from '../../../i18n/words/covenant-page.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import type { Covenant } from '../../../schema/covenant.ts';
import { addressesIn } from '../../routes.ts';
import { statusOf } from '../../status-of.ts';
import type { Citation } from '../citations.ts';
import { doubtText, optionalText } from '../cited-text.ts';
import type { Link } from '../page-head.ts';
import { type StatusMark, statusMark } from '../status-view.ts';
import { type CommitmentFilter, commitmentFilters, type FilterName } from './commitment-filters.ts';
import type { CovenantContext } from './covenant-context.ts';

type Commitment = Covenant['commitments'][number];
export type SmartVerdict = Commitment['smart']['verdict'];

export interface CommitmentView {
  readonly id: string;
  readonly number: number;
  readonly text: TextInLanguage;
  readonly smart: SmartVerdict;
  readonly smartText: string;
  readonly smartReason: TextInLanguage | undefined;
  /** Who, by when, whether that day has passed, and output or outcome. */
  readonly details: readonly Line[];
  readonly kpis: readonly (Link & { readonly status: StatusMark })[];
  readonly note: TextInLanguage | undefined;
  readonly citations: readonly Citation[];
  /** The filters that let it through. */
  readonly filters: readonly FilterName[];
}

export interface CommitmentsView {
  readonly intro: string;
  readonly filters: readonly CommitmentFilter[];
  readonly commitments: readonly CommitmentView[];
}

/** What was agreed: who does what by when, whether it is SMART, and how it is measured. */
export function commitmentsView(context: CovenantContext): CommitmentsView {
  const { commitments } = context.covenant.value;
  const withVerdict = (verdict: SmartVerdict) =>
    commitments.filter(({ smart }) => smart.verdict === verdict).length;
  const views = commitments.map((commitment, index) =>
    commitmentView(context, commitment, index + 1),
  );
  return {
    intro: covenantWords[context.lang].commitmentsIntro(
      commitments.length,
      withVerdict('smart'),
      withVerdict('not_assessed'),
    ),
    filters: commitmentFilters(views, context.lang),
    commitments: views,
  };
}

function commitmentView(
  { model, covenant, lang, cited }: CovenantContext,
  commitment: Commitment,
  number: number,
): CommitmentView {
  const words = covenantWords[lang];
  const { id, text, smart, timing, owner, kind, sources, confidence, note } = commitment;
  const { plannedEnd, ended } = covenant.value.term;
  const due = commitmentDue(timing, { plannedEnd: plannedEnd?.on, ended: ended?.on }, model.asOf);
  const kpis = covenant.kpis.filter((kpi) => commitment.kpis?.includes(kpi.id));
  return {
    id,
    number,
    text: inLanguage(text, lang),
    smart: smart.verdict,
    smartText: words.smart[smart.verdict],
    smartReason: optionalText(smart.reason, lang),
    details: [
      commonWords[lang].organisationKinds[owner],
      ...dueTexts(commitment, due, lang),
      words.commitmentKinds[kind],
      doubtText(confidence, lang),
    ].filter((detail) => detail !== undefined),
    kpis: kpis.map((kpi) => ({
      ...markedLabel(kpi.value.title, lang),
      href: addressesIn(lang)('kpi', { covenant: covenant.id, kpi: kpi.id }),
      status: statusMark(statusOf(model, { kind: 'covenant', record: covenant }, kpi)),
    })),
    note: optionalText(note, lang),
    citations: cited.cite(sources),
    filters: [
      smart.verdict,
      kind,
      ...(due?.hasPassed === true ? ['passed' as const] : []),
      kpis.length > 0 ? 'with-kpi' : 'without-kpi',
    ],
  };
}

function dueTexts(
  { timing, timingNote }: Commitment,
  due: CommitmentDue | undefined,
  lang: CovenantContext['lang'],
): Line[] {
  const words = covenantPageWords[lang].commitments;
  const said = timingNote === undefined ? timingLine(timing, lang) : lineOf(timingNote, lang);
  if (due === undefined) return [said];
  // A date that is given already says its day.
  const isDated = timing.kind === 'date' && timingNote === undefined;
  return [
    isDated
      ? said
      : joinedLine(
          [changedLine(said, (text) => text.replace(/\.$/u, '')), ` (${dateText(due.day, lang)})`],
          '',
        ),
    words.due[due.hasPassed ? 'passed' : 'ahead'],
  ];
}
