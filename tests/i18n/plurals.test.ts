import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/schema/text.ts';
import { disagreements, misconjugations, miscounts } from './agreement.ts';

const WORDS = join(import.meta.dirname, '..', '..', 'src', 'i18n', 'words');

type Words = string | ((...given: unknown[]) => string) | { readonly [name: string]: Words };

/** Several counts by their names. */
const named = (value: unknown): unknown =>
  new Proxy(
    {},
    {
      get: (_, key) =>
        key === Symbol.toPrimitive ? () => String(value) : NAMES.has(key) ? 'A' : value,
    },
  );

/** Parameters that are names, of two that are held against each other. */
const NAMES = new Set<unknown>(['one', 'other']);

/** `isOne` is told beside a count; everything else is the count. */
function given(words: (...all: unknown[]) => string, count: number, value: unknown): unknown[] {
  const parameters = /^\(?(.*?)\)? =>/su.exec(words.toString())?.[1]?.split(/,(?![^{]*\})/u) ?? [];
  return parameters.map((parameter) => {
    if (/^\s*(?:is|has)[A-Z]/u.test(parameter)) return count === 1;
    if (NAMES.has(parameter.trim())) return 'A';
    return parameter.includes('{') ? named(value) : value;
  });
}

function faultsOf(words: Words, lang: Language, name = ''): string[] {
  if (typeof words === 'string') return [];
  if (typeof words !== 'function') {
    return Object.entries(words).flatMap(([key, inner]) => faultsOf(inner, lang, `${name}.${key}`));
  }
  return [0, 1, 2].flatMap((count) => {
    // A word that takes a number is wrong when given a text, and the other way round.
    const readings = [count, String(count)].map((value) =>
      disagreements(words(...given(words, count, value)), count, lang),
    );
    return readings.every((wrong) => wrong.length > 0)
      ? [`${name}: ${(readings[0] ?? []).join(', ')}`]
      : [];
  });
}

describe('a count and its noun agree, in every dictionary', async () => {
  for (const file of readdirSync(WORDS)) {
    const module = (await import(join(WORDS, file))) as Record<string, Record<Language, Words>>;
    test.each(languages)(`${file}, %s`, (lang) => {
      expect(Object.values(module).flatMap((words) => faultsOf(words[lang], lang))).toEqual([]);
    });
  }
});

test.each([
  ['0 van 1 afspraken', 1, 'nl', ['1 afspraken']],
  ['0 van 1 afspraak', 1, 'nl', []],
  ['2 nieuwe zaak', 2, 'nl', ['2 zaak']],
  ['31 zaken', 1, 'nl', []],
  ['0 case', 0, 'en', ['0 case']],
] as const)('“%s” for %i: %s', (text, count, lang, wrong) => {
  expect(miscounts(text, count, lang)).toEqual(wrong);
});

test.each([
  ['Daarvan zijn er 1 gevonden.', 1, 'nl', ['zijn er 1']],
  ['Daarvan is er 1 gevonden.', 1, 'nl', []],
  ['Er is er 2 gevonden.', 2, 'nl', ['is er 2']],
  ['1 zaak zijn gesloten', 1, 'nl', ['1 zaak zijn']],
  ['1 van 1 afspraak zijn SMART', 1, 'nl', ['1 van 1 afspraak zijn']],
  ['2 van de 2 afspraken is SMART', 2, 'nl', ['2 van de 2 afspraken is']],
  ['Van 1 zaak zijn de gegevens onzeker', 1, 'nl', []],
  ['Dat is 2 bedrijven meer', 2, 'nl', []],
  ['There were 1 report', 1, 'en', ['were 1']],
  ['1 case are closed', 1, 'en', ['1 case are']],
  ['1 are not known', 1, 'en', ['1 are']],
  ['There is 0 cases', 0, 'en', ['There is 0']],
  ['Of 1 case the data are uncertain', 1, 'en', []],
] as const)('“%s” for %i: the verbs %s', (text, count, lang, wrong) => {
  expect(misconjugations(text, count, lang)).toEqual(wrong);
});
