import { parse } from 'yaml';
import { CONTENT_PATHS } from '../content/content-paths.ts';
import { recordSchemas } from '../schema/record.ts';
import type { EditedKind } from './edited-kinds.ts';
import { frontMatterText } from './front-matter-text.ts';
import { inOrderOf } from './in-order-of.ts';
import { recordFromForm } from './record-from-form.ts';
import { withNumbersTyped } from './typed-number.ts';

/** What the forms keep of a file: its fields, its prose, and the text that they were read from. */
export type FormContent = Readonly<Record<string, unknown>>;

/** The text of the file travels along under this name, so that saving can leave the rest as it was. */
const EARLIER = '$earlier';
const PROSE = 'body';

/** The fields of a record, without its prose and its earlier text. */
export function fieldsOf(content: FormContent): FormContent {
  return Object.fromEntries(
    Object.entries(content).filter(([name]) => name !== EARLIER && name !== PROSE),
  );
}

/** The two sides of a file format: from a file to a form, and back. */
export interface RecordFormat {
  readonly extension: 'json' | 'mdx';
  /** Nothing for a file that holds no record, such as a translation of prose. */
  readonly fromFile: (text: string) => FormContent | undefined;
  readonly toFile: (content: FormContent) => string;
}

/** How the files of a kind are read and written. */
export function formatOf(kind: EditedKind): RecordFormat {
  const pattern = CONTENT_PATHS.find(([, kindOfPath]) => kindOfPath === kind)?.[0];
  return pattern?.endsWith('.mdx') === true ? proseFormat(kind) : jsonFormat(kind);
}

/** How records of a kind that are data only are read and written. */
function jsonFormat(kind: EditedKind): RecordFormat {
  return {
    extension: 'json',
    fromFile: (text) => ({ ...typedFields(JSON.parse(text)), [EARLIER]: text }),
    toFile({ [EARLIER]: earlier, ...fields }) {
      const record = recordFromForm(recordSchemas[kind], fields);
      const before: unknown = typeof earlier === 'string' ? JSON.parse(earlier) : undefined;
      return `${JSON.stringify(inOrderOf(before, record), null, 2)}\n`;
    },
  };
}

/** How records of a kind with prose below them are read and written. */
function proseFormat(kind: EditedKind): RecordFormat {
  return {
    extension: 'mdx',
    fromFile(text) {
      const parts = partsOf(text);
      if (parts === undefined) return undefined;
      return { ...typedFields(parse(parts.yaml)), [PROSE]: parts.prose.trim(), [EARLIER]: text };
    },
    toFile({ [EARLIER]: earlier, [PROSE]: prose, ...fields }) {
      const record = recordFromForm(recordSchemas[kind], fields);
      const before = typeof earlier === 'string' ? partsOf(earlier) : undefined;
      const text = typeof prose === 'string' ? prose.trim() : '';
      return `---\n${frontMatterText(record, before?.yaml)}---\n${text === '' ? '' : `\n${text}\n`}`;
    },
  };
}

function typedFields(fields: unknown): object {
  return withNumbersTyped(fields) as object;
}

function partsOf(text: string): { readonly yaml: string; readonly prose: string } | undefined {
  const { yaml, prose = '' } =
    /^---\n(?<yaml>.*?)^---(?:\n(?<prose>.*))?$/msu.exec(text)?.groups ?? {};
  return yaml === undefined ? undefined : { yaml, prose };
}
