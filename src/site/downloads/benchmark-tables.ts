import { benchmarkMethodColumns, criterionColumns } from './benchmark-method-columns.ts';
import type { BothLanguages } from './column.ts';
import type { DownloadContext } from './download-context.ts';
import { editionColumns } from './edition-columns.ts';
import { classColumns, figureColumns, prizeColumns, scoreColumns } from './edition-part-columns.ts';
import { type CollectionTable, tableOf } from './table.ts';

/** The editions of the Transparantiebenchmark with all that sources tell of them, and its methods. */
export function benchmarkTables(context: DownloadContext): CollectionTable[] {
  const { editions, methods } = context.model;
  const ofMethods = [...methods.values()];
  return [
    tableOf(ABOUT.editions, editions, editionColumns(context)),
    tableOf(
      ABOUT.scores,
      editions.flatMap((edition) =>
        (edition.value.scores ?? []).map((score) => ({ edition, score })),
      ),
      scoreColumns(context),
    ),
    tableOf(
      ABOUT.classes,
      editions.flatMap((edition) =>
        (edition.value.classes?.list ?? []).map((size) => ({ edition, size })),
      ),
      classColumns(context),
    ),
    tableOf(
      ABOUT.figures,
      editions.flatMap((edition) =>
        (edition.value.figures ?? []).map((figure) => ({ edition, figure })),
      ),
      figureColumns(context),
    ),
    tableOf(
      ABOUT.prizes,
      editions.flatMap((edition) =>
        (edition.value.prizes ?? []).map((prize) => ({ edition, prize })),
      ),
      prizeColumns(context),
    ),
    tableOf(ABOUT.methods, ofMethods, benchmarkMethodColumns(context)),
    tableOf(
      ABOUT.criteria,
      ofMethods.flatMap((method) =>
        (method.value.criteria ?? []).map((criterion) => ({ method, criterion })),
      ),
      criterionColumns(context),
    ),
  ];
}

const about = (name: string, title: BothLanguages, description: BothLanguages) =>
  ({ name, group: 'benchmark', title, description }) as const;

const ABOUT = {
  editions: about(
    'edities',
    {
      nl: 'Edities van de Transparantiebenchmark',
      en: 'Editions of the Transparency Benchmark',
    },
    {
      nl: 'Eén rij per editie: methode, schaal en aantal onderzochte ondernemingen.',
      en: 'One row for each edition: method, scale and number of companies examined.',
    },
  ),
  scores: about(
    'scores',
    { nl: 'Plaatsen en scores', en: 'Ranks and scores' },
    {
      nl: 'Wat bronnen over plaatsen en scores zeggen; niet de volledige lijsten. Vergelijk geen scores van edities met een andere methode.',
      en: 'What sources tell of ranks and scores; not the whole lists. Do not compare scores of editions with different methods.',
    },
  ),
  classes: about(
    'edities-klassen',
    { nl: 'Klassen per editie', en: 'Classes by edition' },
    {
      nl: 'Hoeveel ondernemingen elke klasse telde. De klasse van de nulscores zegt niet waarom een onderneming nul scoorde.',
      en: 'How many companies each class held. The class of zero scores does not say why a company scored zero.',
    },
  ),
  figures: about(
    'edities-cijfers',
    { nl: 'Gemiddelden en andere cijfers per editie', en: 'Means and other figures by edition' },
    {
      nl: 'Vergelijk geen gemiddelden van edities met een andere methode; kind zegt of de nulscores meetellen.',
      en: 'Do not compare means of editions with different methods; kind says whether the zero scores count.',
    },
  ),
  prizes: about(
    'edities-prijzen',
    { nl: 'Prijzen per editie', en: 'Prizes by edition' },
    {
      nl: 'De Kristalprijs en de vermeldingen ernaast, met winnaars, genomineerden en thema’s.',
      en: 'The Crystal Prize and the distinctions beside it, with winners, nominees and themes.',
    },
  ),
  methods: about(
    'methoden',
    { nl: 'Methoden van de Transparantiebenchmark', en: 'Methods of the Transparency Benchmark' },
    {
      nl: 'Eén rij per versie van de methode: schaal, vergelijkbaarheid en de edities ermee.',
      en: 'One row for each version of the method: scale, comparability and the editions with it.',
    },
  ),
  criteria: about(
    'criteria',
    { nl: 'Criteria per methode', en: 'Criteria by method' },
    {
      nl: 'De criteria die in bronnen zijn gevonden; dat hoeft niet de volledige lijst te zijn.',
      en: 'The criteria found in sources; that need not be the whole list.',
    },
  ),
} as const;
