/** What a JSON text holds, counted without building anything. */
export interface JsonStructure {
  /** Colons outside texts: as many as there are keys, in a text that parses. */
  readonly keyCount: number;
  /** Offset of the first bracket or brace that opens a level below `deepest`. */
  readonly tooDeepAt: number | undefined;
}

/** Reads to the first level that is too deep, else to the end; never recursive, never throws. */
export function jsonStructure(text: string, deepest: number): JsonStructure {
  let keyCount = 0;
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    switch (text[offset]) {
      case '"':
        offset = endOfText(text, offset);
        break;
      case ':':
        keyCount += 1;
        break;
      case '[':
      case '{':
        depth += 1;
        if (depth > deepest) return { keyCount, tooDeepAt: offset };
        break;
      case ']':
      case '}':
        depth -= 1;
        break;
    }
  }
  return { keyCount, tooDeepAt: undefined };
}

/** Offset of the quote that closes the text opened at `start`, or of the line end that breaks it. */
function endOfText(text: string, start: number): number {
  let offset = start + 1;
  for (; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '"' || character === '\n') return offset;
    if (character === '\\') offset += 1;
  }
  return offset;
}
