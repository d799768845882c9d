import type { RuleValues } from '../schema/finding.ts';
import type { HiddenKind } from '../schema/hidden-kind.ts';

/**
 * What nobody sees in a text and what hides it from who searches, turns it around or breaks it, and
 * what a font or a conversion lost. Word and PDF leave them behind: soft hyphens and spaces without a
 * width at the end of a line, line breaks of their own, signs from a font of symbols, marks of
 * direction around dates. Tabs and line ends stay, and so do spaces that do not break: a reader sees
 * those. A joiner stays within words of a script that needs it, and between the parts of an emoji.
 */
const HIDDEN =
  /[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\uFFFC\uFFFD]--[\t\n\u200C\u200D\u0600-\u0605\u06DD\u070F\u08E2]]|(?<![[\p{L}\p{M}\p{Extended_Pictographic}]--\p{Script=Latin}])[\u200C\u200D]/v;

/** Whether a text holds a character that nobody sees. */
export const hasHidden = (text: string): boolean => HIDDEN.test(text);

/** How JSON, YAML and Markdown write characters that an editor cannot type. */
const ESCAPE = /\\[0abefrvNLP_xuU]|&#?\w+;/u;

/** Whether a file can hold such a character once it is read, at a glance: nearly none can. */
export const mayHoldHidden = (written: string): boolean =>
  HIDDEN.test(written) || ESCAPE.test(written);

/** A character that nobody sees, and where it first stands in a text. */
export interface HiddenCharacter {
  readonly start: number;
  readonly end: number;
  readonly character: string;
  /** What is told of it. */
  readonly values: RuleValues['character-hidden'];
}

/** Each character once, with how often it stands there. */
export function hiddenIn(text: string): HiddenCharacter[] {
  const all = [...text.matchAll(new RegExp(HIDDEN, 'gv'))];
  return [...Map.groupBy(all, ([character]) => character)].map(([character, found]) => {
    const start = found[0]?.index ?? 0;
    const [is, meant] = [kindOfHidden(character), meantInWindows(character)];
    const values = { code: codeOf(character), is, meant, count: found.length };
    return { start, end: start + character.length, character, values };
  });
}

/** The number of a character in Unicode, as people write it: `00AD`. */
export const codeOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** What a character is, the first that fits. */
const KINDS: readonly (readonly [HiddenKind, RegExp])[] = [
  ['soft-hyphen', /[\u00AD\u001F]/u],
  ['hyphen', /\u001E/u],
  ['direction', /\p{Bidi_Control}/u],
  ['line-break', /[\u000B-\u000D\u2028\u2029]/u],
  ['misread', /[\u0080-\u009F]/u],
  ['symbol', /[\p{Co}\uFFFC]/u],
  ['lost', /[\p{Cs}\uFFFD]/u],
  ['control', /\p{Cc}/u],
  ['no-width', /[^]/u],
];

const kindOfHidden = (character: string): HiddenKind =>
  KINDS.find(([, characters]) => characters.test(character))?.[0] ?? 'no-width';

/** What a program of Windows meant where its signs were read as control characters: ’ or €. */
function meantInWindows(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80 || code > 0x9f) return undefined;
  const meant = new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return meant === character ? undefined : meant;
}
