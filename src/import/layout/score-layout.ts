import type { Column, Layout } from './layout.ts';
import { statementColumns } from './statement-columns.ts';

const columns = [
  {
    id: 'edition',
    name: { nl: 'editie', en: 'edition' },
    aliases: ['jaar', 'jaar van de editie', 'year'],
    meaning: {
      nl: 'Jaar van de editie van de Transparantiebenchmark',
      en: 'Year of the edition of the Transparantiebenchmark',
    },
    required: true,
    example: '2021',
  },
  {
    id: 'organisation',
    name: { nl: 'organisatie', en: 'organisation' },
    aliases: ['onderneming', 'bedrijf', 'company', 'organization'],
    meaning: {
      nl: 'Korte naam van de onderneming, zoals in het adres van haar pagina, of haar volledige naam',
      en: 'Short name of the company, as in the address of its page, or its full name',
    },
    required: true,
    example: 'abn-amro',
  },
  {
    id: 'nameInEdition',
    name: { nl: 'naam in editie', en: 'name in edition' },
    aliases: ['naam in de lijst', 'name in the list'],
    meaning: {
      nl: 'Naam zoals de lijst van de editie die geeft, als die anders is',
      en: 'Name as the list of the edition gives it, where it differs',
    },
    required: false,
    example: 'ABN AMRO Group',
  },
  {
    id: 'rank',
    name: { nl: 'plaats', en: 'rank' },
    aliases: ['rang', 'positie', 'place', 'position'],
    meaning: { nl: 'Plaats; leeg als die niet bekend is', en: 'Rank; empty where not known' },
    required: false,
    example: '3',
  },
  {
    id: 'score',
    name: { nl: 'score', en: 'score' },
    aliases: ['punten', 'points'],
    meaning: {
      nl: 'Score op de schaal van de methode; leeg als die niet bekend is',
      en: 'Score on the scale of the method; empty where not known',
    },
    required: false,
    example: '92,5',
  },
  {
    id: 'sector',
    name: { nl: 'sector', en: 'sector' },
    aliases: ['branche'],
    meaning: { nl: 'Korte naam van de sector', en: 'Short name of the sector' },
    required: false,
    example: 'banken',
  },
  ...statementColumns,
] as const satisfies readonly Column[];

export type ScoreColumn = (typeof columns)[number]['id'];

/** Ranks and scores of companies in editions of the Transparantiebenchmark, one row for each. */
export const scoreLayout: Layout<ScoreColumn> = {
  id: 'scores',
  sheetName: 'scores',
  columns,
  recognisedBy: [['edition', 'organisation']],
};
