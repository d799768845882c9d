import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editedFrontMatter } from '../../src/import/write/edit-front-matter.ts';
import { caseRecord } from '../../src/schema/case.ts';
import { ROOT } from '../publish/real-model.ts';

const KEYS = Object.keys(caseRecord.options[0].shape);
const TEXTS = ['nl', 'en'];

const mdx = (yaml: string) => `---\n${yaml}---\n\nTekst.\n\n---\n`;

/** What becomes of front matter; the prose behind it, with a line of its own, stays. */
function edited(yaml: string, path: string[], value: unknown, keys = KEYS): string {
  const text = editedFrontMatter(mdx(yaml), { path, value, keys });
  expect(text.startsWith('---\n')).toBe(true);
  expect(text.endsWith('---\n\nTekst.\n\n---\n')).toBe(true);
  return text.slice('---\n'.length, -'---\n\nTekst.\n\n---\n'.length);
}

const LONG =
  'Een lange verzonnen samenvatting die niet op een regel past, en die daarom onder haar sleutel gevouwen wordt.';

describe('a field', () => {
  test.each<[string, string, string[], unknown, string]>([
    [
      'with another value',
      'status: filed\nfiled: 2019\n',
      ['status'],
      'closed',
      'status: closed\nfiled: 2019\n',
    ],
    [
      'with a comment behind it',
      'status: filed # nog open\n',
      ['status'],
      'closed',
      'status: closed # nog open\n',
    ],
    [
      'with a comment between others',
      '# stand\nstatus: filed\n# datum\nfiled: 2019\n',
      ['filed'],
      '2020-01',
      '# stand\nstatus: filed\n# datum\nfiled: "2020-01"\n',
    ],
    [
      'that is new',
      'status: closed\nfiled: 2019 # uit de klacht\noutcome:\n  value: ongoing\n',
      ['decided'],
      '2020',
      'status: closed\nfiled: 2019 # uit de klacht\ndecided: "2020"\noutcome:\n  value: ongoing\n',
    ],
    [
      'that is new after a text',
      'summary:\n  nl: >-\n    Kort\n\nfiled: 2019\n',
      ['status'],
      'closed',
      'summary:\n  nl: >-\n    Kort\nstatus: closed\n\nfiled: 2019\n',
    ],
    [
      'within another',
      'outcome:\n  value: ongoing\n  sources: [a]\n',
      ['outcome', 'value'],
      'upheld',
      'outcome:\n  value: upheld\n  sources: [a]\n',
    ],
    [
      'that goes',
      'outcome:\n  value: ongoing\n  basis:\n    nl: Nog niet\n  sources: [a]\n',
      ['outcome', 'basis'],
      undefined,
      'outcome:\n  value: ongoing\n  sources: [a]\n',
    ],
    [
      'that goes from the end',
      'outcome:\n  value: ongoing\n  basis:\n    nl: >-\n      Nog niet\nstatus: filed\n',
      ['outcome', 'basis'],
      undefined,
      'outcome:\n  value: ongoing\nstatus: filed\n',
    ],
  ])('%s', (_, yaml, path, value, expected) => {
    const keys = path.length === 1 ? KEYS : ['value', 'basis', 'accordingTo', 'sources'];
    expect(edited(yaml, path, value, keys)).toBe(expected);
  });
});

describe('a text', () => {
  test.each<[string, string, string[], string, string]>([
    [
      'of one line',
      'title:\n  nl: Oud\n  en: Old\n',
      ['title', 'nl'],
      'Nieuw: met "tekens" # en meer',
      'title:\n  nl: \'Nieuw: met "tekens" # en meer\'\n  en: Old\n',
    ],
    [
      'that is folded',
      'title:\n  nl: >-\n    Oud en\n    lang\n  en: Old\nstatus: filed\n',
      ['title', 'nl'],
      'Nieuw',
      'title:\n  nl: Nieuw\n  en: Old\nstatus: filed\n',
    ],
    [
      'that becomes folded',
      'summary:\n  nl: Kort\n  en: Short\n',
      ['summary', 'nl'],
      LONG,
      `summary:\n  nl: >-\n    ${LONG.replace(' gevouwen', '\n    gevouwen')}\n  en: Short\n`,
    ],
    [
      'that becomes long before a comment',
      'summary:\n  nl: Kort # later meer\n',
      ['summary', 'nl'],
      LONG,
      `summary:\n  nl: "${LONG}" # later meer\n`,
    ],
    [
      'that is folded under a comment',
      'title:\n  nl: >- # uit de bron\n    Oud\n  en: Old\n',
      ['title', 'nl'],
      'Nieuw',
      'title:\n  nl: Nieuw # uit de bron\n  en: Old\n',
    ],
    [
      'in a language that is new',
      'title:\n  nl: Oud\nstatus: filed\n',
      ['title', 'en'],
      'New',
      'title:\n  nl: Oud\n  en: New\nstatus: filed\n',
    ],
    [
      'between braces',
      'title: { nl: Oud, en: Old } # titel\n',
      ['title', 'nl'],
      'Nieuw, beter',
      'title: { nl: "Nieuw, beter", en: Old } # titel\n',
    ],
    [
      'between braces, in a language that is new',
      'title: { nl: Oud }\n',
      ['title', 'en'],
      'New',
      'title: { nl: Oud, en: New }\n',
    ],
    [
      'that looks like a date',
      'title:\n  nl: Oud\n',
      ['title', 'nl'],
      '2019',
      'title:\n  nl: "2019"\n',
    ],
  ])('%s', (_, yaml, path, value, expected) => {
    expect(edited(yaml, path, value, TEXTS)).toBe(expected);
  });
});

