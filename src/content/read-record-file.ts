import type { Finding } from '../schema/finding.ts';
import { ID_PATTERN } from '../schema/id.ts';
import type { RecordKey } from '../schema/record-key.ts';
import { type AnyRecord, recordSchemas } from '../schema/record.ts';
import { meaningOfPath } from './content-paths.ts';
import { findingAtFile } from './finding-at-file.ts';
import { likelyPlaces } from './likely-places.ts';
import { locate } from './locate.ts';
import type { LocatedValue } from './located-value.ts';
import { mendedFormat } from './mended-format.ts';
import type { FileText } from './read-file.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readJson } from './read-json.ts';
import type { ProsePart } from './read-prose-parts.ts';
import { schemaBreaches } from './schema-breaches.ts';
import { schemaKeyBreaches } from './schema-key.ts';

/** What one file says of its record; its data are sound where it yields one. */
export interface RecordReading {
  readonly findings: readonly Finding[];
  readonly key?: RecordKey;
  readonly located?: LocatedValue;
  readonly record?: AnyRecord;
  readonly prose?: ProsePart;
}

/** The path of a translation, whose reading hangs on that of its original. */
export const TRANSLATION = /\.en\.mdx$/u;

/**
 * Reads one file of content.
 * @param files all paths of the folder: a translation needs its original
 */
export function readRecordFile(
  { file, text, findings }: FileText,
  files: readonly string[],
): RecordReading {
  const original = file.replace(TRANSLATION, '.mdx');
  const meaning = meaningOfPath(original);
  if (meaning === undefined) return { findings: [unexpected(file)] };
  const named = ID_PATTERN.test(meaning.id)
    ? findings
    : [
        ...findings,
        findingAtFile(file, {
          rule: 'file-name',
          values: { name: meaning.id, mended: mendedFormat('id', meaning.id) },
        }),
      ];
  if (file !== original)
    return readTranslation(
      file,
      { ...meaning, file: original },
      text,
      files.includes(original),
      named,
    );
  if (text === undefined) return { findings: named, key: meaning };
  return readRecord({ ...meaning, file }, text, named);
}

function readTranslation(
  file: string,
  record: RecordKey & { readonly file: string },
  text: string | undefined,
  hasOriginal: boolean,
  findings: readonly Finding[],
): RecordReading {
  if (!hasOriginal) {
    const values = { original: record.file };
    return { findings: [...findings, findingAtFile(file, { rule: 'translation-orphan', values })] };
  }
  // What a translation that cannot be read refers to is not known, so its record counts as unsound.
  return text === undefined
    ? { findings, key: record }
    : { findings, prose: { file, record, language: 'en', text, firstLine: 1 } };
}

function readRecord(
  key: RecordKey & { readonly file: string },
  text: string,
  fileFindings: readonly Finding[],
): RecordReading {
  const { file, kind } = key;
  const { located, prose, proseFirstLine } = file.endsWith('.mdx')
    ? readFrontMatter(file, text)
    : { located: readJson(file, text), prose: '', proseFirstLine: 1 };
  const schema = recordSchemas[kind];
  const parsed = schema.safeParse(located.value);
  const breaches =
    parsed.success || located.value === undefined
      ? []
      : schemaBreaches(file, schema, located.value);
  const findings = [
    ...fileFindings,
    ...located.findings,
    ...[...breaches, ...schemaKeyBreaches(located, kind)].map((breach) => locate(breach, located)),
  ];
  return {
    findings,
    key,
    located,
    ...(findings.length === 0 && parsed.success
      ? { record: { ...key, value: parsed.data } as AnyRecord }
      : {}),
    ...(prose.trim() === ''
      ? {}
      : { prose: { file, record: key, language: 'nl', text: prose, firstLine: proseFirstLine } }),
  };
}

function unexpected(file: string): Finding {
  return findingAtFile(file, { rule: 'file-unexpected', values: likelyPlaces(file) });
}
