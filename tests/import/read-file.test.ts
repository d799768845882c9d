import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { refuseLargeArchive } from '../../src/import/file/unpacked-size.ts';
import { readSheets, sheetsIn } from '../../src/import/file/read-sheets.ts';
import { UnreadableFile } from '../../src/import/file/unreadable.ts';
import { unreadableText } from '../../src/import/report/unreadable-text.ts';
import { languages } from '../../src/schema/text.ts';
import { madeWorkbook } from './made-workbook.ts';

const csv = (text: string, name = 'a.csv') => sheetsIn(Buffer.from(text), name);
const typed = (file: Awaited<ReturnType<typeof sheetsIn>>) =>
  file.sheets[0]?.rows.map((row) =>
    row.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind)),
  );

describe('a CSV file', () => {
  test.each([
    ['with semicolons', 'kpi;waarde\nx;1,5\n', ';'],
    ['with commas', 'kpi,waarde\nx,"1,5"\n', ','],
    ['with tabs', 'kpi\twaarde\nx\t1,5\n', '\t'],
    ['with its delimiter named', 'sep=;\nkpi;waarde\nx;1,5\n', ';'],
    ['with carriage returns', 'kpi;waarde\r\nx;1,5\r\n', ';'],
    ['with a byte order mark', '\uFEFFkpi;waarde\nx;1,5\n', ';'],
  ])('%s', async (_, text, delimiter) => {
    const file = await csv(text);
    expect(file.csv).toEqual({ encoding: 'UTF-8', delimiter });
    expect(typed(file)?.slice(-2)).toEqual([
      ['kpi', 'waarde'],
      ['x', '1,5'],
    ]);
  });

  test.each([
    ['UTF-8', Buffer.from('naam;€ é\n')],
    ['Windows-1252', Buffer.from([...Buffer.from('naam;'), 0x80, 0x20, 0xe9, 0x0a])],
    ['UTF-16', Buffer.from('\uFEFFnaam;€ é\n', 'utf16le')],
  ])('in %s', async (encoding, bytes) => {
    const file = await sheetsIn(bytes, 'a.csv');
    expect(file.csv?.encoding).toBe(encoding);
    expect(typed(file)).toEqual([['naam', '€ é']]);
  });

  test('a line break between quotes does not move the rows below it', async () => {
    expect(typed(await csv('a;b\n"een\ntwee";2\n\nx;y\n'))).toEqual([
      ['a', 'b'],
      ['een\ntwee', '2'],
      ['empty'],
      ['x', 'y'],
    ]);
  });
});

/** What is told of a file that cannot be read, in both languages. */
async function told(attempt: () => Promise<unknown>): Promise<string[]> {
  const error: unknown = await attempt().catch((caught: unknown) => caught);
  if (!(error instanceof UnreadableFile)) throw error;
  return languages.map((language) => unreadableText(error.unreadable, language));
}

/** A ZIP of one entry that claims to be small. */
function archive(unpacked: Buffer): Buffer {
  const packed = deflateRawSync(unpacked);
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(1, 26);
  local.write('x', 30);
  const entry = Buffer.alloc(47);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(10, 24);
  entry.writeUInt16LE(1, 28);
  entry.write('x', 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, entry, end]);
}

