import { folderOnDisk } from '../../src/content/content-folder.ts';
import { type Content, readContentIn } from '../../src/content/read-content.ts';
import { fileTextOf } from '../../src/content/read-file.ts';
import type { IsoDate } from '../../src/domain/period-end.ts';
import { findingsIn } from '../../src/site/check-content.ts';
import { randomOf } from '../bench/synthetic/random.ts';
import { type FieldMutation, fieldMutations, wordsIn } from './field-mutations.ts';

/** Content with a change in many of its files, none of which the check objects to. */
export interface MutatedContent {
  readonly content: Content;
  /** At most one in a file. */
  readonly mutations: readonly FieldMutation[];
}

/** Mutations that contradict each other fall in a few rounds; more would be a fault of this search. */
const MOST_ROUNDS = 20;

/**
 * Changes one field in every file of a folder, and takes back what the check objects to until
 * nothing is left that it does.
 * @param root the project's folder; nothing in it is changed
 * @param seed which field of each file, and how
 */
export async function mutatedContent(
  root: string,
  seed: string,
  asOf: IsoDate,
): Promise<MutatedContent> {
  const folder = folderOnDisk(root);
  const random = randomOf(seed);
  let mutations = folder.files
    .filter((file) => !file.endsWith('.en.mdx'))
    .map((file, index) => {
      const all = fieldMutations(file, folder.read(file).text ?? '', index % 1000);
      const kind = random.pick([...new Set(all.map((each) => each.kind))]);
      return random.pick(all.filter((each) => each.kind === kind));
    });
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const texts = new Map(mutations.map(({ file, text }) => [file, text]));
    const content = await readContentIn({
      ...folder,
      read: (file) => {
        const text = texts.get(file);
        return text === undefined ? folder.read(file) : fileTextOf(file, Buffer.from(text));
      },
    });
    const findings = findingsIn(content, { asOf, names: [] });
    if (findings.length === 0) return { content, mutations };
    const files = new Set(findings.map(({ file }) => file));
    const words = new Set(findings.flatMap(({ values }) => wordsIn(values)));
    const sound = mutations.filter(
      (mutation) => !files.has(mutation.file) && !mutation.words.some((word) => words.has(word)),
    );
    if (sound.length === mutations.length)
      throw new Error(`No mutation explains ${JSON.stringify(findings)}.`);
    mutations = sound;
  }
  throw new Error('The mutations do not come to rest.');
}
