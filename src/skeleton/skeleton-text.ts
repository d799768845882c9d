import { yamlText } from '../import/write/front-matter.ts';
import type { RecordKind } from '../schema/record.ts';
import type { Language } from '../schema/text.ts';
import { fieldGuide } from './field-guide.ts';
import type { Skeleton } from './skeleton-kind.ts';
import { skeletonWords } from './words.ts';

/**
 * The text of a new file. In front matter the fields that are still empty stand as comments, with
 * what they mean; JSON has no comments, so there {@link emptyFields} tells it beside the file.
 */
export function skeletonText(
  kind: RecordKind,
  { file, value }: Skeleton,
  language: Language,
): string {
  if (file.endsWith('.json')) return `${JSON.stringify(value, null, 2)}\n`;
  const lines = fieldGuide(kind, language).map(({ key, meaning, notation }) =>
    Object.hasOwn(value, key)
      ? yamlText({ [key]: value[key] })
      : `# ${key}: ${notation} (${meaning})\n`,
  );
  return `---\n# ${skeletonWords[language].fillIn}\n${lines.join('')}---\n`;
}

/** The fields that a new record does not have yet, one to a line. */
export function emptyFields(kind: RecordKind, { value }: Skeleton, language: Language): string[] {
  return fieldGuide(kind, language)
    .filter(({ key }) => !Object.hasOwn(value, key))
    .map(({ key, meaning, notation }) => `${key}: ${notation} (${meaning})`);
}
