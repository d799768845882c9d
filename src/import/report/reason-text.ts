import type { Language } from '../../schema/text.ts';
import type { Reason } from '../reading/reading.ts';
import { importReasonWords } from '../words/import-reasons.ts';

/** Why something typed cannot be taken over, in a sentence. */
export function reasonText({ id, values }: Reason, language: Language): string {
  // The id ties the sentence to its values; indexing by it loses that.
  const sentence = importReasonWords[language].reasons[id] as (given: typeof values) => string;
  return sentence(values);
}
