import { type ContentFile, jsonFile, source } from './content-file.ts';
import { named } from './prose.ts';
import { randomOf } from './random.ts';

const FIRST_YEAR = 2008;
const LISTED = 100;
const METHOD_YEARS = 4;
const MAXIMUM = 200;

/** Editions of a made-up benchmark; every four years the method is another. */
export function editionFiles(editions: number, companies: readonly string[]): ContentFile[] {
  const years = Array.from({ length: editions }, (_, index) => FIRST_YEAR + index);
  const methods = new Set(years.map(methodOf));
  return [
    jsonFile('transparantiebenchmark/bronnen', { sources: [source('editierapport')] }),
    ...[...methods].map((method) =>
      jsonFile(`transparantiebenchmark/methoden/${method}`, {
        title: named(`Methode ${method}`, `Method ${method}`),
        comparability: 'same_criteria',
        scale: { maximum: MAXIMUM, unit: 'points', sources: ['editierapport'] },
        sources: ['editierapport'],
      }),
    ),
    ...years.map((year) => editionFile(year, companies)),
  ];
}

const methodOf = (year: number) => String(year - ((year - FIRST_YEAR) % METHOD_YEARS));

function editionFile(year: number, companies: readonly string[]): ContentFile {
  const listed = randomOf(`edition ${String(year)}`).some(companies, LISTED);
  return jsonFile(`transparantiebenchmark/edities/${String(year)}`, {
    kind: 'benchmark',
    year,
    reportingYear: year - 1,
    method: methodOf(year),
    scores: listed.map((organisation, index) => ({
      organisation,
      rank: index + 1,
      score: { kind: 'number', number: MAXIMUM - index },
      sources: ['editierapport'],
    })),
    notes: [named('Een verzonnen editie', 'A made-up edition')],
    sources: ['editierapport'],
  });
}
