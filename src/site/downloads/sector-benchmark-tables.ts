import { BENCHMARK_RULE_VERSION } from '../../domain/sector-benchmark/score-covenant.ts';
import { equalWeights } from '../../domain/sector-benchmark/weights.ts';
import { DIMENSIONS } from '../../schema/dimension.ts';
import {
  type BenchmarkRow,
  benchmarkRows,
  type DimensionCell,
} from '../sector-benchmark/benchmark-rows.ts';
import { column, type Column } from './column.ts';
import { pageColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { type CollectionTable, tableOf } from './table.ts';

/** The scores of every covenant on every dimension, and what they come to at equal weights. */
export function sectorBenchmarkTables(context: DownloadContext): CollectionTable[] {
  const rows = benchmarkRows(context.model);
  return [totalTable(context, rows), scoreTable(context, rows)];
}

/** The rule and the day that the numbers stand by. */
function ruleColumns<T>({ model }: DownloadContext): Column<T>[] {
  return [
    column(
      'rule_version',
      'text',
      () => BENCHMARK_RULE_VERSION,
      'Versie van de regels',
      'Version of the rules',
    ),
    column('as_of', 'date', () => model.asOf, 'Stand op', 'As of'),
  ];
}

function totalTable(context: DownloadContext, rows: readonly BenchmarkRow[]): CollectionTable {
  const weights = equalWeights(DIMENSIONS.length).map((weight) => weight.toFixed(4));
  return tableOf(
    {
      name: 'sectorbenchmark',
      group: 'covenants',
      title: { nl: 'Convenanten vergeleken', en: 'Covenants compared' },
      description: {
        nl: 'Eén rij per convenant: de scores samen bij gelijke weging, en de plaats die het bij elke redelijke weging kan hebben. Zonder plaats is er te weinig bekend.',
        en: 'One row for each covenant: the scores together at equal weights, and the place that it can have under any reasonable weighting. Without a place too little is known.',
      },
    },
    rows,
    [
      column('covenant', 'id', ({ covenant }) => covenant.id, 'Convenant', 'Covenant'),
      column(
        'total_low',
        'number',
        ({ total }) => total.low,
        'Samen, minstens',
        'Together, at least',
      ),
      column(
        'total_high',
        'number',
        ({ total }) => total.high,
        'Samen, hoogstens',
        'Together, at most',
      ),
      column(
        'weights',
        'texts',
        () => weights,
        `Gewichten van ${DIMENSIONS.join(', ')}`,
        `Weights of ${DIMENSIONS.join(', ')}`,
      ),
      ...places(),
      ...ruleColumns<BenchmarkRow>(context),
      ...pageColumns<BenchmarkRow>(context, () => ({ route: 'benchmark', parameters: {} })),
    ],
  );
}

function places(): Column<BenchmarkRow>[] {
  return [
    column(
      'place_best',
      'integer',
      (row) => row.places?.equal.best,
      'Beste plaats bij gelijke weging, hoe het onbekende ook uitvalt',
      'Best place at equal weights, however the unknown turns out',
    ),
    column(
      'place_worst',
      'integer',
      (row) => row.places?.equal.worst,
      'Slechtste plaats bij gelijke weging',
      'Worst place at equal weights',
    ),
    column(
      'robust_best',
      'integer',
      (row) => row.places?.robust.best,
      'Beste plaats bij elke redelijke weging',
      'Best place under any reasonable weighting',
    ),
    column(
      'robust_worst',
      'integer',
      (row) => row.places?.robust.worst,
      'Slechtste plaats bij elke redelijke weging',
      'Worst place under any reasonable weighting',
    ),
  ];
}

interface Score extends DimensionCell {
  readonly covenant: string;
}

const STATES = ['known', 'partly_known', 'unknown', 'not_applicable', 'not_yet_due'] as const;

function scoreTable(context: DownloadContext, rows: readonly BenchmarkRow[]): CollectionTable {
  return tableOf(
    {
      name: 'sectorbenchmark-scores',
      group: 'covenants',
      title: { nl: 'Convenanten vergeleken: scores', en: 'Covenants compared: scores' },
      description: {
        nl: 'Eén rij per convenant en onderdeel, van 0 tot 1, met wat er is geteld. Niet bekend is 0 tot 1; niet van toepassing is leeg.',
        en: 'One row for each covenant and dimension, from 0 to 1, with what was counted. Not known is 0 to 1; not applicable is empty.',
      },
    },
    rows.flatMap(({ covenant, cells }) =>
      cells.map((cell): Score => ({ ...cell, covenant: covenant.id })),
    ),
    [
      column('covenant', 'id', ({ covenant }) => covenant, 'Convenant', 'Covenant'),
      column(
        'dimension',
        'code',
        ({ dimension }) => dimension,
        'Onderdeel',
        'Dimension',
        DIMENSIONS,
      ),
      column(
        'state',
        'code',
        ({ state }) => state,
        'Hoeveel er bekend is',
        'How much is known',
        STATES,
      ),
      column(
        'low',
        'number',
        ({ interval }) => interval?.low,
        'Score, minstens',
        'Score, at least',
      ),
      column(
        'high',
        'number',
        ({ interval }) => interval?.high,
        'Score, hoogstens',
        'Score, at most',
      ),
      column(
        'counted',
        'texts',
        ({ tallies }) =>
          tallies.map(
            ({ part, yes, open, of }) =>
              `${part}: ${String(yes)} + ${String(open)} / ${String(of)}`,
          ),
        'Wat er is geteld: onderdeel, wat telt, wat open is, van hoeveel',
        'What was counted: part, what counts, what is open, of how many',
      ),
      ...ruleColumns<Score>(context),
    ],
  );
}
