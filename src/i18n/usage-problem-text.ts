import { oneLine } from '../schema/one-line.ts';
import type { Language } from '../schema/text.ts';
import type { UsageProblem } from '../schema/usage-problem.ts';
import { usageWords } from './words/usage.ts';

/** What is wrong with how a command was called, and how to mend it, on one line. */
export function usageProblemText(problem: UsageProblem, lang: Language): string {
  return oneLine(worded(problem, lang));
}

function worded(problem: UsageProblem, lang: Language): string {
  const words = usageWords[lang];
  switch (problem.kind) {
    case 'option-unknown':
      return words.unknown(problem.name, problem.closest);
    case 'option-twice':
      return words.twice(problem.name);
    case 'value-missing':
      return words.missing(problem.name);
    case 'value-unwanted':
      return words.unwanted(problem.name);
    case 'value-not-allowed':
      return words.notAllowed(problem.name, problem.found, problem.allowed.join(', '));
    case 'text-unexpected':
      return words.unexpected(problem.found);
    case 'day-wrong':
      return words.dayWrong(problem.name, problem.found);
    case 'seconds-wrong':
      return words.secondsWrong(problem.name, problem.found);
    case 'options-clash':
      return words.clash(problem.one, problem.other);
    default:
      return problem satisfies never;
  }
}
