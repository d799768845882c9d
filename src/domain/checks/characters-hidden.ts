import type { ContentText } from '../../schema/content-text.ts';
import type { Finding, Place } from '../../schema/finding.ts';
import { hasHidden, hiddenIn } from '../hidden-characters.ts';

/**
 * Characters that nobody sees, in whatever notation. Each is told once in a text, with how often it
 * stands there, and not where it was told already: that it is no JSON, or as it reads after as it is
 * written.
 * @param findings those of reading
 */
export function charactersHidden(
  texts: Iterable<ContentText>,
  findings: readonly Finding[],
): Finding<'character-hidden'>[] {
  const told = new Set(findings.map(keyOf));
  const found: Finding<'character-hidden'>[] = [];
  for (const { path, text, placeAt } of texts) {
    if (!hasHidden(text)) continue;
    for (const { start, end, values } of hiddenIn(text)) {
      const place = placeAt(start, end);
      if (told.has(keyOf(place)) || told.has(`${keyOf(place)} ${values.code}`)) continue;
      told.add(`${keyOf(place)} ${values.code}`);
      found.push({ ...place, rule: 'character-hidden', path, values });
    }
  }
  return found;
}

/**
 * The findings that say something else than that a text holds a character that nobody sees: a name or
 * key with one in it is also no name or key that is known, which goes when the character does.
 */
export function withoutConsequences(
  findings: readonly Finding[],
  hidden: readonly Finding<'character-hidden'>[],
): readonly Finding[] {
  const fields = new Set(hidden.map(fieldOf));
  return findings.filter((finding) => {
    if (finding.rule === 'value-format') return !fields.has(fieldOf(finding));
    const { file, line, path } = finding;
    return (
      finding.rule !== 'key-unknown' ||
      !hasHidden(finding.values.key) ||
      !fields.has(fieldOf({ file, line, path: path.slice(0, -1) }))
    );
  });
}

const fieldOf = ({ file, line, path }: Pick<Finding, 'file' | 'line' | 'path'>): string =>
  JSON.stringify([file, line, path]);

const keyOf = ({ file, line, column }: Place): string =>
  `${file}:${String(line)}:${String(column)}`;
