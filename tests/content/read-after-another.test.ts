import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ContentFolder, folderOnDisk } from '../../src/content/content-folder.ts';
import { fileTextOf } from '../../src/content/read-file.ts';
import { type Content, readContentIn } from '../../src/content/read-content.ts';

const base = folderOnDisk(join(import.meta.dirname, '..', 'fixtures', '_base'));
const KPI = 'content/convenanten/voorbeeld/kpis/aandeel.json';
const CASE = 'content/klachten/voorbeeldcommissie/zaak-een.mdx';
const TRANSLATION = 'content/klachten/voorbeeldcommissie/zaak-een.en.mdx';

/** The base with another text in some files; `undefined` for one that is not there. */
function changedBase(changes: Readonly<Record<string, string | undefined>>): ContentFolder {
  const files = [...new Set([...base.files, ...Object.keys(changes)])]
    .filter((file) => !(file in changes) || changes[file] !== undefined)
    .toSorted();
  return {
    files,
    findings: [],
    read: (file) =>
      changes[file] === undefined
        ? base.read(file)
        : fileTextOf(file, Buffer.from(changes[file], 'utf8')),
  };
}

const textOf = (file: string): string => base.read(file).text ?? '';
const told = ({ records, unsound, prose, componentsInProse, findings, texts }: Content) => ({
  records,
  unsound,
  prose,
  componentsInProse,
  findings,
  // Without the functions that tell the place of each.
  texts: JSON.stringify([...texts()]),
});

test.each<[string, Readonly<Record<string, string | undefined>>]>([
  ['nothing', {}],
  ['a value', { [KPI]: textOf(KPI).replace('52.5', '85') }],
  ['a file that cannot be read', { [KPI]: '{' }],
  ['a byte order mark', { [KPI]: `\uFEFF${textOf(KPI)}` }],
  ['line ends', { [CASE]: textOf(CASE).replaceAll('\n', '\r\n') }],
  ['unsafe prose', { [CASE]: `${textOf(CASE)}\n{process.exit()}\n` }],
  ['a line above the prose', { [CASE]: textOf(CASE).replace('---\n', '---\n# synthetisch\n') }],
  ['a translation more', { [TRANSLATION]: 'In English.\n' }],
  ['a translation alone', { [CASE]: undefined, [TRANSLATION]: 'In English.\n' }],
])(
  'a version that differs in %s reads the same after another one as by itself',
  async (_, changes) => {
    const folder = changedBase(changes);
    const alone = told(await readContentIn(folder));
    const other = await readContentIn(changedBase({}));
    expect(told(await readContentIn(folder, other))).toEqual(alone);
    const read = await readContentIn(changedBase({ [TRANSLATION]: 'In English.\n' }));
    expect(told(await readContentIn(folder, read))).toEqual(alone);
    const changed = await readContentIn(folder);
    expect(told(await readContentIn(changedBase({}), changed))).toEqual(told(other));
  },
);

test('a file that is the same in both is read once', async () => {
  const other = await readContentIn(changedBase({}));
  const { records } = await readContentIn(changedBase({ [KPI]: `${textOf(KPI)}\n` }), other);
  expect(
    records.filter((record) => !other.records.includes(record)).map(({ file }) => file),
  ).toEqual([KPI]);
});
