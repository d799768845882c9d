import { type ContentFile, jsonFile, mdxFile, numbered, source } from './content-file.ts';
import { kpiFile } from './kpis.ts';
import { COUNTRIES, SECTORS, THEMES } from './lists.ts';
import { otherOrganisations } from './organisations.ts';
import { bothLanguages, named, sentences } from './prose.ts';
import { type Random, randomOf } from './random.ts';

const REPORT_YEARS = ['2017', '2018', '2019', '2020'];
const SOURCES = Array.from({ length: 10 }, (_, index) => `bron-${String(index + 1)}`);
const PARTICIPANTS = 40;

export const covenantIds = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => numbered('convenant', index + 1));

/** A covenant with everything in its folder. */
export function covenantFiles(
  id: string,
  kpis: number,
  companies: readonly string[],
): ContentFile[] {
  const random = randomOf(id);
  const kpiIds = Array.from({ length: kpis }, (_, index) => `kpi-${String(index + 1)}`);
  const folder = `convenanten/${id}`;
  return [
    mdxFile(`${folder}/convenant`, covenant(id, random, kpiIds), covenantProse(random, kpiIds)),
    jsonFile(`${folder}/bronnen`, { sources: SOURCES.map((each) => source(each)) }),
    jsonFile(`${folder}/deelnemers`, {
      participants: random.some(companies, PARTICIPANTS).map((organisation) => ({
        organisation,
        joined: '2017',
        sources: ['bron-2'],
        note: named('Deelnemer', 'Participant'),
      })),
    }),
    ...kpiIds.map((kpi) => kpiFile(id, kpi, SOURCES)),
    ...REPORT_YEARS.map((year) =>
      mdxFile(
        `${folder}/rapportages/${year}`,
        {
          title: named(`Rapportage ${year} van ${id}`, `Report ${year} of ${id}`),
          kind: 'progress',
          period: year,
          sources: ['bron-3'],
        },
        sentences(randomOf(`${id} ${year}`), 'nl', 140),
      ),
    ),
  ];
}

function covenant(id: string, random: Random, kpis: readonly string[]) {
  const cite = () => random.some(SOURCES, 2);
  const name = id.replace('-', ' ');
  return {
    title: named(`Synthetisch ${name}`, `Synthetic ${name}`),
    shortTitle: named(name, name),
    summary: bothLanguages(random, 40),
    summarySources: SOURCES,
    phase: 'ended',
    sector: random.pick(SECTORS),
    term: {
      signed: { on: '2016-07-04', sources: cite() },
      started: { on: '2016-07-04', sources: cite() },
      ended: { on: '2021-12-31', sources: cite() },
    },
    parties: random.some(otherOrganisations, 8).map((organisation) => ({
      organisation,
      role: random.pick(['party', 'supporter', 'stakeholder']),
      sources: cite(),
    })),
    risks: Array.from({ length: 5 }, () => ({
      title: bothLanguages(random, 6),
      themes: random.some(THEMES, 2),
      description: bothLanguages(random, 30),
      countries: random.some(COUNTRIES, 3),
      sources: cite(),
    })),
    commitments: Array.from({ length: 12 }, (_, index) => ({
      id: `afspraak-${String(index + 1)}`,
      text: bothLanguages(random, 20),
      kind: random.pick(['output', 'outcome']),
      owner: 'company',
      timing: { kind: 'date', by: '2020' },
      level: 'sector',
      smart: { verdict: random.pick(['smart', 'not_smart', 'not_assessed']) },
      kpis: random.some(kpis, 2),
      sources: cite(),
    })),
    governance: { body: bothLanguages(random, 15), sources: cite() },
    disputeSettlement: {
      text: bothLanguages(random, 20),
      documented: true,
      sources: cite(),
    },
    milestones: Array.from({ length: 6 }, (_, index) => ({
      on: `${String(2016 + index)}-0${String(random.between(1, 9))}`,
      title: bothLanguages(random, 8),
      sources: cite(),
    })),
  };
}

function covenantProse(random: Random, kpis: readonly string[]): string {
  return [
    sentences(random, 'nl', 100),
    `De meting stond op <Kpi id="${random.pick(kpis)}" period="2019" /> <Source id="bron-1" />.`,
    sentences(random, 'nl', 100),
  ].join('\n\n');
}
