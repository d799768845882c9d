import { applyEdits, type FormattingOptions, modify, parse } from 'jsonc-parser';
import { lastDay } from '../../domain/period-end.ts';
import type { RecordPath } from '../../schema/finding.ts';
import type { Edit } from '../plan/plan.ts';
import { editedFrontMatter } from './edit-front-matter.ts';

/** As the files have it: two spaces, one value per line. */
const FORMAT: FormattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

/**
 * The texts of the files that edits change or make. What an edit does not speak of keeps its place,
 * its order and its notation, so that the difference in git is no more than the change.
 * @param readText the text of a file as it is
 * @throws Error when a file to be made is there already
 */
export function editedTexts(
  edits: readonly Edit[],
  readText: (file: string) => string | undefined,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const edit of edits) {
    const text = texts.get(edit.file) ?? readText(edit.file);
    texts.set(edit.file, edited(text, edit));
  }
  return texts;
}

function edited(text: string | undefined, edit: Edit): string {
  if (edit.kind === 'create') {
    if (text !== undefined) throw new Error(`${edit.file} is there already.`);
    return edit.text;
  }
  if (text === undefined) throw new Error(`${edit.file} is not there.`);
  if (edit.kind === 'set' && edit.file.endsWith('.mdx')) return editedFrontMatter(text, edit);
  const list = edit.kind === 'insert' ? listAt(text, edit.list) : undefined;
  const changes =
    edit.kind === 'set'
      ? modify(text, [...edit.path], edit.value, {
          formattingOptions: FORMAT,
          getInsertionIndex: (present) => placeOfKey(present, String(edit.path.at(-1)), edit.keys),
        })
      : list === undefined
        ? modify(text, [...edit.list], [edit.value], { formattingOptions: FORMAT })
        : modify(text, [...edit.list, placeInList(list, edit)], edit.value, {
            formattingOptions: FORMAT,
            isArrayInsertion: true,
          });
  return applyEdits(text, changes);
}

function listAt(text: string, path: RecordPath): readonly Fields[] | undefined {
  let found: unknown = parse(text);
  for (const step of path)
    found = typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined;
  return Array.isArray(found) ? (found as Fields[]) : undefined;
}

type Fields = Readonly<Record<string, unknown>>;
type Insertion = Extract<Edit, { readonly kind: 'insert' }>;

/** Before the first that comes later, else at the end. */
function placeInList(list: readonly Fields[], { value, order }: Insertion): number {
  const isLater = (each: Fields): boolean => {
    if (order === 'period')
      return lastDay(String(each['period'])) > lastDay(String(value['period']));
    if (order !== 'rank') return false;
    const [mine, other] = [value['rank'], each['rank']];
    return typeof mine === 'number' && (typeof other !== 'number' || other > mine);
  };
  const at = list.findIndex(isLater);
  return at === -1 ? list.length : at;
}

/** Where a key belongs among those that are there, by the order of its schema. */
function placeOfKey(present: readonly string[], key: string, keys: readonly string[]): number {
  const before = new Set(keys.slice(0, keys.indexOf(key)));
  return present.findLastIndex((each) => before.has(each)) + 1;
}
