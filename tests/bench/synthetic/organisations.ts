import { type ContentFile, jsonFile, numbered } from './content-file.ts';
import { COUNTRIES } from './lists.ts';
import { named } from './prose.ts';
import { randomOf } from './random.ts';

const SYLLABLES = 'ba de fi go hu ja ke li mo nu pa re si to vu wa ze qui xo dra'.split(' ');
const OTHER_KINDS = ['union', 'ngo', 'association', 'government'] as const;

/** Numbers below 8,000 each give another name; this steps through them in no visible order. */
const STEP = 4_327;

/** Organisations that complain or are parties; the number does not grow with the cases. */
const OTHERS = 60;

/** Companies against which so many cases go: some have many, most have one or two. */
export const companiesFor = (cases: number): string[] =>
  Array.from({ length: 100 + Math.ceil(cases / 5) }, (_, index) => numbered('bedrijf', index + 1));

export const otherOrganisations: readonly string[] = Array.from({ length: OTHERS }, (_, index) =>
  numbered('organisatie', index + 1),
);

export function organisationFiles(companies: readonly string[]): ContentFile[] {
  return [
    ...companies.map((id, index) => organisationFile(id, 'company', index)),
    ...otherOrganisations.map((id, index) =>
      organisationFile(id, OTHER_KINDS[index % OTHER_KINDS.length] ?? 'union', 7_999 - index),
    ),
  ];
}

/** What kind of organisation one of the others is. */
export const kindOf = (id: string) =>
  OTHER_KINDS[otherOrganisations.indexOf(id) % OTHER_KINDS.length] ?? 'union';

function organisationFile(id: string, kind: string, index: number): ContentFile {
  const name = nameOf(index);
  return jsonFile(`organisaties/${id}`, {
    names: [{ name: named(name, name) }],
    kind,
    country: randomOf(id).pick(COUNTRIES),
  });
}

/** Three syllables, another for every number below 8,000, and a number behind it from there on. */
function nameOf(index: number): string {
  const base = SYLLABLES.length;
  const place = (index * STEP) % base ** 3;
  const letters = [base * base, base, 1]
    .map((weight) => SYLLABLES[Math.floor(place / weight) % base] ?? '')
    .join('');
  const round = Math.floor(index / base ** 3);
  const name = letters.slice(0, 1).toUpperCase() + letters.slice(1);
  return round === 0 ? name : `${name} ${String(round + 1)}`;
}
