import { type ContentFile, jsonFile, mdxFile } from './content-file.ts';
import { bothLanguages, named, sentences } from './prose.ts';
import { randomOf } from './random.ts';

const list = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1)}`);

export const THEMES = list('thema', 25);
export const NORMS = list('norm', 30);
export const SECTORS = list('sector', 20);

/** Codes are real, because a country has no made-up one; what is told of them is synthetic. */
export const COUNTRIES = `BD IN PK LK VN KH MM CN ID PH TH MY TR EG MA TN ET KE TZ UG GH CI NG CM CD
  ZM ZA MG BR PE CO BO EC CL AR MX GT HN SV NI DO HT NL BE DE FR GB IT ES PT PL RO BG RS UA JO IL AE
  QA SA`.split(/\s+/u);

const countryName = (code: string, language: string) =>
  new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;

/** The site, its vocabularies and its pages. */
export function listFiles(): ContentFile[] {
  return [
    jsonFile('site', {
      title: 'Synthetische monitor',
      tagline: named('Een verzonnen site om te meten', 'A made-up site to measure with'),
      url: 'https://synthetic.example',
      publisher: { name: named('Uitgever', 'Publisher') },
      contact: { text: bothLanguages(randomOf('contact'), 20) },
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    }),
    jsonFile('themas', {
      themes: THEMES.map((id) => ({ id, name: nameOf(id), definition: definitionOf(id) })),
    }),
    jsonFile('normen', {
      norms: NORMS.map((id) => ({ id, name: nameOf(id), definition: definitionOf(id) })),
    }),
    jsonFile('landen', {
      countries: COUNTRIES.map((id) => ({
        id,
        name: { nl: countryName(id, 'nl'), en: countryName(id, 'en') },
      })),
    }),
    jsonFile('eenheden', {
      units: [
        unit('percent', 'procent', 'per cent', 'percent'),
        unit('companies', 'bedrijven', 'companies', 'plain'),
        unit('points', 'punten', 'points', 'plain'),
      ],
    }),
    ...SECTORS.map((id) =>
      jsonFile(`sectoren/${id}`, { name: nameOf(id), definition: definitionOf(id) }),
    ),
    ...['over', 'methode', 'contact', 'toegankelijkheid'].map((id) =>
      mdxFile(
        `paginas/${id}`,
        { title: named(`Pagina ${id}`, `Page ${id}`), summary: definitionOf(id) },
        sentences(randomOf(id), 'nl', 300),
      ),
    ),
  ];
}

function nameOf(id: string) {
  const name = id.replace('-', ' ');
  return named(name, name);
}

const definitionOf = (id: string) => bothLanguages(randomOf(`definition ${id}`), 20);

const unit = (id: string, nl: string, en: string, notation: string) => ({
  id,
  one: { nl, en },
  other: { nl, en },
  notation,
});
