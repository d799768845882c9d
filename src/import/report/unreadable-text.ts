import type { Language } from '../../schema/text.ts';
import { oneLine } from '../../schema/one-line.ts';
import type { Unreadable } from '../file/unreadable.ts';
import { importReasonWords } from '../words/import-reasons.ts';

/** Why a file cannot be read, in one sentence. */
export function unreadableText({ id, values }: Unreadable, language: Language): string {
  // The id ties the sentence to its values; indexing by it loses that.
  const sentence = importReasonWords[language].unreadable[id] as (given: typeof values) => string;
  return oneLine(sentence(values));
}
