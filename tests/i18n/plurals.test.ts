import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/schema/text.ts';

const WORDS = join(import.meta.dirname, '..', '..', 'src', 'i18n', 'words');

/** One and many of each noun that the dictionaries count; "jaar", "keer" and "uur" are the same for two. */
const NOUNS: Readonly<Record<Language, readonly (readonly [one: string, many: string])[]>> = {
  nl: [
    ['afspraak', 'afspraken'],
    ['bedrijf', 'bedrijven'],
    ['bestand', 'bestanden'],
    ['bron', 'bronnen'],
    ['cel', 'cellen'],
    ['cijfer', 'cijfers'],
    ['convenant', 'convenanten'],
    ['criterium', 'criteria'],
    ['dag', 'dagen'],
    ['deelnemer', 'deelnemers'],
    ['document', 'documenten'],
    ['doel', 'doelen'],
    ['editie', 'edities'],
    ['feit', 'feiten'],
    ['fout', 'fouten'],
    ['geschil', 'geschillen'],
    ['kernelement', 'kernelementen'],
    ['klacht', 'klachten'],
    ['KPI', 'KPI’s'],
    ['KPI', "KPI's"],
    ['land', 'landen'],
    ['lid', 'leden'],
    ['maand', 'maanden'],
    ['maatregel', 'maatregelen'],
    ['mechanisme', 'mechanismen'],
    ['melding', 'meldingen'],
    ['mijlpaal', 'mijlpalen'],
    ['onderdeel', 'onderdelen'],
    ['onderneming', 'ondernemingen'],
    ['ondersteuner', 'ondersteuners'],
    ['organisatie', 'organisaties'],
    ['pagina', 'pagina’s'],
    ['partij', 'partijen'],
    ['plaats', 'plaatsen'],
    ['punt', 'punten'],
    ['rapportage', 'rapportages'],
    ['regel', 'regels'],
    ['resultaat', 'resultaten'],
    ['rij', 'rijen'],
    ['risico', 'risico’s'],
    ['score', 'scores'],
    ['sector', 'sectoren'],
    ['thema', 'thema’s'],
    ['tijd', 'tijden'],
    ['uitspraak', 'uitspraken'],
    ['versie', 'versies'],
    ['waarde', 'waarden'],
    ['week', 'weken'],
    ['wijziging', 'wijzigingen'],
    ['zaak', 'zaken'],
  ],
  en: [
    ['case', 'cases'],
    ['cell', 'cells'],
    ['change', 'changes'],
    ['commitment', 'commitments'],
    ['company', 'companies'],
    ['complaint', 'complaints'],
    ['core element', 'core elements'],
    ['country', 'countries'],
    ['covenant', 'covenants'],
    ['criterion', 'criteria'],
    ['day', 'days'],
    ['dispute', 'disputes'],
    ['document', 'documents'],
    ['edition', 'editions'],
    ['error', 'errors'],
    ['fact', 'facts'],
    ['figure', 'figures'],
    ['file', 'files'],
    ['finding', 'findings'],
    ['KPI', 'KPIs'],
    ['lesson', 'lessons'],
    ['mechanism', 'mechanisms'],
    ['member', 'members'],
    ['milestone', 'milestones'],
    ['month', 'months'],
    ['organisation', 'organisations'],
    ['page', 'pages'],
    ['participant', 'participants'],
    ['party', 'parties'],
    ['place', 'places'],
    ['point', 'points'],
    ['remedy', 'remedies'],
    ['report', 'reports'],
    ['result', 'results'],
    ['risk', 'risks'],
    ['row', 'rows'],
    ['ruling', 'rulings'],
    ['score', 'scores'],
    ['sector', 'sectors'],
    ['source', 'sources'],
    ['supporter', 'supporters'],
    ['target', 'targets'],
    ['theme', 'themes'],
    ['time', 'times'],
    ['value', 'values'],
    ['version', 'versions'],
    ['week', 'weeks'],
    ['year', 'years'],
  ],
};

/** A number and its noun, with at most an adjective or two between them. */
const counted = (count: string, noun: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}–-])${count} (?:\\p{L}+(?:e|ed|ly|known) ){0,2}${noun}(?![\\p{L}’'-])`,
    'iu',
  );

/** Each noun that a text counts in the wrong number. */
function miscounts(text: string, count: number, lang: Language): string[] {
  return NOUNS[lang].flatMap(([one, many]) => {
    const wrong = count === 1 ? many : one;
    return counted(String(count), wrong).test(text) ? [`${String(count)} ${wrong}`] : [];
  });
}

type Words = string | ((...given: unknown[]) => string) | { readonly [name: string]: Words };

/** Several counts by their names. */
const named = (value: unknown): unknown =>
  new Proxy({}, { get: (_, key) => (key === Symbol.toPrimitive ? () => String(value) : value) });

/** `isOne` is told beside a count; everything else is the count. */
function given(words: (...all: unknown[]) => string, count: number, value: unknown): unknown[] {
  const parameters = /^\(?(.*?)\)? =>/su.exec(words.toString())?.[1]?.split(/,(?![^{]*\})/u) ?? [];
  return parameters.map((parameter) => {
    if (/^\s*(?:is|has)[A-Z]/u.test(parameter)) return count === 1;
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
      miscounts(words(...given(words, count, value)), count, lang),
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