describe('a file that cannot be read', () => {
  const zeros = Buffer.alloc(3_000_000);

  test.each<[string, () => Promise<unknown>, string[]]>([
    ['nothing', () => csv(''), ['Het bestand is leeg.', 'The file is empty.']],
    ['only spaces', () => csv(' \n\n'), ['Het bestand is leeg.', 'The file is empty.']],
    [
      'an old Excel',
      () => sheetsIn(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.xls'),
      [
        'Dit bestand is van een oude Excel (.xls) of heeft een wachtwoord. Sla het op als .xlsx, zonder wachtwoord.',
        'This file is from an old Excel (.xls) or has a password. Save it as .xlsx, without a password.',
      ],
    ],
    [
      'another program',
      () => sheetsIn(Buffer.from('504b0304', 'hex'), 'a.ods'),
      [
        'Een bestand .ods kan niet gelezen worden. Sla het op als .xlsx of .csv.',
        'A .ods file cannot be read. Save it as .xlsx or .csv.',
      ],
    ],
    [
      'a folder',
      () => readSheets(import.meta.dirname),
      [
        `${import.meta.dirname} is een map. Noem het bestand erin, een .xlsx of .csv.`,
        `${import.meta.dirname} is a folder. Name the file in it, a .xlsx or .csv.`,
      ],
    ],
    [
      'a file that is not there',
      () => readSheets('/nergens/cijfers.xlsx'),
      [
        'Er is geen bestand /nergens/cijfers.xlsx. Kijk of de naam en de map goed zijn geschreven.',
        'There is no file /nergens/cijfers.xlsx. See whether the name and the folder are spelt well.',
      ],
    ],
    [
      'a file of content',
      () => sheetsIn(Buffer.from('{}'), 'aandeel.json'),
      [
        'Een bestand .json kan niet gelezen worden. Sla het op als .xlsx of .csv.',
        'A .json file cannot be read. Save it as .xlsx or .csv.',
      ],
    ],
    [
      'a quotation mark that does not close',
      () => csv('kpi;waarde\nx;"48\ny;2\nz;3\n'),
      [
        'In of boven regel 4 staat een aanhalingsteken (") dat niet sluit of midden in een cel staat. Open het bestand in een spreadsheetprogramma, en sla het opnieuw op als .xlsx of .csv.',
        'In or above line 4 stands a quotation mark (") that does not close or is in the middle of a cell. Open the file in a spreadsheet program, and save it again as .xlsx or .csv.',
      ],
    ],
    [
      'a ZIP that was cut off',
      () => sheetsIn(Buffer.from('504b030400000000', 'hex'), 'a.xlsx'),
      [
        'Het bestand is geen spreadsheet of is beschadigd. Open het in een spreadsheetprogramma, en sla het opnieuw op als .xlsx of .csv.',
        'The file is no spreadsheet or is damaged. Open it in a spreadsheet program, and save it again as .xlsx or .csv.',
      ],
    ],
    [
      'a ZIP bomb that claims to be small',
      () =>
        Promise.resolve().then(() => {
          refuseLargeArchive(archive(zeros), 1_000_000);
        }),
      [
        'Het bestand is uitgepakt groter dan 1 MB. Bewaar alleen het blad met de gegevens, zonder afbeeldingen.',
        'The file unpacks to more than 1 MB. Keep only the sheet with the data, without pictures.',
      ],
    ],
    [
      'too many rows',
      () => csv('a;b\n'.repeat(5_001)),
      [
        'Blad ‘a.csv’ heeft meer dan 5.000 rijen. Verdeel het over meer bestanden.',
        'Sheet “a.csv” has more than 5,000 rows. Divide it over more files.',
      ],
    ],
    [
      'too many columns',
      () => csv(`${';'.repeat(100)}x\n`),
      ['Blad ‘a.csv’ heeft meer dan 100 kolommen.', 'Sheet “a.csv” has more than 100 columns.'],
    ],
  ])('%s', async (_, attempt, expected) => {
    expect(await told(attempt)).toEqual(expected);
  });

  test('a ZIP within the limit passes', () => {
    expect(() => {
      refuseLargeArchive(archive(zeros), 3_000_000);
    }).not.toThrow();
  });

  test('rows that only have a format are no rows', async () => {
    const book = await madeWorkbook([
      { name: 'a', rows: [['kpi']], cells: { A6000: { value: null, style: { numFmt: '0%' } } } },
    ]);
    expect((await sheetsIn(book, 'a.xlsx')).sheets[0]?.rows).toHaveLength(1);
  });
});
