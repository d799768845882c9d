/**
 * The text on one line: what would break a line, hide text or steer a terminal is shown as `\u…`.
 *
 * Content comes from pull requests, and these messages end up in terminals and CI logs.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\p{Cs}]/gu, escaped);
}

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
