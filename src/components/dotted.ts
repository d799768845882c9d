/** Short facts in one line, those that are known; no line starts with a dot. */
export function dotted(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\u00a0· ');
}