describe('a list', () => {
  const source = { id: 's2', title: 'Nieuw: verzonnen', publisher: 'Uitgever', type: 'press' };
  test.each<[string, string, string[], unknown, string]>([
    [
      'between brackets',
      'countries: [BD] # een\n',
      ['countries'],
      ['BD', 'NL'],
      'countries: [BD, "NL"] # een\n',
    ],
    [
      'of lines',
      'themes:\n  - lonen # een\n  # en verder\n  - uren\nnorms: []\n',
      ['themes'],
      ['lonen', 'uren', 'kinderarbeid'],
      'themes:\n  - lonen # een\n  # en verder\n  - uren\n  - kinderarbeid\nnorms: []\n',
    ],
    [
      'of lines without an indent',
      'themes:\n- lonen\nnorms: []\n',
      ['themes'],
      ['lonen', 'uren'],
      'themes:\n- lonen\n- uren\nnorms: []\n',
    ],
    [
      'that is empty',
      'countries: []\nthemes: [a]\n',
      ['countries'],
      ['NL'],
      'countries:\n  - "NL"\nthemes: [a]\n',
    ],
    [
      'with other items',
      'sources:\n  - a\n  - b\nstatus: filed\n',
      ['sources'],
      ['c'],
      'sources:\n  - c\nstatus: filed\n',
    ],
    [
      'of records',
      'sources:\n  - id: s1\n    title: Oud\n',
      ['sources'],
      [{ id: 's1', title: 'Oud' }, source],
      'sources:\n  - id: s1\n    title: Oud\n  - id: s2\n    title: "Nieuw: verzonnen"\n    publisher: Uitgever\n    type: press\n',
    ],
    [
      'of records between braces',
      'sources:\n  - { id: s1, title: Oud }\n',
      ['sources'],
      [
        { id: 's1', title: 'Oud' },
        { id: 's2', title: 'B' },
      ],
      'sources:\n  - { id: s1, title: Oud }\n  - id: s2\n    title: B\n',
    ],
  ])('%s', (_, yaml, path, value, expected) => {
    expect(edited(yaml, path, value)).toBe(expected);
  });
});

test('a notation that is written anew keeps what it says', () => {
  const yaml = '? status\n: filed\n? filed\n: 2019\n';
  expect(parse(edited(yaml, ['decided'], '2020'), { schema: 'core' })).toEqual({
    status: 'filed',
    filed: 2019,
    decided: '2020',
  });
});

const folder = join(ROOT, 'content/klachten');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx') && !/mechanisme|\.en\.mdx/u.test(file))
  .map((file) => readFileSync(join(folder, file), 'utf8'));
const values = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).map((text) => text.trim() || 'x'),
  fc.constantFrom('2019', '2019-03-04', 'NL', 'null', 'true', '- a', '# b', 'a: b', '>-', LONG),
);
const changes = fc.oneof(
  fc.record({
    path: fc.constantFrom(['title', 'nl'], ['title', 'en'], ['summary', 'nl'], ['summary', 'en']),
    value: values,
  }),
  fc.record({
    path: fc.constantFrom(
      ...['status', 'filed', 'admitted', 'decided', 'closed', 'covenant', 'confidence'].map(
        (key) => [key],
      ),
    ),
    value: values,
  }),
  fc.record({
    path: fc.constantFrom(['outcome', 'value'], ['outcome', 'accordingTo']),
    value: values,
  }),
  fc.record({
    path: fc.constantFrom(['sectors'], ['themes'], ['countries']),
    value: fc.array(values, { minLength: 1, maxLength: 3 }),
  }),
);

type Fields = Record<string, unknown>;
const dataIn = (text: string): Fields =>
  parse(text.slice(4, text.indexOf('\n---\n') + 1), { schema: 'core', version: '1.2' }) as Fields;
/** The lines of a text that another does not have. */
const lost = (from: string, to: string): string[] => {
  const there = new Map<string, number>();
  for (const line of to.split('\n')) there.set(line, (there.get(line) ?? 0) + 1);
  return from.split('\n').filter((line) => {
    const count = there.get(line) ?? 0;
    there.set(line, count - 1);
    return count <= 0;
  });
};

test('every field of every case takes every value, and no other line changes', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), changes, (text, { path, value }) => {
      const before = dataIn(text);
      const [key = '', below] = path;
      const old = below === undefined ? before[key] : (before[key] as Fields)[below];
      const isList = Array.isArray(value);
      const now = isList && Array.isArray(old) ? [...(old as unknown[]), ...value] : value;
      const keys =
        below === undefined
          ? KEYS
          : key === 'outcome'
            ? ['value', 'basis', 'accordingTo', 'sources']
            : TEXTS;
      const after = editedFrontMatter(text, { path, value: now, keys });
      const wanted =
        below === undefined
          ? { ...before, [key]: now }
          : { ...before, [key]: { ...(before[key] as Fields), [below]: now } };
      expect(dataIn(after)).toEqual(wanted);
      const gone = lost(text, after);
      // A short value is one line, a folded one its lines and its head; `[]` becomes a list of lines.
      const most =
        old === undefined ? 0 : isList ? Number(String(old) === '') : String(old).length / 40 + 2;
      expect(gone.length).toBeLessThanOrEqual(most);
      expect(after.slice(after.indexOf('\n---\n'))).toBe(text.slice(text.indexOf('\n---\n')));
    }),
    { numRuns: 600, seed: 8 },
  );
});
