import type { Language } from '../schema/text.ts';
import type { OpenQuestion } from './question.ts';
import { skeletonWords } from './words.ts';

/** A question as it is put to somebody, after what was wrong with the last answer. */
export function questionText(
  { question, choices, byDefault }: OpenQuestion,
  problem: string | undefined,
  language: Language,
): string {
  const words = skeletonWords[language];
  const hints = [
    ...(choices.length === 0 ? [] : [words.number]),
    ...(byDefault === undefined ? [] : [words.usual(byDefault)]),
    ...(question.isOptional === true ? [words.canStayEmpty] : []),
  ];
  const asked = question.asks[language] + (hints.length === 0 ? '' : ` (${hints.join('; ')})`);
  return problem === undefined ? asked : `${problem}\n${asked}`;
}
