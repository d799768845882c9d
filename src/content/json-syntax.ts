import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { RuleValues } from '../schema/finding.ts';
import { wordAt, wordMistake } from './json-word.ts';
import { shownText } from './shown.ts';

/** What is wrong in a JSON text, and the offset where an editor has to change something. */
export interface JsonMistake {
  readonly offset: number;
  readonly values: RuleValues['json-syntax'];
}

type Expected = RuleValues['json-syntax']['expected'];

/** The first mistake in a text that is not JSON, nested no deeper than recursion allows. */
export function jsonMistake(text: string): JsonMistake {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first === undefined) return mistake(0, 'value', text);
  const { offset } = first;
  const token = text.slice(offset, offset + first.length);
  const error = printParseErrorCode(first.error);
  switch (error) {
    case 'InvalidCommentToken':
      return mistake(offset, 'no-comment', token);
    case 'UnexpectedEndOfString':
      // A text that runs to the end of the file was cut off with it.
      return mistake(
        offset,
        'closing-quote',
        text.slice(offset + first.length).trim() === '' ? '' : token,
      );
    case 'InvalidCharacter': {
      const at = token.search(CONTROL_CHARACTER);
      return mistake(offset + at, 'no-control-character', token.charAt(at));
    }
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter': {
      const at = wrongEscape(token);
      return mistake(offset + at, 'escape', token.slice(at, at + 2));
    }
    case 'EndOfFileExpected':
      return mistake(offset, 'end', text.slice(offset).trimEnd());
    case 'InvalidSymbol':
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return wordMistake(text, offset);
    default:
      return structureMistake(text, offset, error);
  }
}

/** A token in the wrong place: a comma, colon or bracket too many or too few. */
function structureMistake(text: string, offset: number, error: string): JsonMistake {
  // Where a comma or a closing mark is missing, the place to add it is after what stands before,
  // which is often a line higher than where the parser notices.
  const end = endOfPrevious(text, offset);
  const found = text.charAt(offset);
  if (/[-.\w]/.test(found) && end === offset && /[-.\w]/.test(text.charAt(end - 1)))
    return wordMistake(text, offset);
  if (found === '') return mistake(end, AT_END[error] ?? 'value', '');
  const afterComma = text.charAt(end - 1) === ',';
  if (afterComma && /[}\],]/.test(found)) return mistake(end - 1, 'no-comma', ',');
  if (error === 'CommaExpected' && found === '}') return mistake(end, 'closing-bracket', '}');
  if (found === ']' && error !== 'ValueExpected') return mistake(end, 'closing-brace', ']');
  if (error === 'CommaExpected') return mistake(end, 'comma', tokenAt(text, offset));
  if (error === 'ColonExpected') return mistake(end, 'colon', tokenAt(text, offset));
  if (error === 'PropertyNameExpected') return mistake(offset, 'key', tokenAt(text, offset));
  return mistake(offset, 'value', tokenAt(text, offset));
}

const AT_END: { readonly [error: string]: Expected } = {
  CloseBraceExpected: 'closing-brace',
  CloseBracketExpected: 'closing-bracket',
  ColonExpected: 'colon',
};

function tokenAt(text: string, offset: number): string {
  return (
    /^"(?:[^"\\\n]|\\.)*"?/.exec(text.slice(offset, offset + 200))?.[0] ?? wordAt(text, offset).word
  );
}

function endOfPrevious(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}

function wrongEscape(token: string): number {
  for (let at = token.indexOf('\\'); at !== -1; at = token.indexOf('\\', at + 2)) {
    if (!/^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(token.slice(at, at + 6))) return at;
  }
  return 0;
}

/** What JSON refuses inside a text. */
const CONTROL_CHARACTER = /[\u0000-\u001f]/;

function mistake(offset: number, expected: Expected, found: string): JsonMistake {
  return { offset, values: { expected, found: shownText(found) } };
}
