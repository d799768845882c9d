import type { Content } from '../../content/read-content.ts';
import type { IsoDate } from '../../domain/period-end.ts';
import { toExplainWords } from '../../i18n/words/to-explain.ts';
import type { Forge } from '../../schema/forge.ts';
import type { Language } from '../../schema/text.ts';
import { editorAddress, newFilePage } from '../forge-pages.ts';
import { type RecordToAdd, recordsToAdd } from '../revisions/records-to-add.ts';
import { changesLacking } from '../unexplained-changes.ts';

/** A file to make or mend, in the words of a language. */
export interface FileToAdd {
  readonly file: string;
  /** Absent where it has to be made by hand. */
  readonly link?: { readonly label: string; readonly address: string };
  readonly instruction: string;
  readonly text?: { readonly title: string; readonly json: string };
}

/** What has to be said of published facts that change without a word why. */
export interface ToExplain {
  readonly title: string;
  readonly explanation: string;
  readonly files: readonly FileToAdd[];
}

/** A longer text is not read, and leaves a comment no room for what changes. */
const LONGEST_TEXT = 15_000;

/**
 * What a change of published facts still needs, and where that can be done; `undefined` where nothing
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
  const lacking = changesLacking(published, content, asOf);
  if (lacking.length === 0) return undefined;
  const { title, explanation } = toExplainWords[lang];
  const unfinished = content.unsound.filter(({ kind }) => kind === 'revision');
  return {
    title,
    explanation: explanation(lacking.length),
    // A second file beside one that only has to be mended would say everything twice.
    files:
      unfinished.length > 0
        ? unfinished.map(({ id }) => fileToMend(`content/wijzigingen/${id}.json`, lang, forge))
        : recordsToAdd(lacking, content, asOf, lang).map((record) =>
            fileToAdd(record, lang, forge),
          ),
  };
}

function fileToMend(file: string, lang: Language, forge: Forge | undefined): FileToAdd {
  const instruction = toExplainWords[lang].unfinished;
  if (forge === undefined) return { file, instruction };
  return { file, link: { label: file, address: editorAddress(forge, file) }, instruction };
}

function fileToAdd(
  { file, text: json }: RecordToAdd,
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
    link: { label: words.make, address: page.address },
    instruction: page.isFilled ? words.filled : words.named,
    text,
  };
}
