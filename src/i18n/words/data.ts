import type { RecordKind } from '../../schema/record.ts';
import type { CellType } from '../../schema/cell-type.ts';
import type { Dictionary } from '../dictionary.ts';

interface Example {
  readonly title: string;
  readonly text: string;
}

interface DataWords {
  readonly title: string;
  readonly description: string;
  readonly intro: (files: string) => string;
  readonly sources: string;
  readonly terms: string;
  readonly licence: string;
  readonly licenceNote: string;
  readonly asOf: string;
  readonly asOfNote: string;
  readonly publisher: string;
  readonly package: string;
  readonly packageNote: string;
  readonly groups: Readonly<
    Record<'facts' | 'covenants' | 'cases' | 'benchmark' | 'reference', string>
  >;
  readonly rows: (count: string, isOne: boolean) => string;
  readonly fields: (count: number) => string;
  readonly codes: (codes: string) => string;
  readonly schema: string;
  /** What the cells of a column hold. */
  readonly types: Readonly<Record<CellType, string>>;
  readonly reading: string;
  readonly rules: readonly { readonly term: string; readonly text: string }[];
  readonly examples: string;
  readonly curl: Example;
  readonly spreadsheet: Example;
  readonly python: Example;
  readonly duckdb: Example;
  readonly perPage: string;
  readonly perPageText: string;
  readonly schemas: string;
  readonly schemasText: string;
  /** What the field `$schema` of a content file is for. */
  readonly schemaKey: string;
  readonly recordKinds: Readonly<Record<RecordKind, string>>;
  /** The links beside a KPI and a case. */
  readonly download: string;
  readonly allData: string;
}

