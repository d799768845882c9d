/** JSON that may stand inside a script element: no text in it can end that element or open a comment. */
export const jsonInHtml = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
