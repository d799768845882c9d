import { countedOf } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

type Order = 'name' | 'start' | 'judged' | 'kpis' | 'cases';

interface CovenantOverviewWords {
  readonly phase: string;
  readonly sector: string;
  /** What the list is in without a choice. */
  readonly asItComes: string;
  readonly orders: Readonly<Record<Order, string>>;
  readonly countOfAll: (count: string, all: string) => string;
  readonly none: string;
  readonly phases: string;
  readonly bySector: string;
}

export const covenantOverviewWords: Dictionary<CovenantOverviewWords> = {
  nl: {
    phase: 'Fase',
    sector: 'Sector',
    asItComes: 'Laatst afgelopen eerst',
    orders: {
      name: 'Naam, van A tot Z',
      start: 'Begin, oudste eerst',
      judged: "Meeste KPI's te beoordelen",
      kpis: "Meeste KPI's",
      cases: 'Meeste klachten en geschillen',
    },
    countOfAll: (count, all) => `${count} van ${countedOf('de', all, 'convenant', 'convenanten')}`,
    none: 'Geen enkel convenant past bij deze keuze. Laat een van de keuzes los om er meer te zien.',
    phases: 'Per fase',
    bySector: 'Of kijk per sector',
  },
  en: {
    phase: 'Phase',
    sector: 'Sector',
    asItComes: 'Last ended first',
    orders: {
      name: 'Name, from A to Z',
      start: 'Start, the oldest first',
      judged: 'Most KPIs that can be judged',
      kpis: 'Most KPIs',
      cases: 'Most complaints and disputes',
    },
    countOfAll: (count, all) => `${count} of ${countedOf('the', all, 'covenant', 'covenants')}`,
    none: 'No covenant fits this choice. Drop one of the choices to see more.',
    phases: 'By phase',
    bySector: 'Or look by sector',
  },
};
