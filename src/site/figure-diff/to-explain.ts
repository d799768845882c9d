import type { Content } from '../../content/read-content.ts';
import type { ChangeToExplain } from '../../domain/checks/changes-to-explain.ts';
import type { LastingRecord } from '../../domain/lasting-records.ts';
import type { IsoDate } from '../../domain/period-end.ts';
import { toExplainWords } from '../../i18n/words/to-explain.ts';
import type { Forge } from '../../schema/forge.ts';
import type { Language } from '../../schema/text.ts';
import { editorAddress, newFilePage } from '../forge-pages.ts';
import { type RecordToAdd, recordsToAdd } from '../revisions/records-to-add.ts';
import { tombstonesToAdd } from '../revisions/tombstones-to-add.ts';
import { lackingSince } from '../unexplained-changes.ts';

/** A file to make or mend, in the words of a language. */
export interface FileToAdd {
  readonly file: string;
  /** Absent where it has to be made by hand. */
  readonly link?: { readonly label: string; readonly address: string };
  readonly instruction: string;
  readonly text?: { readonly title: string; readonly json: string };
}

/** What has to be said of what was published and changes or goes without a word why. */
export interface ToExplain {
  readonly title: string;
  readonly explanation: string;
  readonly files: readonly FileToAdd[];
}

/** A longer text is not read, and leaves a comment no room for what changes. */
const LONGEST_TEXT = 15_000;

/** Who removes more at once is better served by a command. */
const MOST_TOMBSTONES = 10;

/**
 * What a change of what was published still needs, and where that can be done; `undefined` where nothing
 * is lacking.
 * @param forge with the repository and branch of the proposal, where those are known
 */
export function toExplain(
  published: Content,
  content: Content,
  asOf: IsoDate,
  lang: Language,
  forge: Forge | undefined,
): ToExplain | undefined {
  const { changes, gone } = lackingSince(published, content, asOf);
  const toMend = unfinishedTombstones(content);
  const tombstones = gone.length + toMend.length;
  if (changes.length + tombstones === 0) return undefined;
  const { title, explanation, otherwiseGone } = toExplainWords[lang];
  return {
    title,
    explanation: [
      explanation(changes.length, tombstones),
      ...(gone.length === 0 ? [] : [otherwiseGone]),
    ].join(' '),
    files: [
      ...revisionFiles(changes, content, asOf, lang, forge),
      ...toMend.map((file) => fileToMend(file, lang, forge)),
      ...tombstoneFiles(gone, asOf, lang, forge),
    ],
  };
}

function revisionFiles(
  changes: readonly ChangeToExplain[],
  content: Content,
  asOf: IsoDate,
  lang: Language,
  forge: Forge | undefined,
): FileToAdd[] {
  if (changes.length === 0) return [];
  const unfinished = content.unsound.filter(({ kind }) => kind === 'revision');
  // A second file beside one that only has to be mended would say everything twice.
  return unfinished.length > 0
    ? unfinished.map(({ id }) => fileToMend(`content/wijzigingen/${id}.json`, lang, forge))
    : recordsToAdd(changes, content, asOf, lang).map((record) =>
        fileToAdd(record, toExplainWords[lang].make, lang, forge),
      );
}

function tombstoneFiles(
  gone: readonly LastingRecord[],
  asOf: IsoDate,
  lang: Language,
  forge: Forge | undefined,
): FileToAdd[] {
  const words = toExplainWords[lang];
  const files = tombstonesToAdd(gone, asOf, lang);
  const rest = files.length - MOST_TOMBSTONES;
  return [
    ...files
      .slice(0, MOST_TOMBSTONES)
      .map((record) => fileToAdd(record, words.makeNamed(record.file), lang, forge)),
    ...(rest > 0 ? [{ file: 'content/vervallen/', instruction: words.more(rest) }] : []),
  ];
}

/** Tombstones that are there and cannot be read, most of them because their reason is to be filled in. */
const unfinishedTombstones = ({ findings }: Content): readonly string[] =>
  [...new Set(findings.map(({ file }) => file))].filter((file) =>
    file.startsWith('content/vervallen/'),
  );

function fileToMend(file: string, lang: Language, forge: Forge | undefined): FileToAdd {
  const instruction = toExplainWords[lang].unfinished;
  if (forge === undefined) return { file, instruction };
  return { file, link: { label: file, address: editorAddress(forge, file) }, instruction };
}

function fileToAdd(
  { file, text: json }: RecordToAdd,
  label: string,
  lang: Language,
  forge: Forge | undefined,
): FileToAdd {
  const words = toExplainWords[lang];
  if (json.length > LONGEST_TEXT) return { file, instruction: words.tooLong };
  const text = { title: words.textOf(file), json };
  const page = forge === undefined ? undefined : newFilePage(forge, file, json);
  if (page === undefined) return { file, instruction: words.byHand, text };
  return {
    file,
    link: { label, address: page.address },
    instruction: page.isFilled ? words.filled : words.named,
    text,
  };
}
