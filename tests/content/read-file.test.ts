import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listContentFiles } from '../../src/content/list-files.ts';
import { LARGEST_FILE_IN_BYTES, readContentFile } from '../../src/content/read-file.ts';
import { findingText } from '../../src/i18n/finding-text.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(root, 'content'));
});
afterAll(() => rmSync(root, { recursive: true }));

function report(bytes: string | Buffer) {
  writeFileSync(join(root, 'content/a.json'), bytes);
  const { text, findings } = readContentFile(root, 'content/a.json');
  return { text, findings: findings.map((finding) => findingText(finding, 'nl')) };
}

describe('a content file', () => {
  test.each([
    ['is read as it is', '{"a": "één"}\n', '{"a": "één"}\n'],
    [
      'may be as large as the limit',
      'x'.repeat(LARGEST_FILE_IN_BYTES),
      'x'.repeat(LARGEST_FILE_IN_BYTES),
    ],
  ])('%s', (_, bytes, text) => {
    expect(report(bytes)).toEqual({ text, findings: [] });
  });

  test.each([
    [
      'empty',
      'file-empty',
      '',
      'een bestand met inhoud',
      'een leeg bestand',
      'vul het bestand in, of verwijder het',
    ],
    [
      'only white space',
      'file-empty',
      ' \n\t\n',
      'een bestand met inhoud',
      'een leeg bestand',
      'vul het bestand in, of verwijder het',
    ],
    [
      'a NUL byte',
      'file-binary',
      'a\0b',
      'een tekstbestand in UTF-8',
      'tekens die geen tekst in UTF-8 zijn',
      'sla het bestand op als platte tekst met codering UTF-8; een plaatje of een document hoort hier niet',
    ],
    [
      'Latin-1',
      'file-binary',
      Buffer.from('één', 'latin1'),
      'een tekstbestand in UTF-8',
      'tekens die geen tekst in UTF-8 zijn',
      'sla het bestand op als platte tekst met codering UTF-8; een plaatje of een document hoort hier niet',
    ],
    [
      'two million bytes',
      'file-too-large',
      Buffer.alloc(2_000_000, 0x61),
      'een bestand van hoogstens 1 MB',
      '2 MB',
      'splits het bestand, of haal weg wat er niet in hoort',
    ],
  ])('is refused: %s', (_, rule, bytes, expected, found, mend) => {
    const lines = [
      'content/a.json:1:1',
      `  Verwacht:  ${expected}`,
      `  Gevonden:  ${found}`,
      `  Herstel:   ${mend}`,
      `  Uitleg:    /handleiding/meldingen/${rule}/`,
    ];
    expect(report(bytes)).toEqual({ text: undefined, findings: [lines.join('\n')] });
  });

  test('is read on past a byte order mark and carriage returns, which are both told', () => {
    const { text, findings } = report('\uFEFF{\n"a": 1,\r\n"b": 2}\r\n');
    expect(text).toBe('{\n"a": 1,\n"b": 2}\n');
    expect(findings.map((finding) => finding.split('\n')[0])).toEqual([
      'content/a.json:1:1',
      'content/a.json:2:8',
    ]);
  });

  test.each(['../elders.json', '/etc/hosts', 'content/../../x', 'content//a.json', './a.json'])(
    'is never read from %s',
    (file) => {
      expect(() => readContentFile(root, file)).toThrow(RangeError);
    },
  );
});

describe('the list of content files', () => {
  beforeAll(() => {
    for (const folder of ['boom/b/kpis', 'boom/a', 'boom/.git', 'elders'])
      mkdirSync(join(root, folder), { recursive: true });
    for (const file of [
      'boom/b/kpis/z.json',
      'boom/b.mdx',
      'boom/a/a.json',
      'boom/.DS_Store',
      'boom/.git/x.json',
      'boom/B.json',
      'boom/brief.docx',
      'elders/geheim.json',
    ]) {
      writeFileSync(join(root, file), '{}');
    }
    symlinkSync(join(root, 'elders'), join(root, 'boom/link'));
    symlinkSync(join(root, 'elders/geheim.json'), join(root, 'boom/link.json'));
  });

  test('is in code unit order, without hidden files, links and other kinds of file', () => {
    const { files, findings } = listContentFiles(root, 'boom');
    expect(files).toEqual(['boom/B.json', 'boom/a/a.json', 'boom/b/kpis/z.json', 'boom/b.mdx']);
    expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'boom/brief.docx file-type',
      'boom/link file-symlink',
      'boom/link.json file-symlink',
    ]);
  });

  test.each(['boom/link.json', 'boom/link/geheim.json'])(
    '%s is not read through the link',
    (file) => {
      const { text, findings } = readContentFile(root, file);
      expect(text).toBeUndefined();
      expect(findings).toEqual([
        { file, line: 1, column: 1, rule: 'file-symlink', path: [], values: {} },
      ]);
    },
  );
});
