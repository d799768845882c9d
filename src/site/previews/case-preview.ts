import { hasOutcome } from '../../domain/has-outcome.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { caseWords } from '../../i18n/words/case.ts';
import { previewWords } from '../../i18n/words/preview.ts';
import type { Case } from '../../schema/case.ts';
import type { Language } from '../../schema/text.ts';
import type { SingleCase } from '../downloads/single-case.ts';
import { outcomeGroup } from '../facets/outcome-group.ts';
import type { SiteModel } from '../model.ts';
import { accordingText } from '../views/case/according-text.ts';
import { doubtText } from '../views/cited-text.ts';
import { outcomeLabel, stateText } from '../views/outcome-label.ts';
import type { Preview } from './preview.ts';

type Said = Pick<Preview, 'kicker' | 'title' | 'status' | 'contested'>;

/** A case: its title never without its outcome, nor the outcome without who says so (design, section 11). */
export function casePreview(
  model: SiteModel,
  { value, mechanism }: SingleCase,
  lang: Language,
): Said {
  const shortTitle = inLanguage(mechanism.value.shortTitle, lang).text;
  const outcome = outcomeOf(model, value, lang);
  return {
    kicker: `${shortTitle} · ${caseWords[lang].procedures[value.procedure]}`,
    title: inLanguage(value.title, lang).text,
    status: {
      ...outcome,
      note: hasOutcome(value.outcome.value)
        ? outcomeNote(value, lang)
        : // Where the label is that the state is unknown, only when it last was known is left to say.
          stateText(value, model.asOf, lang).replace(`${outcome.label}. `, ''),
    },
    contested: contestedText(value, lang),
  };
}

/** What is true of every case of a mechanism with the same outcome according to the same side. */
export function sharedCasePreview(
  model: SiteModel,
  { value, mechanism }: SingleCase,
  lang: Language,
): Said {
  return {
    kicker: caseWords[lang].procedures[value.procedure],
    title: inLanguage(mechanism.value.title, lang).text,
    status: {
      ...outcomeOf(model, value, lang),
      note: hasOutcome(value.outcome.value) ? outcomeNote(value, lang) : undefined,
    },
    contested: contestedText(value, lang),
  };
}

/** Whether a statement stands on the page that somebody says is wrong; one that was changed or removed does not. */
export const isContested = ({ contested = [] }: Case): boolean =>
  contested.some(({ decision }) => decision === undefined || decision.result === 'kept');

const contestedText = (value: Case, lang: Language): string | undefined =>
  isContested(value) ? previewWords[lang].contested : undefined;

/** An open case of which nothing was heard is no pending one: its sign is that of what is not known. */
function outcomeOf(model: SiteModel, value: Case, lang: Language) {
  const isForgotten = outcomeGroup(value, model.asOf) === 'last_state_unknown';
  return {
    sign: { kind: 'outcome', value: isForgotten ? 'not_established' : value.outcome.value },
    label: outcomeLabel(value, model.asOf, lang),
  } as const;
}

function outcomeNote({ outcome, confidence }: Case, lang: Language): string {
  return [accordingText(outcome.accordingTo, lang), doubtText(confidence, lang)]
    .filter((part) => part !== undefined)
    .join(', ');
}
