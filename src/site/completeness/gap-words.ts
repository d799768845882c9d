import { GAP_IDS, type GapId } from '../../schema/gap.ts';
import type { Language } from '../../schema/text.ts';

/** The word of each gap in addresses: `/compleetheid/kpis-zonder-doel/`. Published, and never changed. */
export const gapWords: Readonly<Record<GapId, Readonly<Record<Language, string>>>> = {
  report_not_found: { nl: 'rapportages-niet-gevonden', en: 'reports-not-found' },
  reporting_rhythm_unknown: { nl: 'rapportageritme-onbekend', en: 'reporting-rhythm-unknown' },
  kpi_without_target: { nl: 'kpis-zonder-doel', en: 'kpis-without-target' },
  kpi_without_baseline: { nl: 'kpis-zonder-uitgangswaarde', en: 'kpis-without-baseline' },
  kpi_without_recent_value: { nl: 'kpis-zonder-recent-cijfer', en: 'kpis-without-recent-value' },
  kpi_without_commitment: { nl: 'kpis-zonder-afspraak', en: 'kpis-without-commitment' },
  commitment_without_kpi: { nl: 'afspraken-zonder-kpi', en: 'commitments-without-kpi' },
  commitment_not_assessed: { nl: 'afspraken-niet-beoordeeld', en: 'commitments-not-assessed' },
  disputes_not_documented: {
    nl: 'geschillenregeling-niet-gevonden',
    en: 'dispute-mechanism-not-documented',
  },
  case_outcome_not_established: { nl: 'zaken-zonder-uitkomst', en: 'cases-without-outcome' },
};

/** @throws Error when there is no such gap */
export function gapOf(id: string): GapId {
  const found = GAP_IDS.find((one) => one === id);
  if (found === undefined) throw new Error(`There is no gap "${id}".`);
  return found;
}
