import { closest } from '../schema/closest.ts';
import { folded } from '../import/reading/plain-text.ts';
import { refused, type Reason } from '../import/reading/reading.ts';
import type { Answers, Choice, OpenQuestion, Question } from './question.ts';

/** An answer that cannot be taken. */
export interface WrongAnswer {
  readonly flag: string;
  readonly answer: string;
  readonly reason: Reason;
}

export interface Answered {
  readonly answers: Answers;
  readonly open: readonly OpenQuestion[];
  readonly wrong: readonly WrongAnswer[];
}

/**
 * Holds answers against questions, in the order of the questions, since what is asked and what is
 * possible can depend on what was answered before.
 * @param given answers by flag, as typed
 * @param takesDefaults whether a question with a default counts as answered
 */
export function answerQuestions(
  questions: readonly Question[],
  given: Answers,
  takesDefaults: boolean,
): Answered {
  const answers: Partial<Record<string, string>> = {};
  const open: OpenQuestion[] = [];
  const wrong: WrongAnswer[] = [];
  for (const question of questions) {
    const { flag, isAsked, isOptional } = question;
    if (isAsked !== undefined && !isAsked(answers)) continue;
    const byDefault = question.byDefault?.(answers);
    const choices = question.choices?.(answers) ?? [];
    const typed = given[flag] ?? (takesDefaults ? byDefault : undefined);
    if (typed === undefined || typed === '') {
      if (isOptional !== true || !takesDefaults) open.push({ question, choices, byDefault });
      continue;
    }
    const reading = readAnswer(question, choices, typed, answers);
    if (reading.kind === 'read') answers[flag] = reading.value;
    else if (reading.kind === 'refused')
      wrong.push({ flag, answer: typed, reason: reading.reason });
  }
  return { answers, open, wrong };
}

/** A label, and what stands before its colon: `effect: wat er in de keten verandert`. */
const names = (label: string): string[] => [folded(label), folded(label.replace(/:.*$/u, ''))];

function readAnswer(
  { read }: Question,
  choices: readonly Choice[],
  typed: string,
  answers: Answers,
) {
  if (choices.length === 0)
    return read === undefined ? ({ kind: 'read', value: typed } as const) : read(typed, answers);
  const chosen = choices.find(({ value, label }) =>
    [value, ...Object.values(label).flatMap(names)].includes(folded(typed)),
  );
  if (chosen !== undefined) return { kind: 'read', value: chosen.value } as const;
  const values = choices.map(({ value }) => value);
  return refused('no-choice', {
    allowed: { nl: values, en: values },
    closest: closest(typed, values),
  });
}
