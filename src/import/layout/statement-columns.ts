import { confidenceChoices, firstWords } from './choices.ts';
import type { Column } from './layout.ts';

/** The columns about who says so, which every published statement has. */
export const statementColumns = [
  {
    id: 'sources',
    name: { nl: 'bronnen', en: 'sources' },
    aliases: ['bron', 'source'],
    meaning: {
      nl: "De korte namen (id) van de bronnen uit bronnen.json, met komma's ertussen",
      en: 'The short names (id) of the sources in bronnen.json, with commas between',
    },
    required: true,
    example: 'nieuws-2021',
  },
  {
    id: 'confidence',
    name: { nl: 'zekerheid', en: 'confidence' },
    aliases: ['betrouwbaarheid', 'certainty'],
    meaning: {
      nl: 'Hoe zeker de bron dit zegt; leeg als niemand dat heeft beoordeeld',
      en: 'How surely the source says this; empty where nobody judged it',
    },
    required: false,
    example: 'midden',
    choices: firstWords(confidenceChoices),
  },
  {
    id: 'noteNl',
    name: { nl: 'toelichting', en: 'note (Dutch)' },
    aliases: ['opmerking', 'toelichting (nl)', 'note nl'],
    meaning: { nl: 'Toelichting voor de lezer', en: 'Explanation for the reader, in Dutch' },
    required: false,
    example: 'Alleen in de pers gevonden.',
  },
  {
    id: 'noteEn',
    name: { nl: 'toelichting (Engels)', en: 'note' },
    aliases: ['toelichting (en)', 'note (en)', 'note (English)'],
    meaning: { nl: 'De toelichting in het Engels', en: 'Explanation for the reader, in English' },
    required: false,
    example: 'Found in the press only.',
  },
] as const satisfies readonly Column[];

export type StatementColumn = (typeof statementColumns)[number]['id'];
