import type { RecordProse } from '../../../content/read-prose-parts.ts';
import { type Language, languages } from '../../../schema/text.ts';
import { proseSentences } from './prose-sentences.ts';

/** Running text that is not what it was, in one of its languages. */
export interface ProseChange {
  readonly language: Language;
  /** The sentences that are gone, and those that are new; none of either where only their order is another. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What differs in the running text of a record; how it is set is no difference. */
export function proseChanges(before: RecordProse = {}, after: RecordProse = {}): ProseChange[] {
  return languages.flatMap((language): ProseChange[] => {
    const [one, other] = [before[language], after[language]];
    if (one === other) return [];
    const [gone, come] = [one ?? [], other ?? []].map((nodes) => proseSentences(nodes, language));
    if (gone === undefined || come === undefined || gone.join('\n') === come.join('\n')) return [];
    return [{ language, before: without(gone, come), after: without(come, gone) }];
  });
}

/** Each as often as the others do not have it. */
function without(sentences: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return sentences.filter((sentence) => {
    const at = left.indexOf(sentence);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
