import type { Breach, Finding } from '../schema/finding.ts';
import type { ContentText } from '../schema/content-text.ts';
import type { ComponentInProse } from '../schema/prose-components.ts';
import type { RecordKey } from '../schema/record-key.ts';
import type { AnyRecord } from '../schema/record.ts';
import { type ContentFolder, folderOnDisk } from './content-folder.ts';
import { contentTexts, textsOfProse } from './content-texts.ts';
import { locate } from './locate.ts';
import type { FileText } from './read-file.ts';
import { readProseParts, type RecordProse } from './read-prose-parts.ts';
import { readRecordFile, type RecordReading, TRANSLATION } from './read-record-file.ts';

/** Everything under `content/`, read and checked one file at a time. */
export interface Content {
  /** Records whose data are sound; a file with findings in its data yields none. */
  readonly records: readonly AnyRecord[];
  /** Records that exist but whose file or prose has findings, so that pointing at them is no second fault. */
  readonly unsound: readonly RecordKey[];
  /** Prose by the file of its record. */
  readonly prose: ReadonlyMap<string, RecordProse>;
  readonly componentsInProse: readonly ComponentInProse[];
  readonly findings: readonly Finding[];
  /**
   * Every text in every file, also in those with findings, as far as they could be read.
   * @param isWanted values and keys of records that it refuses are left out
   * @param isFileWanted so are all texts of a file of which it refuses the text
   */
  texts(
    isWanted?: (text: string) => boolean,
    isFileWanted?: (text: string) => boolean,
  ): Iterable<ContentText>;
  /** The texts of all prose; a part of `texts`. */
  proseTexts(): Iterable<ContentText>;
  /** The breach with its line and column. */
  locate(breach: Breach): Finding;
  /** The data of a file, as far as they could be read. */
  valueOf(file: string): unknown;
  /** The text of a line, counted from 1; empty where there is none. */
  lineOf(file: string, line: number): string;
  /** Since when the site had a file; of the content of a commit, as far as the history up to it tells. */
  firstDay?(file: string): string | undefined;
}

/** What one file holds; a file that cannot be read as text holds only findings. */
interface FileReading extends RecordReading {
  readonly file: string;
  readonly text: string | undefined;
  /** Found in its bytes, which its text does not show. */
  readonly fileFindings: readonly Finding[];
}

/** What was read of a version, for the next one. */
interface VersionReading {
  readonly files: ReadonlyMap<string, FileReading>;
  readonly prose: Awaited<ReturnType<typeof readProseParts>>;
}

const versions = new WeakMap<Content, VersionReading>();

/**
 * Reads all content below `root/content`.
 * @param earlier as for {@link readContentIn}
 * @throws Error when there is no such folder, or no process can be started to parse prose in
 */
export async function readContent(root: string, earlier?: Content): Promise<Content> {
  return await readContentIn(folderOnDisk(root), earlier);
}

/**
 * Reads all content of a folder, on disk or of a commit.
 * @param earlier another version: a file that is the same in both is read once, and they share its
 *   record
 * @throws Error when no process can be started to parse prose in
 */
export async function readContentIn(folder: ContentFolder, earlier?: Content): Promise<Content> {
  const known = earlier && versions.get(earlier);
  const readings = folder.files.map((file) => {
    const fileText = folder.read(file);
    return (
      sameReading(known?.files.get(file), fileText) ?? {
        file,
        text: fileText.text,
        fileFindings: fileText.findings,
        ...readRecordFile(fileText, folder.files),
      }
    );
  });
  const values = new Map(
    readings.flatMap(({ located }) => (located === undefined ? [] : [[located.file, located]])),
  );
  const parts = await readProseParts(
    readings.flatMap((reading) => (reading.prose === undefined ? [] : [reading.prose])),
    known?.prose,
  );
  const content: Content = {
    records: readings.flatMap(({ record }) => (record === undefined ? [] : [record])),
    unsound: [
      ...readings.flatMap(({ key, record }) =>
        key === undefined || record !== undefined ? [] : [key],
      ),
      ...parts.unsound,
    ],
    prose: parts.prose,
    componentsInProse: parts.components,
    findings: [
      ...folder.findings,
      ...readings.flatMap(({ findings }) => findings),
      ...parts.findings,
    ],
    *texts(isWanted, isFileWanted) {
      for (const reading of readings)
        if (isFileWanted === undefined || isFileWanted(reading.text ?? ''))
          yield* contentTexts({ ...reading, nodes: parts.nodesOf(reading.prose) }, isWanted);
    },
    *proseTexts() {
      for (const { file, prose } of readings)
        if (prose !== undefined) yield* textsOfProse(file, prose, parts.nodesOf(prose) ?? []);
    },
    locate: (breach) => locate(breach, values.get(breach.file)),
    valueOf: (file) => values.get(file)?.value,
    lineOf: (file, line) =>
      readings.find((reading) => reading.file === file)?.text?.split('\n')[line - 1] ?? '',
  };
  versions.set(content, {
    files: new Map(readings.map((reading) => [reading.file, reading])),
    prose: parts,
  });
  return content;
}

/** The earlier reading of a file with the same bytes; that of a translation hangs on another file. */
function sameReading(
  earlier: FileReading | undefined,
  { file, text, findings }: FileText,
): FileReading | undefined {
  const isSame =
    text !== undefined &&
    text === earlier?.text &&
    findings.length + earlier.fileFindings.length === 0;
  return isSame && !TRANSLATION.test(file) ? earlier : undefined;
}
