import { caseChoices } from './case-choices.ts';
import { confidenceChoices, firstWords } from './choices.ts';
import type { Column, Layout } from './layout.ts';

type Texts = readonly [nl: string, en: string];

function column<const Id extends string>(
  id: Id,
  [nl, en]: Texts,
  [meaningNl, meaningEn]: Texts,
  example: string,
  more: Partial<Pick<Column, 'aliases' | 'required' | 'choices'>> = {},
): Column<Id> {
  return {
    id,
    name: { nl, en },
    aliases: [],
    meaning: { nl: meaningNl, en: meaningEn },
    required: false,
    example,
    ...more,
  };
}

const needed = { required: true };

const columns = [
  column(
    'mechanism',
    ['mechanisme', 'mechanism'],
    [
      'Korte naam van het mechanisme, zoals in het adres van zijn pagina',
      'Short name of the mechanism, as in the address of its page',
    ],
    'ncp-nederland',
    needed,
  ),
  column(
    'id',
    ['zaak', 'case'],
    [
      'Korte naam van de zaak; bij een nieuwe zaak maakt leeg die van de titel',
      'Short name of the case; empty makes that of a new case of its title',
    ],
    'ncp-nl-voorbeeld-2020',
    { aliases: ['zaak-id', 'case id'] },
  ),
  column(
    'titleNl',
    ['titel', 'title (Dutch)'],
    ['Titel, zonder namen van personen', 'Title in Dutch, without names of persons'],
    'Klacht over lonen bij een toeleverancier',
    needed,
  ),
  column(
    'titleEn',
    ['titel (Engels)', 'title'],
    ['De titel in het Engels', 'Title in English'],
    'Complaint about wages at a supplier',
  ),
  column(
    'summaryNl',
    ['samenvatting', 'summary (Dutch)'],
    ['Samenvatting in één alinea', 'Summary in one paragraph, in Dutch'],
    'Een vakbond klaagde over …',
    needed,
  ),
  column(
    'summaryEn',
    ['samenvatting (Engels)', 'summary'],
    ['De samenvatting in het Engels', 'Summary in English'],
    'A union complained about …',
  ),
  column(
    'procedure',
    ['procedure', 'procedure'],
    [
      'Alleen als het mechanisme er meer dan één kent',
      'Only where the mechanism has more than one',
    ],
    'geschillencommissie van een sector',
    { choices: firstWords(caseChoices.procedure) },
  ),
  column(
    'covenant',
    ['convenant', 'covenant'],
    [
      'Korte naam van het convenant waaronder de zaak valt',
      'Short name of the covenant that the case falls under',
    ],
    'kleding-textiel',
  ),
  column(
    'sectors',
    ['sectoren', 'sectors'],
    [
      "Korte namen van sectoren, met komma's ertussen",
      'Short names of sectors, with commas between',
    ],
    'kleding-textiel',
    { ...needed, aliases: ['sector'] },
  ),
  column(
    'themes',
    ["thema's", 'themes'],
    ["Korte namen van thema's, met komma's ertussen", 'Short names of themes, with commas between'],
    'leefbaar-loon',
    { ...needed, aliases: ['thema', 'theme', 'themas'] },
  ),
  column(
    'countries',
    ['landen', 'countries'],
    [
      "ISO-codes van de landen waar het speelde, met komma's ertussen",
      'ISO codes of the countries where it happened, with commas between',
    ],
    'BD, NL',
    { aliases: ['land', 'country'] },
  ),
  column(
    'complainantKind',
    ['soort klager', 'kind of complainant'],
    ['Wat voor partij klaagt', 'What kind of party complains'],
    'vakbond',
    { ...needed, choices: firstWords(caseChoices.side) },
  ),
  column(
    'complainant',
    ['klager', 'complainant'],
    [
      'Wie klaagt: korte naam van een organisatie, of een omschrijving zonder naam van een persoon',
      'Who complains: short name of an organisation, or a description without the name of a person',
    ],
    'een vakbond in Bangladesh',
    needed,
  ),
  column(
    'respondentKind',
    ['soort beklaagde', 'kind of respondent'],
    [
      'Wat voor partij de beklaagde is; leeg is een bedrijf',
      'What kind of party the respondent is; empty is a company',
    ],
    'bedrijf',
    { choices: firstWords(caseChoices.side) },
  ),
  column(
    'respondent',
    ['beklaagde', 'respondent'],
    [
      'Tegen wie: korte naam van een organisatie, of een omschrijving zonder naam van een persoon',
      'Against whom: short name of an organisation, or a description without the name of a person',
    ],
    'een kledingbedrijf',
    { ...needed, aliases: ['verweerder'] },
  ),
  column(
    'filed',
    ['ingediend', 'filed'],
    ['Datum van indiening, zo precies als bekend', 'Date of filing, as precise as known'],
    '3-4-2021',
  ),
  column(
    'admitted',
    ['ontvankelijk', 'admitted'],
    ['Datum van ontvankelijkheid', 'Date of admission'],
    'mei 2021',
  ),
  column(
    'decided',
    ['beslist', 'decided'],
    ['Datum van de beslissing', 'Date of the decision'],
    '2022',
  ),
  column('closed', ['afgesloten', 'closed'], ['Datum van afsluiting', 'Date of closing'], '2022'),
  column(
    'status',
    ['stand', 'status'],
    [
      'Stand van de procedure; leeg als geen bron die geeft',
      'State of the procedure; empty where no source gives it',
    ],
    'afgesloten',
    { choices: firstWords(caseChoices.status) },
  ),
  column(
    'outcome',
    ['uitkomst', 'outcome'],
    [
      'De uitkomst; leeg als die niet in een bron is gelezen',
      'The outcome; empty where it was not read in a source',
    ],
    'deels gegrond',
    { choices: firstWords(caseChoices.outcome) },
  ),
  column(
    'accordingTo',
    ['volgens', 'according to'],
    ['Volgens wie dat de uitkomst is', 'According to whom that is the outcome'],
    'de beslisser',
    { choices: firstWords(caseChoices.accordingTo) },
  ),
  column(
    'confidence',
    ['zekerheid', 'confidence'],
    ['Hoe zeker de gegevens zijn; leeg is laag', 'How certain the data are; empty is low'],
    'midden',
    { choices: firstWords(confidenceChoices) },
  ),
  column(
    'sourceTitle',
    ['bron', 'source'],
    ['Titel van de bron', 'Title of the source'],
    'Eindverklaring',
    { ...needed, aliases: ['titel van de bron', 'title of the source'] },
  ),
  column(
    'sourcePublisher',
    ['uitgever', 'publisher'],
    ['Wie de bron heeft uitgegeven', 'Who published the source'],
    'Nationaal Contactpunt',
    needed,
  ),
  column(
    'sourceType',
    ['soort bron', 'kind of source'],
    ['Wie er in de bron spreekt', 'Who speaks in the source'],
    'officieel',
    { ...needed, choices: firstWords(caseChoices.sourceType) },
  ),
  column(
    'sourceUrl',
    ['adres', 'address'],
    ['Adres van de bron', 'Address of the source'],
    'https://www.oesorichtlijnen.nl/',
    { aliases: ['url', 'link'] },
  ),
  column(
    'sourcePublished',
    ['bron gepubliceerd', 'source published'],
    ['Datum van de bron', 'Date of the source'],
    '2022',
  ),
] as const;

export type CaseColumn = (typeof columns)[number]['id'];

/** Complaints and disputes, one row for each; of one that is there an empty cell says nothing. */
export const caseLayout: Layout<CaseColumn> = {
  id: 'cases',
  sheetName: 'zaken',
  columns,
  recognisedBy: [
    ['mechanism', 'id'],
    ['mechanism', 'titleNl', 'summaryNl'],
  ],
};
