import { outcomesOfProcedure } from '../../../src/domain/outcomes-of-procedure.ts';
import { type ContentFile, mdxFile, numbered, source } from './content-file.ts';
import { COUNTRIES, NORMS, SECTORS, THEMES } from './lists.ts';
import { MECHANISMS, mechanismIds } from './mechanisms.ts';
import { kindOf, otherOrganisations } from './organisations.ts';
import { bothLanguages, named, phrase, sentences } from './prose.ts';
import { type Random, randomOf } from './random.ts';

/** What cases point at. */
export interface CaseWorld {
  readonly companies: readonly string[];
  readonly covenants: readonly string[];
}

const SOURCES = ['uitspraak', 'bericht'];
const SUMMARY_WORDS = 35;
const PARAGRAPH_WORDS = 35;

/** One case with some 140 words in Dutch: a summary and three paragraphs. */
export function caseFile(number: number, { companies, covenants }: CaseWorld): ContentFile {
  const id = numbered('zaak', number);
  const random = randomOf(id);
  const mechanism = random.pick(mechanismIds);
  const year = random.between(2010, 2022);
  // A few companies have many cases, as in life.
  const company = companies[Math.floor(companies.length * random.share() ** 2)] ?? '';
  const outcome = random.pick(
    outcomesOfProcedure(MECHANISMS[mechanism]).filter((word) => word !== 'not_established'),
  );
  const frontMatter = {
    record: 'case',
    title: named(`Klacht over ${phrase(random, 'nl')}`, `Complaint about ${phrase(random, 'en')}`),
    summary: bothLanguages(random, SUMMARY_WORDS),
    summarySources: ['uitspraak'],
    procedure: MECHANISMS[mechanism],
    ...(random.chance(0.5) && year >= 2017 && { covenant: random.pick(covenants) }),
    sectors: random.some(SECTORS, random.between(1, 2)),
    ...courseOf(random, year, outcome),
    outcome: { value: outcome, accordingTo: 'decider', sources: ['uitspraak'] },
    complainants: [complainant(random)],
    respondents: [{ organisation: company, kind: 'company' }],
    countries: random.some(COUNTRIES, random.between(1, 2)),
    themes: random.some(THEMES, random.between(1, 3)),
    norms: random.some(NORMS, random.between(1, 3)),
    timeline: Array.from({ length: 3 }, (_, index) => ({
      on: String(year + index),
      text: bothLanguages(random, 8),
      sources: [random.pick(SOURCES)],
    })),
    documents: [
      {
        title: `Synthetisch stuk van ${id}`,
        url: `https://synthetic.example/${id}/`,
        language: 'nl',
      },
    ],
    ...(outcome === 'upheld' && { remedies: [remedy(random, company, year)] }),
    relatedCases: relatedTo(number),
    confidence: random.pick(['high', 'medium']),
    sources: [source('uitspraak'), source('bericht', { type: 'press' })],
  };
  return mdxFile(`klachten/${mechanism}/${id}`, frontMatter, prose(random));
}

/** Each names the two before it; the first names nobody, for there is nobody yet. */
function relatedTo(number: number): string[] | undefined {
  const before = [number - 1, number - 2].filter((other) => other > 0);
  return before.length === 0 ? undefined : before.map((other) => numbered('zaak', other));
}

function courseOf(random: Random, year: number, outcome: string): object {
  const filed = day(random, year);
  if (outcome === 'ongoing')
    return { status: 'under_review', filed, lastKnownStateOn: day(random, year + 1) };
  const isShort = outcome === 'inadmissible' || outcome === 'withdrawn';
  return {
    status: 'closed',
    filed,
    decided: day(random, year + 1),
    closed: day(random, year + 2),
    ...(isShort && { admissibility: outcome }),
  };
}

const two = (number: number) => String(number).padStart(2, '0');
const day = (random: Random, year: number) =>
  `${String(year)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;

function complainant(random: Random): object {
  if (random.chance(0.3))
    return { kind: 'worker', description: named('Een werknemer', 'A worker') };
  const organisation = random.pick(otherOrganisations);
  return { kind: kindOf(organisation), organisation };
}

const remedy = (random: Random, owner: string, year: number) => ({
  kind: random.pick(['back_pay', 'compensation', 'reinstatement', 'policy_change']),
  description: bothLanguages(random, 12),
  follows: 'required',
  owner,
  due: String(year + 3),
  state: random.pick(['fulfilled', 'partly_fulfilled', 'not_fulfilled']),
  stateOn: String(year + 4),
  accordingTo: 'decider',
  sources: ['uitspraak'],
});

function prose(random: Random): string {
  const paragraph = () => sentences(random, 'nl', PARAGRAPH_WORDS);
  return [
    paragraph(),
    `${paragraph()} <Source id="uitspraak" />`,
    `${paragraph()} <Source id="bericht" />`,
  ].join('\n\n');
}
