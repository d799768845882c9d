import { firstWords, statusChoices, unknownChoices } from './choices.ts';
import type { Column, Layout } from './layout.ts';
import { statementColumns } from './statement-columns.ts';

const columns = [
  {
    id: 'owner',
    name: { nl: 'convenant', en: 'covenant' },
    aliases: ['programma', 'programme', 'convenant of programma', 'covenant or programme'],
    meaning: {
      nl: 'Korte naam van het convenant of programma; mag leeg als de KPI maar in één ervan voorkomt',
      en: 'Short name of the covenant or programme; may be empty where only one of them has the KPI',
    },
    required: false,
    example: 'kleding-textiel',
  },
  {
    id: 'kpi',
    name: { nl: 'KPI', en: 'KPI' },
    aliases: ['indicator', 'kpi-id'],
    meaning: {
      nl: 'Korte naam van de KPI, zoals in het adres van zijn pagina, of de volledige naam',
      en: 'Short name of the KPI, as in the address of its page, or the full name',
    },
    required: true,
    example: 'marktaandeel',
  },
  {
    id: 'period',
    name: { nl: 'periode', en: 'period' },
    aliases: ['jaar', 'year', 'meetperiode', 'verslagjaar', 'reporting year'],
    meaning: {
      nl: 'Waarover de waarde gaat: 2020, 2020-Q3, 2020-H1, juli 2020, 4-7-2020, of 2019-07-01/2020-06-30',
      en: 'What the value is about: 2020, 2020-Q3, 2020-H1, July 2020, 4-7-2020, or 2019-07-01/2020-06-30',
    },
    required: true,
    example: '2020',
  },
  {
    id: 'value',
    name: { nl: 'waarde', en: 'value' },
    aliases: ['cijfer', 'getal', 'figure', 'number'],
    meaning: {
      nl: 'Een getal (48 of 48,5), een bandbreedte (40-45), een grens (meer dan 70), circa 48, of onbekend',
      en: 'A number (48 or 48,5), a range (40-45), a bound (more than 70), about 48, or unknown',
    },
    required: true,
    example: '40-45',
  },
  {
    id: 'reason',
    name: { nl: 'reden onbekend', en: 'reason unknown' },
    aliases: ['reden', 'reason'],
    meaning: {
      nl: 'Waarom de waarde onbekend is; alleen dan in te vullen',
      en: 'Why the value is unknown; to be filled in only then',
    },
    required: false,
    example: 'niet gepubliceerd',
    choices: firstWords(unknownChoices),
  },
  {
    id: 'status',
    name: { nl: 'status', en: 'status' },
    aliases: ['soort waarde', 'kind of value'],
    meaning: {
      nl: 'Definitief, voorlopig of afgeleid; leeg als de bron dat niet zegt',
      en: 'Final, provisional or derived; empty where the source does not say',
    },
    required: false,
    example: 'voorlopig',
    choices: firstWords(statusChoices),
  },
  {
    id: 'published',
    name: { nl: 'gepubliceerd', en: 'published' },
    aliases: ['publicatiedatum', 'datum van publicatie', 'publication date'],
    meaning: {
      nl: 'Datum van publicatie, zo precies als bekend: 3-4-2021, april 2021 of 2021',
      en: 'Date of publication, as precise as known: 3-4-2021 (day first), April 2021 or 2021',
    },
    required: false,
    example: '3-4-2021',
  },
  {
    id: 'denominator',
    name: { nl: 'noemer', en: 'denominator' },
    aliases: ['berekend over', 'aantal waarover', 'n'],
    meaning: {
      nl: 'Aantal waarover de waarde is berekend',
      en: 'Number that the value was computed over',
    },
    required: false,
    example: '120',
  },
  {
    id: 'monthsCovered',
    name: { nl: 'maanden', en: 'months' },
    aliases: ['aantal maanden', 'number of months'],
    meaning: {
      nl: 'Aantal maanden (1 tot 11), als de waarde maar een deel van de periode dekt',
      en: 'Number of months (1 to 11), where the value covers only part of the period',
    },
    required: false,
    example: '9',
  },
  {
    id: 'cohortNl',
    name: { nl: 'groep', en: 'group (Dutch)' },
    aliases: ['cohort', 'groep (nl)'],
    meaning: { nl: 'Groep waarover de waarde gaat', en: 'The group the value is about, in Dutch' },
    required: false,
    example: 'bedrijven in hun tweede jaar',
  },
  {
    id: 'cohortEn',
    name: { nl: 'groep (Engels)', en: 'group' },
    aliases: ['groep (en)', 'group (en)', 'group (English)'],
    meaning: { nl: 'De groep in het Engels', en: 'The group the value is about, in English' },
    required: false,
    example: 'companies in their second year',
  },
  ...statementColumns,
] as const satisfies readonly Column[];

export type ObservationColumn = (typeof columns)[number]['id'];

/** Values of KPIs, one row for each value. */
export const observationLayout: Layout<ObservationColumn> = {
  id: 'observations',
  sheetName: 'waarden',
  columns,
  recognisedBy: [['kpi', 'period', 'value']],
};
