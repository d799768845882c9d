import { oncePerModel } from '../once-per-model.ts';
import { benchmarkTables } from './benchmark-tables.ts';
import { caseTables } from './case-tables.ts';
import { changesTable } from './changes-table.ts';
import { completenessTables } from './completeness-tables.ts';
import { covenantTables } from './covenant-tables.ts';
import { downloadContext } from './download-context.ts';
import { factTables } from './fact-tables.ts';
import { kpiTables } from './kpi-tables.ts';
import { lessonTable } from './lesson-table.ts';
import { mechanismPartTables } from './mechanism-part-tables.ts';
import { mechanismTable } from './mechanism-table.ts';
import { partyTable } from './party-table.ts';
import { policyTargetTables } from './policy-target-tables.ts';
import { referenceTables } from './reference-tables.ts';
import { sectorBenchmarkTables } from './sector-benchmark-tables.ts';
import { statisticsTables } from './statistics-tables.ts';
import { replyTable } from './reply-table.ts';
import type { CollectionTable } from './table.ts';

/** Every table under `/data/`, in the order of the data page; made once for each model. */
export const allTables = oncePerModel((model): readonly CollectionTable[] => {
  const context = downloadContext(model);
  return [
    ...factTables(context),
    ...covenantTables(context),
    partyTable(context),
    ...kpiTables(context),
    ...completenessTables(context),
    ...caseTables(context),
    replyTable(context),
    ...statisticsTables(context),
    mechanismTable(context),
    ...mechanismPartTables(context),
    ...sectorBenchmarkTables(context),
    ...benchmarkTables(context),
    ...policyTargetTables(context),
    lessonTable(context),
    changesTable(context),
    ...referenceTables(context),
  ];
});
