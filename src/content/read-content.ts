import type { Breach, Finding } from '../schema/finding.ts';
import { ID_PATTERN } from '../schema/id.ts';
import type { RecordKey } from '../schema/record-key.ts';
import { type AnyRecord, recordSchemas } from '../schema/record.ts';
import { CONTENT_PATHS, meaningOfPath } from './content-paths.ts';
import { listContentFiles } from './list-files.ts';
import { locate } from './locate.ts';
import type { LocatedValue } from './located-value.ts';
import type { ProseNode } from './prose/prose-node.ts';
import { readProse } from './prose/read-prose.ts';
import { readContentFile } from './read-file.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readJson } from './read-json.ts';
import { schemaBreaches } from './schema-breaches.ts';

/** Everything under `content/`, read and checked one file at a time. */
export interface Content {
  /** Records whose file is sound; a file with findings yields none. */
  readonly records: readonly AnyRecord[];
  /** Ids of records that exist but whose file has findings, so that pointing at them is no second fault. */
  readonly unsound: readonly RecordKey[];
  /** Prose of a record, by file and language. */
  readonly prose: ReadonlyMap<string, RecordProse>;
  readonly findings: readonly Finding[];
  /** The breach with its line and column. */
  locate(breach: Breach): Finding;
}

export interface RecordProse {
  readonly nl?: readonly ProseNode[];
  readonly en?: readonly ProseNode[];
}

/** Prose on its way to the parser: which record it belongs to and where it starts in its file. */
interface ProsePart {
  readonly file: string;
  readonly record: string;
  readonly language: 'nl' | 'en';
  readonly text: string;
  readonly firstLine: number;
}

const TRANSLATION = /\.en\.mdx$/u;

/**
 * Reads all content below `root/content`.
 * @throws Error when there is no such folder, or no process can be started to parse prose in
 */
export async function readContent(root: string): Promise<Content> {
  const { files, findings: listFindings } = listContentFiles(root, 'content');
  const findings: Finding[] = [...listFindings];
  const values = new Map<string, LocatedValue>();
  const records: AnyRecord[] = [];
  const unsound: RecordKey[] = [];
  const proseParts: ProsePart[] = [];

  for (const file of files) {
    const original = file.replace(TRANSLATION, '.mdx');
    const meaning = meaningOfPath(original);
    if (meaning === undefined) {
      const expected = CONTENT_PATHS.map(([pattern]) => `content/${pattern}`).join(', ');
      findings.push(atFile(file, { rule: 'file-unexpected', values: { expected } }));
      continue;
    }
    if (!ID_PATTERN.test(meaning.id)) {
      findings.push(atFile(file, { rule: 'file-name', values: { name: meaning.id } }));
    }
    const { text, findings: fileFindings } = readContentFile(root, file);
    findings.push(...fileFindings);
    if (text === undefined) {
      unsound.push(meaning);
      continue;
    }
    if (file !== original) {
      proseParts.push({ file, record: original, language: 'en', text, firstLine: 1 });
      if (!files.includes(original)) findings.push(atFile(file, { rule: 'translation-orphan', values: { original } }));
      continue;
    }
    const isMdx = file.endsWith('.mdx');
    const frontMatter = isMdx ? readFrontMatter(file, text) : undefined;
    if (frontMatter !== undefined && frontMatter.prose.trim() !== '') {
      const { prose, proseFirstLine } = frontMatter;
      proseParts.push({ file, record: file, language: 'nl', text: prose, firstLine: proseFirstLine });
    }
    const located = frontMatter?.located ?? readJson(file, text);
    values.set(file, located);
    const parsed = recordSchemas[meaning.kind].safeParse(located.value);
    const breaches =
      located.value === undefined || parsed.success ? [] : schemaBreaches(file, recordSchemas[meaning.kind], located.value, parsed.error);
    const own = [...located.findings, ...breaches.map((breach) => locate(breach, located))];
    findings.push(...own);
    if (own.length === 0 && parsed.success) {
      records.push({ ...meaning, file, value: parsed.data } as AnyRecord);
    } else unsound.push(meaning);
  }

  const { prose, findings: proseFindings } = await readProseParts(proseParts);
  findings.push(...proseFindings);
  return {
    records,
    unsound,
    prose,
    findings,
    locate: (breach) => {
      const located = values.get(breach.file);
      return located === undefined ? atFile(breach.file, breach) : locate(breach, located);
    },
  };
}

async function readProseParts(parts: readonly ProsePart[]) {
  const parsed = await readProse(parts.map(({ file, text }) => ({ file, text })));
  const prose = new Map<string, RecordProse>();
  const findings: Finding[] = [];
  for (const { file, record, language, firstLine } of parts) {
    const { nodes, breaches } = parsed.get(file) ?? { nodes: [], breaches: [] };
    prose.set(record, { ...prose.get(record), [language]: nodes });
    for (const { line, column, ...breach } of breaches) {
      findings.push({ file, line: line + firstLine - 1, column, path: [], ...breach } as Finding);
    }
  }
  return { prose, findings };
}

function atFile(file: string, broken: Pick<Finding, 'rule' | 'values'>): Finding {
  return { file, line: 1, column: 1, path: [], ...broken } as Finding;
}
