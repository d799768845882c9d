import { counted } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

type Folded =
  | 'allSources'
  | 'allKpis'
  | 'allRisks'
  | 'allElements'
  | 'allFigures'
  | 'allReports'
  | 'moreCommitments'
  | 'moreMoments'
  | 'moreNotes'
  | 'moreLessons'
  | 'moreEvaluations';

/** What a reader of a small screen opens to read the rest of a list. */
export const longListWords: Dictionary<Readonly<Record<Folded, (count: number) => string>>> = {
  nl: {
    allSources: (count) => `Alle ${counted(count, 'bron', 'bronnen')}`,
    allKpis: (count) => `Alle ${counted(count, 'KPI', "KPI's")} in een lijst`,
    allRisks: (count) => `Alle ${counted(count, 'risico', 'risico’s')}`,
    allElements: (count) => `Alle ${counted(count, 'kernelement', 'kernelementen')}`,
    allFigures: (count) => `Alle ${counted(count, 'cijfer', 'cijfers')}`,
    allReports: (count) => `Alle ${counted(count, 'rapportage', 'rapportages')}`,
    moreCommitments: (count) => `Nog ${counted(count, 'afspraak', 'afspraken')}`,
    moreMoments: (count) => `Nog ${counted(count, 'gebeurtenis', 'gebeurtenissen')}`,
    moreNotes: (count) => `Nog ${counted(count, 'toelichting', 'toelichtingen')}`,
    moreLessons: (count) => `Nog ${counted(count, 'les', 'lessen')}`,
    moreEvaluations: (count) => `Nog ${counted(count, 'evaluatie', 'evaluaties')}`,
  },
  en: {
    allSources: (count) => `All ${counted(count, 'source', 'sources')}`,
    allKpis: (count) => `All ${counted(count, 'KPI', 'KPIs')} in a list`,
    allRisks: (count) => `All ${counted(count, 'risk', 'risks')}`,
    allElements: (count) => `All ${counted(count, 'core element', 'core elements')}`,
    allFigures: (count) => `All ${counted(count, 'figure', 'figures')}`,
    allReports: (count) => `All ${counted(count, 'report', 'reports')}`,
    moreCommitments: (count) => `${counted(count, 'more commitment', 'more commitments')}`,
    moreMoments: (count) => `${counted(count, 'more event', 'more events')}`,
    moreNotes: (count) => `${counted(count, 'more note', 'more notes')}`,
    moreLessons: (count) => `${counted(count, 'more lesson', 'more lessons')}`,
    moreEvaluations: (count) => `${counted(count, 'more evaluation', 'more evaluations')}`,
  },
};