export const dataWords: Dictionary<DataWords> = {
  nl: {
    title: 'Data',
    description:
      'Alle feiten van deze site als CSV en JSON, met eenheden, definities, bronnen, licentie en peildatum.',
    intro: (files) =>
      `Alle feiten van deze site en wat erbij hoort: ${files} tabellen, elk als CSV en als JSON. Pagina’s en tabellen komen uit dezelfde gegevens en kunnen dus niet verschillen.`,
    sources: 'De bronnen staan per feit in de bestanden en bij elkaar in bronnen.csv.',
    terms: 'Voorwaarden en stand',
    licence: 'Licentie',
    licenceNote: 'Noem deze site en de peildatum als u de gegevens gebruikt.',
    asOf: 'Stand',
    asOfNote: 'Die datum staat ook in elk JSON-bestand en in datapackage.json.',
    publisher: 'Uitgever',
    package: 'Beschrijving voor software',
    packageNote: 'Data Package, versie 2: alle bestanden met hun kolommen en typen',
    groups: {
      facts: 'Alles in één lijst',
      covenants: 'Convenanten en KPI’s',
      cases: 'Klachten en geschillen',
      benchmark: 'Transparantiebenchmark en beleidsdoelen',
      reference: 'Naslag bij de id’s',
    },
    rows: (count, isOne) => `${count} ${isOne ? 'rij' : 'rijen'}`,
    fields: (count) => `${String(count)} kolommen`,
    codes: (codes) => `Mogelijke waarden: ${codes}.`,
    schema: 'JSON Schema',
    types: {
      text: 'tekst',
      texts: 'teksten',
      id: 'id',
      ids: 'id’s',
      code: 'code',
      codes: 'codes',
      url: 'adres',
      urls: 'adressen',
      number: 'getal',
      integer: 'geheel getal',
      boolean: 'true of false',
      date: 'datum',
      day: 'dag',
      period: 'periode',
    },
    reading: 'Hoe de bestanden te lezen',
    rules: [
      {
        term: 'Onbekend',
        text: 'Wat niet bekend is, is leeg (in JSON: null) en nooit 0. Zegt een bron dat er geen waarde is, dan staat de reden in unknown_reason.',
      },
      {
        term: 'Getallen',
        text: 'Staan met een punt voor de decimalen en zonder scheiding van duizendtallen. Alleen één precies getal staat in value; een bandbreedte of een grens zoals ‘meer dan 70’ staat in value_from en value_to.',
      },
      {
        term: 'Twijfel',
        text: 'Lees confidence en status mee: afgeleide, voorlopige en onzekere waarden staan in de bestanden en zijn daarin gemerkt.',
      },
      {
        term: 'Data en perioden',
        text: 'Staan zo precies als bekend: 2019, 2019-07 of 2019-07-04; perioden ook als 2019-Q3, 2019-H1 of 2019-07-01/2020-06-30. Excel maakt van 2019-07 graag een datum: importeer die kolommen als tekst, of reken met period_start en period_end.',
      },
      {
        term: 'Lijsten',
        text: 'In CSV staan id’s en adressen met een spatie ertussen en teksten met een verticale streep; in JSON zijn het lijsten.',
      },
      {
        term: 'Taal',
        text: 'Kolomnamen zijn Engels en veranderen niet. Teksten staan in twee kolommen, met _nl en _en; een vertaling die er niet is, is leeg.',
      },
      {
        term: 'Vorm',
        text: 'CSV volgens RFC 4180: UTF-8 met byte order mark, komma’s, CRLF. Een tekst die een rekenblad als formule zou lezen, begint met een apostrof; getallen niet.',
      },
    ],
    examples: 'Voorbeelden',
    curl: { title: 'Op de opdrachtregel', text: 'Haalt alle feiten op:' },
    spreadsheet: {
      title: 'In een rekenblad',
      text: 'Google Spreadsheets leest een bestand met deze formule; in Excel kan het met Gegevens, Van web:',
    },
    python: {
      title: 'In Python',
      text: 'Telt de zaken waarvan de uitkomst in statistiek mag meetellen:',
    },
    duckdb: {
      title: 'In DuckDB',
      text: 'Geeft de reeks van één KPI, zonder waarden over een breuk heen te vergelijken:',
    },
    perPage: 'Per KPI, per zaak en per deel van de zaken',
    perPageText:
      'Het adres van een KPI zonder de laatste schuine streep en met .csv of .json geeft alle feiten van die KPI; dat van een zaak met .json geeft de zaak. Zaken per land, sector, uitkomst of iets anders zijn er ook als .csv en .json, met de rijen van zaken; welk deel het is en hoeveel van hoeveel, staat in de laatste vier kolommen (query, query_date, query_count, query_total) en in JSON bij selection. Bijvoorbeeld:',
    schemas: 'Schema’s van de inhoud',
    schemasText:
      'Wie inhoud aanlevert, vindt hier de JSON Schema’s van de bestanden waarin de feiten worden geschreven.',
    schemaKey: 'Schema van dit soort bestand, waarmee een editor velden aanvult en controleert',
    recordKinds: {
      site: 'Gegevens van de site',
      sector: 'Sector',
      organisation: 'Organisatie',
      'search-word-list': 'Zoekwoorden',
      'theme-list': 'Thema’s',
      'norm-list': 'Normen',
      'country-list': 'Landen',
      'unit-list': 'Eenheden',
      'exception-list': 'Uitzonderingen op de controle',
      covenant: 'Convenant',
      'source-list': 'Bronnen',
      'participant-list': 'Deelnemers',
      kpi: 'KPI',
      report: 'Rapportage',
      mechanism: 'Mechanisme',
      case: 'Klacht of geschil',
      tombstone: 'Wat van de site is gehaald',
      lesson: 'Les',
      revision: 'Wijziging van gepubliceerde feiten',
      edition: 'Editie van de Transparantiebenchmark',
      method: 'Methode van de Transparantiebenchmark',
      instrument: 'De Transparantiebenchmark zelf',
      'policy-target': 'Beleidsdoel',
      programme: 'Programma',
      page: 'Pagina',
    },
    download: 'Download deze gegevens',
    allData: 'Alle data en uitleg',
  },
  en: {
    title: 'Data',
    description:
      'All facts of this site as CSV and JSON, with units, definitions, sources, licence and date.',
    intro: (files) =>
      `All facts of this site and what belongs to them: ${files} tables, each as CSV and as JSON. Pages and tables come from the same data, so they cannot differ.`,
    sources: 'The sources stand with each fact in the files, and together in bronnen.csv.',
    terms: 'Terms and date',
    licence: 'Licence',
    licenceNote: 'Name this site and its date when you use the data.',
    asOf: 'As of',
    asOfNote: 'That date stands in every JSON file and in datapackage.json too.',
    publisher: 'Publisher',
    package: 'Description for software',
    packageNote: 'Data Package, version 2: all files with their columns and types',
    groups: {
      facts: 'Everything in one list',
      covenants: 'Covenants and KPIs',
      cases: 'Complaints and disputes',
      benchmark: 'Transparency Benchmark and policy targets',
      reference: 'What the ids stand for',
    },
    rows: (count, isOne) => `${count} ${isOne ? 'row' : 'rows'}`,
    fields: (count) => `${String(count)} columns`,
    codes: (codes) => `Possible values: ${codes}.`,
    schema: 'JSON Schema',
    types: {
      text: 'text',
      texts: 'texts',
      id: 'id',
      ids: 'ids',
      code: 'code',
      codes: 'codes',
      url: 'address',
      urls: 'addresses',
      number: 'number',
      integer: 'whole number',
      boolean: 'true or false',
      date: 'date',
      day: 'day',
      period: 'period',
    },
    reading: 'How to read the files',
    rules: [
      {
        term: 'Unknown',
        text: 'What is not known is empty (in JSON: null) and never 0. Where a source says that there is no value, the reason stands in unknown_reason.',
      },
      {
        term: 'Numbers',
        text: 'Have a point before the decimals and nothing between thousands. Only one exact number stands in value; a range or a bound such as “more than 70” stands in value_from and value_to.',
      },
      {
        term: 'Doubt',
        text: 'Read confidence and status along: derived, provisional and uncertain values are in the files, and marked in them.',
      },
      {
        term: 'Dates and periods',
        text: 'Are as precise as known: 2019, 2019-07 or 2019-07-04; periods also 2019-Q3, 2019-H1 or 2019-07-01/2020-06-30. Excel likes to make a date of 2019-07: import those columns as text, or reckon with period_start and period_end.',
      },
      {
        term: 'Lists',
        text: 'In CSV a space stands between ids and addresses and a vertical bar between texts; in JSON they are arrays.',
      },
      {
        term: 'Language',
        text: 'Names of columns are English and do not change. Texts stand in two columns, with _nl and _en; a translation that is missing is empty.',
      },
      {
        term: 'Form',
        text: 'CSV by RFC 4180: UTF-8 with byte order mark, commas, CRLF. A text that a spreadsheet would take for a formula starts with an apostrophe; numbers do not.',
      },
    ],
    examples: 'Examples',
    curl: { title: 'On the command line', text: 'Fetches all facts:' },
    spreadsheet: {
      title: 'In a spreadsheet',
      text: 'Google Sheets reads a file with this formula; in Excel use Data, From Web:',
    },
    python: { title: 'In Python', text: 'Counts the cases whose outcome may count in statistics:' },
    duckdb: {
      title: 'In DuckDB',
      text: 'Gives the series of one KPI, without comparing values across a break:',
    },
    perPage: 'For each KPI, each case and each part of the cases',
    perPageText:
      'The Dutch address of a KPI without its last slash and with .csv or .json gives all facts of that KPI; that of a case with .json gives the case. Cases by country, sector, outcome and so on are there as .csv and .json too, with the rows of zaken; which part it is and how many of how many stands in the last four columns (query, query_date, query_count, query_total) and in JSON under selection. For example:',
    schemas: 'Schemas of the content',
    schemasText:
      'Those who write content find here the JSON Schemas of the files that the facts are written in.',
    schemaKey: 'Schema of this kind of file, by which an editor completes and checks fields',
    recordKinds: {
      site: 'Details of the site',
      sector: 'Sector',
      organisation: 'Organisation',
      'search-word-list': 'Search words',
      'theme-list': 'Themes',
      'norm-list': 'Norms',
      'country-list': 'Countries',
      'unit-list': 'Units',
      'exception-list': 'Exceptions to the check',
      covenant: 'Covenant',
      'source-list': 'Sources',
      'participant-list': 'Participants',
      kpi: 'KPI',
      report: 'Report',
      mechanism: 'Mechanism',
      case: 'Complaint or dispute',
      tombstone: 'What was taken off the site',
      lesson: 'Lesson',
      revision: 'Revision of published facts',
      edition: 'Edition of the Transparency Benchmark',
      method: 'Method of the Transparency Benchmark',
      instrument: 'The Transparency Benchmark itself',
      'policy-target': 'Policy target',
      programme: 'Programme',
      page: 'Page',
    },
    download: 'Download these data',
    allData: 'All data, explained',
  },
};
