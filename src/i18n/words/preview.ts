import { counted } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

interface PreviewWords {
  /** Behind the number of KPIs that can be judged. */
  readonly ofKpis: (count: number, text: string) => string;
  readonly judgedNote: string;
  readonly companies: (count: number) => string;
  readonly covenants: (count: number) => string;
  readonly dimensions: (count: string) => string;
  readonly contested: string;
}

/** Words of the images that stand beside links on other sites. */
export const previewWords: Dictionary<PreviewWords> = {
  nl: {
    ofKpis: (count, text) => `van ${text} ${count === 1 ? 'KPI' : "KPI's"}`,
    judgedNote: 'te beoordelen volgens de gepubliceerde regel',
    companies: (count) => (count === 1 ? 'onderneming onderzocht' : 'ondernemingen onderzocht'),
    covenants: (count) => (count === 1 ? 'convenant' : 'convenanten'),
    dimensions: (count) =>
      `op ${counted(count, 'onderdeel', 'onderdelen')}, met gewichten van de lezer`,
    contested: 'Betwist: volgens iemand klopt een bewering niet',
  },
  en: {
    ofKpis: (count, text) => `of ${text} ${count === 1 ? 'KPI' : 'KPIs'}`,
    judgedNote: 'can be judged by the published rule',
    companies: (count) => (count === 1 ? 'company examined' : 'companies examined'),
    covenants: (count) => (count === 1 ? 'covenant' : 'covenants'),
    dimensions: (count) =>
      `on ${counted(count, 'dimension', 'dimensions')}, with the reader’s own weights`,
    contested: 'Contested: somebody says that a statement is wrong',
  },
};
