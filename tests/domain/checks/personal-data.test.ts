import { describe, expect, test } from 'vitest';
import { withoutExceptions } from '../../../src/domain/checks/exceptions-needed.ts';
import { personalDataIn } from '../../../src/domain/checks/personal-data.ts';
import { personalDataGuard } from '../../../src/domain/personal-data/personal-data-in.ts';
import type { ContentText } from '../../../src/schema/content-text.ts';
import type { Exception } from '../../../src/schema/exception.ts';
import type { AnyRecord } from '../../../src/schema/record.ts';
import { planted } from '../personal-data/planted.ts';

const FILE = 'content/organisaties/voorbeeld.json';
const guard = personalDataGuard(['Zélie van den Testbos']);

function textOf(text: string, fields: Partial<ContentText> = {}): ContentText {
  return {
    file: FILE,
    part: 'value',
    path: ['note', 'nl'],
    text,
    placeAt: (start) => ({ file: FILE, line: 1, column: start + 1 }),
    ...fields,
  };
}

const seen = (...texts: ContentText[]) =>
  personalDataIn(texts, guard).map(
    ({ finding, exception }) =>
      `${exception.path} ${String(finding.column)} ${finding.values.kind}`,
  );

describe('the guard', () => {
  test.each(Object.entries(planted).filter(([kind]) => kind !== 'birth_date'))(
    'sees a value of the kind %s',
    (kind, value) => {
      expect(seen(textOf(`Zie ${value}.`))).toEqual([`note.nl 5 ${kind}`]);
    },
  );

  test('sees several kinds in one text', () => {
    const text = `${planted.email}, ${planted.bsn}, geboren op ${planted.birth_date}, Zelie van den Testbos`;
    expect(seen(textOf(text))).toEqual([
      'note.nl 27 bsn',
      'note.nl 1 email',
      'note.nl 49 birth_date',
      'note.nl 65 listed_name',
    ]);
  });

  test('takes the digits within an account number for nothing else', () => {
    expect(seen(textOf('NL13 TEST 0123 4567 89'))).toEqual(['note.nl 1 iban']);
  });

  test('tells what is seen twice at one place once, by its field', () => {
    expect(seen(textOf(planted.email), textOf(planted.email, { part: 'text', path: [] }))).toEqual([
      'note.nl 1 email',
    ]);
  });

  test('stops after a hundred in one text', () => {
    expect(seen(textOf(`${planted.email} `.repeat(200)))).toHaveLength(100);
  });

  test.each([
    ['birthDate', '1900-01-01', ['birthDate 1 birth_date']],
    ['geboortedatum', '01-01-1900', ['geboortedatum 1 birth_date']],
    ['bsn', '999.990.019', ['bsn 1 bsn']],
    ['tel', '1234567', ['tel 1 phone']],
    ['published', '1900-01-01', []],
    ['title', '999.990.019', []],
  ])('takes what a field is called for what it holds: %s', (field, value, expected) => {
    expect(seen(textOf(value, { path: [field] }))).toEqual(expected);
  });

  test.each([
    ['prose', 'prose'],
    ['comment', 'comment'],
    ['file-name', 'file-name'],
    ['value', 'sources[3].title'],
  ] as const)('an exception names the place of a %s as %s', (part, path) => {
    const [sighting] = personalDataIn(
      [textOf(planted.email, { part, path: ['sources', 3, 'title'] })],
      guard,
    );
    expect(sighting?.exception.path).toBe(path);
  });
});

