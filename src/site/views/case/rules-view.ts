import { type Phase, type PhaseDeadline, phasesOf } from '../../../domain/procedure/phases.ts';
import { elapsedBetween } from '../../../domain/procedure/elapsed.ts';
import { dateText } from '../../../i18n/format-date.ts';
import { elapsedText } from '../../../i18n/format-elapsed.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { casePageWords } from '../../../i18n/words/case-page.ts';
import type { Language } from '../../../schema/text.ts';
import type { SingleCase } from '../../downloads/single-case.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import type { Link } from '../page-head.ts';
import { stageTitle } from './stage-view.ts';

/** How long each step of a procedure took, and the rules that its mechanism sets. */
export interface RulesView {
  readonly phases: readonly PhaseView[];
  /** Whether any rule that was read sets a deadline. */
  readonly hasDeadlines: boolean;
  readonly binding: string;
  /** Undefined where no source speaks of an appeal. */
  readonly appeal: TextInLanguage | undefined;
  readonly mechanism: Link;
}

export interface PhaseView {
  readonly label: TextInLanguage;
  readonly dates: string;
  readonly took: string;
  readonly deadline: string;
}

export function rulesView(model: SiteModel, record: SingleCase, lang: Language): RulesView {
  const words = casePageWords[lang].rules;
  const { value, mechanism } = record;
  const { binding, appeal, steps = [] } = mechanism.value;
  const phases = phasesOf(value, steps, model.asOf);
  const isTold = phases.some(({ took, deadline }) => took ?? deadline);
  const shown = isTold ? [...phases, ...total(value, phases)] : [];
  return {
    phases: shown.map((phase) => phaseView(phase, lang)),
    hasDeadlines: phases.some(({ deadline }) => deadline !== undefined),
    binding: binding === undefined ? words.bindingNotKnown : binding ? words.binds : words.bindsNot,
    appeal: appeal && inLanguage(appeal.text, lang),
    mechanism: {
      label: words.allRules,
      href: addressesIn(lang)('mechanism', { mechanism: mechanism.id }),
    },
  };
}

type ShownPhase = Omit<Phase, 'subject'> & { readonly subject: Phase['subject'] | 'total' };

/** From the filing to the end; a single phase is its own total. */
function total(
  { filed, decided, closed }: SingleCase['value'],
  phases: readonly Phase[],
): ShownPhase[] {
  const until = closed ?? decided;
  if (filed === undefined || until === undefined || phases.length < 2) return [];
  const took = elapsedBetween(filed, until);
  return [{ subject: 'total', from: filed, until, took, deadline: undefined }];
}

function phaseView(
  { subject, from, until, took, deadline }: ShownPhase,
  lang: Language,
): PhaseView {
  const words = casePageWords[lang].rules;
  const date = (on: string | undefined) => (on === undefined ? words.notKnown : dateText(on, lang));
  return {
    label: labelOf(subject, lang),
    dates: `${date(from)} – ${date(until)}`,
    took: took === undefined ? words.notKnown : elapsedText(took, lang),
    deadline: deadline === undefined ? words.noDeadline : deadlineText(deadline, lang),
  };
}

function labelOf(subject: ShownPhase['subject'], lang: Language): TextInLanguage {
  const words = casePageWords[lang].rules;
  if (subject === 'total') return { text: words.total, lang };
  switch (subject.kind) {
    case 'step':
      return inLanguage(subject.step.title, lang);
    case 'stage':
      return { text: stageTitle(subject.stage, lang), lang };
    case 'moment':
      return { text: subject.moment === 'filed' ? '' : words.until[subject.moment], lang };
    default:
      return subject satisfies never;
  }
}

function deadlineText({ days, due, kept }: PhaseDeadline, lang: Language): string {
  const words = casePageWords[lang].rules;
  const length = words.days(numberText(days, lang));
  if (due === undefined || kept === undefined) return `${length}; ${words.dueNotKnown}`;
  const day = (on: string) => dateText(on, lang);
  const by =
    due.earliest === due.latest
      ? words.dueBy(day(due.latest))
      : words.dueBetween(day(due.earliest), day(due.latest));
  return `${length}, ${by}: ${words.kept[kept]}`;
}
