import { parseDocument, type Document } from 'yaml';

export type YamlDocument = Document.Parsed;

/**
 * Parses YAML 1.2 by the core schema, so that dates stay texts. Double keys are left to our own
 * check, because the parser compares each key with every other.
 */
export function parseYaml(text: string): YamlDocument {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    // 'silent' would also silence the error on a second document.
    logLevel: 'error',
  });
}

/**
 * Offset where nesting gets so deep that the parser would run out of stack; it survives that, but
 * takes seconds. Quotes are not looked at: real texts do not leave 200 brackets open either. What is
 * nested less badly is measured exactly, on the parsed document.
 */
export function hopelesslyDeepAt(text: string): number | undefined {
  let open = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '[' || character === '{') open += 1;
    else if ((character === ']' || character === '}') && open > 0) open -= 1;
    if (open > HOPELESS_DEPTH) return offset;
  }
  const marks = LIST_MARKS_ON_ONE_LINE.exec(text);
  return marks?.index;
}

const HOPELESS_DEPTH = 200;

const LIST_MARKS_ON_ONE_LINE = /(?:[-?][ \t]+){200}/;
