import type { Language } from '../../schema/text.ts';
import { typedText } from '../cell.ts';
import { importReasonWords } from '../words/import-reasons.ts';
import type { CellPlan, ImportPlan } from './plan.ts';

/** Puts a question with its possible answers to somebody, and gives what they chose or typed. */
export type Ask = (
  question: string,
  choices: readonly { readonly value: string; readonly label: string }[],
) => Promise<string>;

type Given = readonly (readonly [cell: string, answer: string])[];

/**
 * A plan in which every question has been put that can be. Answering one can raise another: which
 * unit a number has is only known once it is known which KPI it is of.
 * @param ask asks; without it the plan keeps its questions
 */
export async function answered(
  planned: (answers: Given) => ImportPlan,
  given: Given,
  ask: Ask | undefined,
  language: Language,
): Promise<ImportPlan> {
  let answers = given;
  let plan = planned(answers);
  const put = new Set<string>();
  while (ask !== undefined) {
    const next = questionsIn(plan).find(({ place }) => !put.has(place));
    if (next === undefined) break;
    put.add(next.place);
    const answer = await ask(...questionOf(next, language));
    if (answer === '') continue;
    answers = [...answers, [next.place, answer]];
    plan = planned(answers);
  }
  return plan;
}

interface PlacedCell {
  readonly place: string;
  readonly cell: CellPlan;
}

const questionsIn = ({ sheets }: ImportPlan): PlacedCell[] =>
  sheets.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell.result.kind === 'question' ? [{ place: `${sheet}!${cell.cell}`, cell }] : [],
      ),
    ),
  );

function questionOf({ place, cell }: PlacedCell, language: Language): Parameters<Ask> {
  const { result, typed } = cell;
  if (result.kind !== 'question') return [place, []];
  return [
    `${place}  ${JSON.stringify(typedText(typed, language))}\n${importReasonWords[language].questions[result.question]}`,
    result.options.map(({ answer, answerEn, text }) => {
      const value = language === 'nl' ? answer : (answerEn ?? answer);
      const label = result.question === 'thousands-or-decimals' ? value : text(language);
      return { value, label };
    }),
  ];
}
