import { CONTENT_PATHS } from '../content/content-paths.ts';
import type { RecordKind } from '../schema/record.ts';

/** Whether records of a kind are JSON files; the others are MDX files with data above the text. */
export const isWrittenInJson = (kind: RecordKind): boolean =>
  CONTENT_PATHS.some(([pattern, of]) => of === kind && pattern.endsWith('.json'));

/** The files of a kind, as editors match them: in VS Code: `/content/sectoren/*.json`. */
export function filesOfKind(kind: RecordKind): readonly string[] {
  return CONTENT_PATHS.filter(([, of]) => of === kind).map(
    ([pattern]) => `/content/${pattern.replaceAll(/:\w+/gu, '*')}`,
  );
}
