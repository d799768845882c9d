import { kpiFacts } from '../facts/kpi-facts.ts';
import type { DownloadContext } from './download-context.ts';
import {
  breakColumns,
  kpiColumns,
  kpiFactColumns,
  type KpiFact,
  type OwnedKpi,
  ownedKpis,
} from './kpi-columns.ts';
import { type CollectionTable, type Table, tableOf } from './table.ts';

/** Makes the facts of one KPI into the file beside its page; the columns of all are the same. */
export function kpiTable(context: DownloadContext): (owned: OwnedKpi) => Table {
  const columns = kpiFactColumns(context);
  return (owned) => {
    const { title, definition } = owned.kpi.value;
    const nl = title.nl ?? title.en ?? '';
    const en = title.en ?? nl;
    const about = {
      name: owned.kpi.id,
      title: { nl, en },
      description: { nl: definition?.nl ?? nl, en: definition?.en ?? en },
    };
    return tableOf(about, kpiFactsOf(owned), columns);
  };
}

/** The KPIs, their published values and the breaks in their series. */
export function kpiTables(context: DownloadContext): CollectionTable[] {
  const kpis = ownedKpis(context.model);
  return [
    tableOf(
      {
        name: 'kpis',
        group: 'covenants',
        title: { nl: 'KPI’s', en: 'KPIs' },
        description: {
          nl: 'Wat er gemeten wordt: definitie, eenheid, richting, of er een doel en een uitgangswaarde zijn, en de status. De waarden van doelen staan in feiten.',
          en: 'What is measured: definition, unit, direction, whether there are a target and a baseline, and the status. The values of targets stand in feiten.',
        },
      },
      kpis,
      kpiColumns(context),
    ),
    tableOf(
      {
        name: 'waarnemingen',
        group: 'covenants',
        title: { nl: 'Waarnemingen', en: 'Observations' },
        description: {
          nl: 'Elke gepubliceerde waarde van elke KPI, met de andere waarden die andere bronnen geven (alternate) en de perioden zonder waarde (gap).',
          en: 'Every published value of every KPI, with the other values that other sources give (alternate) and the periods without a value (gap).',
        },
      },
      kpis
        .flatMap(kpiFactsOf)
        .filter(
          ({ fact: { kind } }) => kind === 'observation' || kind === 'alternate' || kind === 'gap',
        ),
      kpiFactColumns(context),
    ),
    tableOf(
      {
        name: 'reeksbreuken',
        group: 'covenants',
        title: { nl: 'Breuken in reeksen', en: 'Breaks in series' },
        description: {
          nl: 'Waar een telling veranderde. Vergelijk geen waarden van voor en na een breuk.',
          en: 'Where a count changed. Do not compare values from before and after a break.',
        },
      },
      kpis.flatMap((owned) =>
        (owned.kpi.value.breaks ?? []).map((series) => ({ ...owned, series })),
      ),
      breakColumns(context),
    ),
  ];
}

const kpiFactsOf = ({ owner, kpi }: OwnedKpi): KpiFact[] =>
  kpiFacts(owner, kpi).map((fact) => ({ owner, kpi, fact }));
