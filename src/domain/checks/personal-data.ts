import type { ContentText } from '../../schema/content-text.ts';
import type { Exception } from '../../schema/exception.ts';
import type { Finding } from '../../schema/finding.ts';
import type { PersonalDataKind } from '../../schema/personal-data.ts';
import { pathText } from '../../schema/path-text.ts';
import type { Guard, PersonalData } from '../personal-data/personal-data-in.ts';

/** Something that the guard saw, and the entry that an editor would write to let it stay. */
export interface Sighting {
  readonly finding: Finding<'personal-data'>;
  readonly exception: Pick<Exception, 'file' | 'path' | 'kind'>;
}

/** A text that is full of them is told by its first. */
const MOST_PER_TEXT = 100;

/**
 * Personal data in content (design, section 6): each finding tells the kind and the place, and no
 * more. What is seen twice at one place, decoded and as it is written, is told once.
 */
export function personalDataIn(texts: Iterable<ContentText>, guard: Guard): Sighting[] {
  const found = new Map<string, Sighting>();
  for (const content of texts) {
    for (const data of sightingsIn(content, guard).slice(0, MOST_PER_TEXT)) {
      const sighting = sightingOf(content, data);
      const { file, line, column } = sighting.finding;
      const key = JSON.stringify([file, line, column, data.kind]);
      if (!found.has(key)) found.set(key, sighting);
    }
  }
  return [...found.values()];
}

/** What a field is called says what stands in it: `"birthDate": "1970-01-01"`. */
function sightingsIn({ part, path, text }: ContentText, guard: Guard): readonly PersonalData[] {
  const field = part === 'value' ? path.findLast((step) => typeof step === 'string') : undefined;
  if (typeof field !== 'string' || !TELLING.test(field)) return guard(text);
  const label = `${field.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|[_-]/gu, ' ')}: `;
  return guard(label + text)
    .filter(({ end }) => end > label.length)
    .map(({ kind, start, end }) => ({
      kind,
      start: Math.max(0, start - label.length),
      end: end - label.length,
    }));
}

const TELLING =
  /bsn|burger|sofi|citizen|social|geboorte|geboren|birth|born|dob|tel|phone|mobiel|mobile|fax/iu;

function sightingOf(
  { file, part, path, placeAt }: ContentText,
  { kind, start, end }: PersonalData,
): Sighting {
  return {
    finding: { ...placeAt(start, end), rule: 'personal-data', path, values: { kind } },
    exception: { file, path: part === 'value' ? pathText(path) : part, kind },
  };
}

/** Whether an entry of the list of exceptions is about this. */
export function isAbout(
  exception: Exception,
  sighting: { readonly file: string; readonly path: string; readonly kind: PersonalDataKind },
): boolean {
  return (
    exception.file === sighting.file &&
    exception.path === sighting.path &&
    exception.kind === sighting.kind
  );
}
