import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { locate } from '../../src/content/locate.ts';
import { readJson } from '../../src/content/read-json.ts';
import { schemaBreaches } from '../../src/content/schema-breaches.ts';
import { findingText } from '../../src/i18n/finding-text.ts';
import { ruleWords } from '../../src/i18n/rules.ts';
import { addBreach } from '../../src/schema/breach-issue.ts';
import { pathText } from '../../src/schema/path-text.ts';

const FILE = 'content/a.json';

const told = (schema: z.ZodType, value: unknown) =>
  schemaBreaches(FILE, schema, value).map((breach) => {
    const { expected, found, mend } = ruleWords(breach, 'nl');
    return `${pathText(breach.path)}: ${expected} | ${found} | ${mend}`;
  });

const kinds = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), number: z.number() }),
  z.strictObject({ kind: z.literal('range'), from: z.number(), to: z.number() }),
]);
const NUMBER_MEND =
  'schrijf alleen het getal, zonder aanhalingstekens, eenheid of punten tussen de duizendtallen';

describe('a value and its schema', () => {
  test.each<[string, z.ZodType, unknown, string[]]>([
    [
      'unknown key, near one',
      z.strictObject({ baseline: z.number().optional(), unit: z.string() }),
      { unit: 'x', basline: 1 },
      ['basline: een van de velden baseline of unit | ‘basline’ | bedoelde u ‘baseline’?'],
    ],
    [
      'unknown key for a missing one is told once',
      z.strictObject({ baseline: z.number() }),
      { basline: 1 },
      ['basline: een van de velden baseline | ‘basline’ | bedoelde u ‘baseline’?'],
    ],
    [
      'unknown key, near a key that is there',
      z.strictObject({ unit: z.string() }),
      { unit: 'x', units: 'x' },
      [
        'units: een van de velden unit | ‘units’ | haal het veld weg, of gebruik een van de namen hierboven',
      ],
    ],
    [
      'unknown key of a partial record',
      z.partialRecord(z.enum(['nl', 'en']), z.string()),
      { eng: 'x' },
      ['eng: een van de velden nl of en | ‘eng’ | bedoelde u ‘en’?'],
    ],
    [
      'missing number',
      z.strictObject({ a: z.number() }),
      {},
      ['a: het veld ‘a’ met een getal | niets | voeg het veld ‘a’ toe'],
    ],
    [
      'missing choice',
      z.strictObject({ a: z.enum(['x', 'y']) }),
      {},
      ['a: het veld ‘a’ met x of y | niets | voeg het veld ‘a’ toe'],
    ],
    [
      'missing union',
      z.strictObject({ a: z.union([z.array(z.string()), z.number()]) }),
      {},
      ['a: het veld ‘a’ met een lijst | niets | voeg het veld ‘a’ toe'],
    ],
    ['text for a number', z.number(), 'veel', [`: een getal | "veel" | ${NUMBER_MEND}`]],
    [
      'number in quotes',
      z.number(),
      '48.5',
      [': een getal | "48.5" | schrijf 48.5, zonder aanhalingstekens'],
    ],
    [
      'decimal comma in quotes',
      z.number(),
      '48,5',
      [': een getal met een punt voor de decimalen | "48,5" | schrijf 48.5'],
    ],
    [
      'decimal comma with thousands',
      z.int(),
      '-1.234.567,5',
      [': een getal met een punt voor de decimalen | "-1.234.567,5" | schrijf -1234567.5'],
    ],
    [
      'year for a text',
      z.string(),
      2019,
      [': een tekst | 2019 | schrijf "2019", met de aanhalingstekens'],
    ],
    [
      'decimals for a text',
      z.string(),
      1.1,
      [': een tekst | 1.1 | zet de waarde tussen dubbele aanhalingstekens'],
    ],
    ['Dutch yes', z.boolean(), 'Ja', [': true (ja) of false (nee) | "Ja" | schrijf true']],
    ['text for a list', z.array(z.string()), 'x', [': een lijst | "x" | schrijf ["x"]']],
    [
      'list for a record',
      z.strictObject({}),
      [1],
      [': een groep velden | [1] | schrijf hier een groep velden met elk een naam en een waarde'],
    ],
    [
      'null for a text',
      z.string(),
      null,
      [
        ': een tekst | een leeg veld (null) | vul een waarde in; is die niet bekend, laat het veld dan weg',
      ],
    ],
    [
      'half for a whole number',
      z.int(),
      1.5,
      [': een geheel getal | 1.5 | schrijf een getal zonder decimalen en zonder aanhalingstekens'],
    ],
    [
      'other choice',
      z.enum(['behaald', 'gemist']),
      'behaalt',
      [': een van de waarden behaald of gemist | "behaalt" | bedoelde u ‘behaald’?'],
    ],
    ['other choice, near none', z.literal('x'), 5, [': x | 5 | kies een van deze waarden']],
    [
      'below the bound',
      z.number().min(0),
      -1,
      [': een getal van minstens 0 | -1 | verbeter het getal'],
    ],
    [
      'at an excluded bound',
      z.number().positive(),
      0,
      [': een getal groter dan 0 | 0 | verbeter het getal'],
    ],
    [
      'above the bound',
      z.int().max(100),
      101,
      [': een getal van hoogstens 100 | 101 | verbeter het getal'],
    ],
    [
      'empty text',
      z.string().min(1),
      '',
      [': een tekst | een lege tekst | vul de tekst in; is hij niet bekend, laat het veld dan weg'],
    ],
    [
      'short text',
      z.string().min(3),
      'ab',
      [': een tekst van minstens 3 tekens | 2 tekens | maak de tekst langer'],
    ],
    [
      'long text',
      z.string().max(1),
      'ab',
      [': een tekst van hoogstens 1 teken | 2 tekens | maak de tekst korter'],
    ],
    [
      'empty list',
      z.array(z.number()).min(1),
      [],
      [': een lijst van minstens 1 onderdeel | een lege lijst | vul de lijst aan'],
    ],
    [
      'long list',
      z.array(z.number()).max(1),
      [1, 2],
      [': een lijst van hoogstens 1 onderdeel | 2 onderdelen | haal weg wat er te veel in staat'],
    ],
    [
      'our date',
      z.stringFormat('date', () => false),
      '1-7-2019',
      [
        ': een datum die bestaat, zoals 2019, 2019-07 of 2019-07-04 | "1-7-2019" | bedoelde u "2019-07-01"?',
      ],
    ],
    [
      'ISO date',
      z.iso.date(),
      '2019-02-30',
      [
        ': een datum die bestaat, zoals 2019, 2019-07 of 2019-07-04 | "2019-02-30" | deze dag bestaat niet; verbeter hem, of schrijf "2019-02" als hij niet bekend is',
      ],
    ],
    [
      'our text',
      z.stringFormat('text', /\S/),
      ' ',
      [': een tekst | een lege tekst | vul de tekst in; is hij niet bekend, laat het veld dan weg'],
    ],
    [
      'another format',
      z.string().regex(/^q$/),
      'x',
      [
        ': een waarde die door de controle komt (Invalid string: must match pattern /^q$/) | "x" | verbeter de waarde',
      ],
    ],
    [
      'key of a record',
      z.record(z.stringFormat('country', /^[A-Z]{2}$/), z.number()),
      { nl: 1 },
      ['nl: een landcode van twee hoofdletters, zoals NL | "nl" | bedoelde u "NL"?'],
    ],
    [
      'wrong kind',
      z.array(kinds),
      [{ kind: 'nummer', number: 1 }],
      ['[0].kind: een van de waarden number of range | "nummer" | bedoelde u ‘number’?'],
    ],
    [
      'no kind',
      kinds,
      { number: 1 },
      ['kind: het veld ‘kind’ met number of range | niets | voeg het veld ‘kind’ toe'],
    ],
    [
      'inside the chosen kind',
      z.strictObject({ v: kinds }),
      { v: { kind: 'range', from: '1,5', til: 2 } },
      [
        'v.from: een getal met een punt voor de decimalen | "1,5" | schrijf 1.5',
        'v.to: het veld ‘to’ met een getal | niets | voeg het veld ‘to’ toe',
        'v.til: een van de velden kind, from of to | ‘til’ | haal het veld weg, of gebruik een van de namen hierboven',
      ],
    ],
    [
      'no kind of record at all',
      kinds,
      5,
      [': een groep velden | 5 | schrijf hier een groep velden met elk een naam en een waarde'],
    ],
    [
      'number or word',
      z.union([z.number(), z.literal('onbekend')]),
      'onbekent',
      [': onbekend | "onbekent" | bedoelde u ‘onbekend’?'],
    ],
    [
      'number or word, with a comma',
      z.union([z.literal('onbekend'), z.number()]),
      '1,5',
      [': een getal met een punt voor de decimalen | "1,5" | schrijf 1.5'],
    ],
    [
      'number or list',
      z.union([z.number(), z.array(z.number())]),
      true,
      [': een getal of een lijst | true | schrijf de waarde in een van deze soorten'],
    ],
    [
      'one of several literals',
      z.union([z.literal('a'), z.literal('b')]),
      'c',
      [': een van de waarden a of b | "c" | bedoelde u ‘a’?'],
    ],
    [
      'the nearest of two records',
      z.union([
        z.strictObject({ a: z.number(), b: z.number() }),
        z.strictObject({ c: z.number() }),
      ]),
      { a: 1, b: 'x' },
      [`b: een getal | "x" | ${NUMBER_MEND}`],
    ],
    [
      'a rule of ours',
      z
        .strictObject({ a: z.number() })
        .superRefine((_, context) =>
          addBreach(context, 'range-reversed', { from: 2, to: 1 }, ['a']),
        ),
      { a: 1 },
      [
        'a: een bereik van laag naar hoog | van 2 tot 1 | schrijf from 1 en to 2, als de getallen kloppen',
      ],
    ],
    [
      'a refinement without a rule',
      z.number().refine(() => false, 'oneven'),
      2,
      [': een waarde die door de controle komt (oneven) | 2 | verbeter de waarde'],
    ],
  ])('%s', (_, schema, value, expected) => {
    expect(told(schema, value)).toEqual(expected);
  });

  test('that fit give nothing', () => {
    expect(schemaBreaches(FILE, kinds, { kind: 'number', number: 1 })).toEqual([]);
  });

  test('show a long or many-lined value short and on one line', () => {
    const [breach] = schemaBreaches(FILE, z.number(), `a\n\u001b[31m\u202e${'é'.repeat(1000)}`);
    expect(breach?.values).toEqual({
      expected: 'number',
      found: `"a\\n\\u001b[31m\\u202e${'é'.repeat(39)}…`,
      mended: undefined,
    });
  });
});

test('a breach in a file is a finding with line and column', () => {
  const located = readJson(
    'content/convenanten/kleding-textiel/kpis/marktaandeel.json',
    '{\n  "observations": [\n    { "value": { "kind": "number", "number": "48,5" } },\n    { "valeu": 1 }\n  ]\n}\n',
  );
  const schema = z.strictObject({ observations: z.array(z.strictObject({ value: kinds })) });
  const findings = schemaBreaches(located.file, schema, located.value).map((breach) =>
    findingText(locate(breach, located), 'nl'),
  );
  expect(findings).toEqual([
    `content/convenanten/kleding-textiel/kpis/marktaandeel.json:3:46
  observations[0].value.number
  Verwacht:  een getal met een punt voor de decimalen
  Gevonden:  "48,5"
  Herstel:   schrijf 48.5
  Uitleg:    /handleiding/meldingen/number-decimal-comma/`,
    `content/convenanten/kleding-textiel/kpis/marktaandeel.json:4:7
  observations[1].valeu
  Verwacht:  een van de velden value
  Gevonden:  ‘valeu’
  Herstel:   bedoelde u ‘value’?
  Uitleg:    /handleiding/meldingen/key-unknown/`,
  ]);
});
