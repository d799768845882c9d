import { usageWords } from '../i18n/words/usage.ts';
import type { Language } from '../schema/text.ts';
import { recipes } from './recipes.ts';
import { type SkeletonContext, type SkeletonKind, skeletonKinds } from './skeleton-kind.ts';
import { skeletonWords } from './words.ts';

/** How a record is begun: which kinds there are, or which options one kind takes. */
export function newHelp(
  kind: SkeletonKind | undefined,
  context: SkeletonContext,
  language: Language,
): string {
  const words = usageWords[language];
  if (kind === undefined)
    return words.new(
      inColumns(skeletonKinds.map((each) => [each, skeletonWords[language].kinds[each]])),
    );
  const questions = recipes[kind].questions(context);
  return [
    words.newKind(kind),
    inColumns(questions.map(({ flag, asks }) => [`--${flag}`, asks[language]])),
  ].join('\n\n');
}

function inColumns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`).join('\n');
}