describe('what real content holds is none', () => {
  test.each([
    ['ECLI:NL:GHDHA:2021:134'],
    ['https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:GHDHA:2021:134&showbutton=true&'],
    [
      'https://inview.nl/document/id3e49fe07c1c64f5089de5cf5b9ea2567/hof-den-haag-29-01-2021-nr-200-126-843-en-200-126-848',
    ],
    ['https://fashionunited.nl/nieuws/business/kledingconvenant-boekt-resultaten/2021062150015'],
    [
      'https://www.nrc.nl/nieuws/2017/08/18/heineken-betaalt-congolezen-na-klacht-12563201-a1570284',
    ],
    [
      'https://www.hln.be/buitenland/shell-treft-miljoenenschikking-voor-olielekken-in-nigeria~a2fcf12d/',
    ],
    ['https://fmo.nl/news-detail/169b2c19-0796-47eb-a877-e7cbd3fc674c/independent-expert-panel'],
    ['https://decorrespondent.nl/9396/nederlandse-kledingbedrijven/3785345078328-0b01a08f'],
    ['https://www.ser.nl/nl/actueel/congressen/2016/20161028-bancaire-sector.aspx'],
    ['PCA Case No. 2016-36 and 2016-37'],
    ['Kamerstukken II 2016/17, 26485, nr. 257'],
    ['kst-32827-124.html/kst-26485-223.html'],
    ['Kamervraag 2017Z18952 - De voortgang van het kledingconvenant (antwoord 2 februari 2018)'],
    ['15 miljoen euro, ofwel EUR 15.000.000'],
    ['van 2019-07-01 tot en met 2020-06-30'],
    ['2,3 miljoen dollar in 2018'],
    ['Complaint 633, 715 en 250'],
    ['168 voormalige werknemers tussen 1999 en 2003'],
  ])('%s', (text) => {
    expect(seen(textOf(text))).toEqual([]);
  });
});

describe('an exception', () => {
  const AS_OF = '2026-01-31';
  const exception: Exception = {
    file: FILE,
    path: 'note.nl',
    kind: 'phone',
    reason: 'Algemeen nummer (verzonnen)',
    until: '2026-01-31',
  };
  const sightings = personalDataIn([textOf(planted.phone)], guard);
  const listOf = (exceptions: readonly Exception[]) =>
    [
      {
        kind: 'exception-list',
        id: 'exception-list',
        file: 'content/uitzonderingen.json',
        value: { exceptions },
      },
    ] as AnyRecord[];
  const outcome = (changes: Partial<Exception>) => {
    const { remaining, breaches } = withoutExceptions(
      sightings,
      listOf([{ ...exception, ...changes }]),
      AS_OF,
    );
    return { remaining: remaining.length, rules: breaches.map(({ rule }) => rule) };
  };

  test.each<[string, Partial<Exception>, number, string[]]>([
    ['holds on its last day', {}, 0, []],
    ['holds in the month of its end', { until: '2026-01' }, 0, []],
    ['has expired the day after', { until: '2026-01-30' }, 0, ['exception-expired']],
    ['has expired after the month of its end', { until: '2025-12' }, 0, ['exception-expired']],
    ['of another kind is not needed', { kind: 'email' }, 1, ['exception-unneeded']],
    ['for another field is not needed', { path: 'note.en' }, 1, ['exception-unneeded']],
    ['for another file is not needed', { file: 'content/site.json' }, 1, ['exception-unneeded']],
    [
      'that is not needed is told so, also when it has expired',
      { kind: 'email', until: '2020' },
      1,
      ['exception-unneeded'],
    ],
  ])('%s', (_, changes, remaining, rules) => {
    expect(outcome(changes)).toEqual({ remaining, rules });
  });

  test('may name its file, also when a brand in the name of the file is listed', () => {
    const brand = 'content/organisaties/zelie-van-den-testbos.json';
    const list = 'content/uitzonderingen.json';
    const named = personalDataIn(
      [
        textOf(brand, { file: brand, part: 'file-name', path: [] }),
        textOf(brand, { file: list, path: ['exceptions', 0, 'file'] }),
        textOf('Zélie van den Testbos', {
          file: list,
          path: ['exceptions', 0, 'reason'],
          placeAt: () => ({ file: list, line: 5, column: 1 }),
        }),
      ],
      guard,
    );
    const entry: Exception = { ...exception, file: brand, path: 'file-name', kind: 'listed_name' };
    const { remaining, breaches } = withoutExceptions(named, listOf([entry]), AS_OF);
    expect(remaining.map((sighting) => sighting.exception.path)).toEqual(['exceptions[0].reason']);
    expect(breaches).toEqual([]);
  });
});
