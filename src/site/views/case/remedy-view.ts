import { remedyClock } from '../../../domain/remedy-clock.ts';
import { remedyToldOn, type ToldOn } from '../../../domain/remedy-told-on.ts';
import { dateText } from '../../../i18n/format-date.ts';
import { valueText } from '../../../i18n/format-value.ts';
import { type Line, lineOf } from '../../../i18n/line.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import { casePageWords } from '../../../i18n/words/case-page.ts';
import type { Case, Remedy } from '../../../schema/case.ts';
import type { Language } from '../../../schema/text.ts';
import { presentName, type SiteModel } from '../../model.ts';
import type { Citation, Citations } from '../citations.ts';
import { accordingText } from './according-text.ts';

export interface RemedyView {
  readonly kind: string;
  readonly state: Remedy['state'];
  readonly stateText: string;
  readonly according: string;
  readonly description: TextInLanguage;
  /** That the due date is over or still to come; undefined where no date runs. */
  readonly clock: string | undefined;
  readonly isOverdue: boolean;
  readonly details: readonly RemedyDetail[];
  readonly citations: readonly Citation[];
}

export interface RemedyDetail {
  readonly term: string;
  readonly text: Line;
  readonly citations?: readonly Citation[];
}

export function remedyView(
  model: SiteModel,
  record: Case,
  remedy: Remedy,
  lang: Language,
  cited: Citations,
): RemedyView {
  const words = caseWords[lang];
  const clock = remedyClock(remedy, model.asOf);
  return {
    kind: words.remedyKinds[remedy.kind],
    state: remedy.state,
    stateText: words.remedyStates[remedy.state],
    according: remedy.state === 'unknown' ? '' : accordingText(remedy.accordingTo, lang),
    description: inLanguage(remedy.description, lang),
    clock: 'due' in clock ? casePageWords[lang].remedy.clocks[clock.kind] : undefined,
    isOverdue: clock.kind === 'overdue',
    citations: cited.cite(remedy.sources),
    details: detailsOf(model, remedy, remedyToldOn(record, remedy), lang, cited),
  };
}

/** What the sources tell of a remedy, and in one line of its own what they do not. */
function detailsOf(
  model: SiteModel,
  { follows, owner, due, state, evidence, amount, amountNote, sharedWith }: Remedy,
  toldOn: ToldOn | undefined,
  lang: Language,
  cited: Citations,
): RemedyDetail[] {
  const words = caseWords[lang];
  const {
    ground,
    grounds,
    evidence: shownBy,
    untold,
    notKnown,
    ...onPage
  } = casePageWords[lang].remedy;
  const isKnown = state !== 'unknown';
  const details = [
    { term: ground, text: follows && grounds[follows], untold: untold.ground },
    {
      term: words.remedyOwner,
      text: owner && inLanguage(presentName(model, owner), lang).text,
      untold: untold.owner,
    },
    { term: words.remedyDue, text: due && dateText(due, lang), untold: untold.due },
    ...(isKnown
      ? [
          {
            term: toldOn?.kind === 'source' ? onPage.sourceOf : words.remedyStateOn,
            text: toldOn && dateText(toldOn.on, lang),
            untold: untold.stateOn,
          },
          {
            term: shownBy,
            text: evidence && lineOf(evidence.text, lang),
            citations: cited.cite(evidence?.sources),
            untold: untold.evidence,
          },
        ]
      : []),
  ];
  const missing = details.filter(({ text }) => text === undefined).map((detail) => detail.untold);
  return [
    ...details.flatMap(({ term, text, citations }) =>
      text === undefined ? [] : [{ term, text, ...(citations && { citations }) }],
    ),
    ...(amount === undefined
      ? []
      : [{ term: words.remedyAmount, text: amountText(amount, sharedWith, lang) }]),
    ...(amountNote === undefined
      ? []
      : [{ term: onPage.amountNote, text: lineOf(amountNote, lang) }]),
    ...(missing.length === 0 ? [] : [{ term: notKnown, text: missing.join(', ') }]),
  ];
}

function amountText(
  amount: NonNullable<Remedy['amount']>,
  sharedWith: Remedy['sharedWith'],
  lang: Language,
): string {
  const text = valueText(amount, undefined, lang);
  return sharedWith === undefined
    ? text
    : `${text} (${caseWords[lang].remedyAmountShared(sharedWith.length)})`;
}
