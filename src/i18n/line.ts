import type { Language, LocalisedText } from '../schema/text.ts';
import { inLanguage, markedText, type TextInLanguage } from './localised.ts';

/**
 * A line on a page. In pieces only where a part of it is there in the other language alone, so that
 * the page can mark that part and no other.
 *
 * Names of organisations, covenants, mechanisms, prizes and the like are put into sentences as plain
 * strings, and units into values: a name is the same in every language, and WCAG 3.1.2 asks no mark
 * for it nor for terms.
 */
export type Line = string | readonly ReturnType<typeof markedText>[];

/** A text of a record as a line. */
export const lineOf = (localised: LocalisedText, language: Language): Line =>
  lineOfText(inLanguage(localised, language), language);

/** The same for a text that already knows its language. */
export const lineOfText = (text: TextInLanguage, language: Language): Line =>
  text.lang === language ? text.text : [text];

/** No word of the site has this sign. */
const PLACE = '\uFFFC';

/** Lines within a sentence of the page. @param make the sentence around what it is given */
export function lineWithin<Inner extends readonly Line[]>(
  make: (...texts: { [At in keyof Inner]: string }) => string,
  ...inner: Inner
): Line {
  const sentence = (texts: readonly string[]) =>
    make(...(texts as { [At in keyof Inner]: string }));
  if (inner.every((line) => typeof line === 'string')) return sentence(inner);
  // Every other part is the number of a line.
  const parts = sentence(inner.map((_, at) => `${PLACE}${String(at)}`)).split(/\uFFFC(\d)/u);
  return joinedLine(
    parts.map((part, at) => (at % 2 === 0 ? part : (inner[Number(part)] ?? ''))),
    '',
  );
}

/** Lines one after another, without those that are empty. */
export function joinedLine(lines: readonly Line[], between: string): Line {
  const parts = lines.filter((line) => line !== '');
  if (parts.every((line) => typeof line === 'string')) return parts.join(between);
  return parts.flatMap((line, index) => [
    ...(index === 0 || between === '' ? [] : [{ text: between }]),
    ...(typeof line === 'string' ? [{ text: line }] : line),
  ]);
}

/**
 * What is told by a name that holds no mark, such as that of a drawing: those lines that are wholly
 * in the language of the page. The page itself tells the others, marked.
 * @param otherwise the name where there is none
 */
export const nameOf = (lines: readonly Line[], otherwise: string): string =>
  lines.filter((line) => typeof line === 'string' && line !== '').join(' ') || otherwise;

/** A line where no mark can stand: in an attribute, or beside a sign. */
export const plainLine = (line: Line): string =>
  typeof line === 'string' ? line : line.map(({ text }) => text).join('');

/** The line with its first text changed: another case, no full stop. */
export const changedLine = (line: Line, change: (text: string) => string): Line =>
  typeof line === 'string'
    ? change(line)
    : line.map((piece) => ({ ...piece, text: change(piece.text) }));
