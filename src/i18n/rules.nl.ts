import type { ReferenceKind } from '../schema/field.ts';
import type {
  JsonExpected,
  KpiAim,
  ProseMistake,
  RuleValues,
  TextFormat,
  ValueType,
  YamlMistake,
} from '../schema/finding.ts';
import type { PersonalDataKind } from '../schema/personal-data.ts';
import { dutchCaseRules } from './case-rules.nl.ts';
import { counted } from './counted.ts';
import { dutchFactRules } from './fact-rules.nl.ts';
import { dutchRevisionRules } from './revision-rules.nl.ts';
import { dutchHiddenCharacter } from './hidden-character-rule.ts';
import { listed, quoted, words, type RuleLexicon, type RuleWords } from './rule-words.ts';
import { textFormatWords } from './words/text-format.ts';

const NOTHING = 'niets';
const NO_VALUE = 'een leeg veld (null)';
const FILL_IN = 'vul een waarde in; is die niet bekend, laat het veld dan weg';

const oneOf = (names: readonly string[]) =>
  listed(names, 'of', (count) => `en nog ${count} andere`);

const orElse = (closest: string | undefined, otherwise: string) =>
  closest === undefined ? otherwise : `bedoelde u ${quoted(closest)}?`;

const write = (mended: string | undefined, otherwise: string) =>
  mended === undefined ? otherwise : `schrijf ${mended}`;

const characters = (count: number) => (count === 1 ? '1 teken' : `${count} tekens`);
const items = (count: number) => (count === 1 ? '1 onderdeel' : `${count} onderdelen`);
const megabytes = (bytes: number) =>
  `${(bytes / 1_000_000)
    .toFixed(2)
    .replace(/\.?0+$/, '')
    .replace('.', ',')} MB`;

const TYPES: { readonly [T in ValueType]: string } = {
  text: 'een tekst',
  number: 'een getal',
  'whole-number': 'een geheel getal',
  boolean: 'true (ja) of false (nee)',
  list: 'een lijst',
  record: 'een groep velden',
  nothing: 'geen waarde',
};

const TYPE_MENDS: { readonly [T in ValueType]: string } = {
  text: 'zet de waarde tussen dubbele aanhalingstekens',
  number:
    'schrijf alleen het getal, zonder aanhalingstekens, eenheid of punten tussen de duizendtallen',
  'whole-number': 'schrijf een getal zonder decimalen en zonder aanhalingstekens',
  boolean: 'schrijf true of false, zonder aanhalingstekens',
  list: 'maak er een lijst van, ook als er maar één onderdeel is',
  record: 'schrijf hier een groep velden met elk een naam en een waarde',
  nothing: 'haal de waarde weg',
};

const FORMAT_MENDS: { readonly [F in TextFormat]: string } = {
  date: 'schrijf jaar, maand en dag met streepjes ertussen; laat weg wat niet bekend is',
  day: 'schrijf jaar, maand en dag met streepjes ertussen',
  period: 'schrijf de periode in een van deze vormen; van een reeks eerst het begin, dan het einde',
  link: 'kopieer het hele adres uit de adresbalk van de browser',
  id: 'gebruik alleen kleine letters, cijfers en enkele streepjes',
  fact: 'kopieer het kenmerk uit de tabel met feiten op /data/',
  country: 'schrijf de landcode van twee hoofdletters (ISO 3166)',
  currency: 'schrijf de muntcode van drie hoofdletters (ISO 4217)',
  language: 'schrijf de taalcode van twee kleine letters (ISO 639)',
  ecli: 'kopieer het ECLI-nummer van rechtspraak.nl',
  repository: 'schrijf alleen eigenaar en naam, zoals ze in het adres van de repository staan',
};

const REFERENCES: { readonly [K in ReferenceKind]: string } = {
  case: 'de naam van een klacht of geschil in content/klachten',
  country: 'een landcode uit content/landen.json',
  covenant: 'de naam van een convenant in content/convenanten',
  edition: 'de naam van een editie in content/transparantiebenchmark/edities',
  instrument: 'de naam van het instrument in content/transparantiebenchmark',
  kpi: 'de naam van een KPI in de map kpis van het convenant',
  lesson: 'de naam van een les in content/lessen',
  mechanism: 'de naam van een mechanisme in content/klachten',
  method: 'de naam van een methode in content/transparantiebenchmark/methoden',
  norm: 'de naam van een norm uit content/normen.json',
  organisation: 'de naam van een organisatie in content/organisaties',
  'policy-target': 'de naam van een beleidsdoel in content/beleidsdoelen',
  programme: 'de naam van een programma in content/programmas',
  report: 'de naam van een rapportage in de map rapportages van het convenant',
  sector: 'de naam van een sector in content/sectoren',
  source: 'de naam van een bron',
  theme: 'de naam van een thema uit content/themas.json',
  unit: 'de naam van een eenheid uit content/eenheden.json',
};

const ADD_COUNTRY =
  'verbeter de code, of voeg het land toe aan de lijst in content/landen.json: ‘id’ met de twee letters, en ‘name’ in het Nederlands en het Engels';

const PERSONAL_DATA: { readonly [K in PersonalDataKind]: string } = {
  bsn: 'wat op een burgerservicenummer (BSN) lijkt',
  iban: 'wat op een rekeningnummer (IBAN) lijkt',
  email: 'wat op een e-mailadres lijkt',
  phone: 'wat op een telefoonnummer lijkt',
  birth_date: 'wat op een geboortedatum lijkt',
  listed_name: 'een naam van de lijst met namen die niet genoemd mogen worden',
};

const JSON_WORDS: { readonly [E in JsonExpected]: readonly [expected: string, mend: string] } = {
  value: [
    'een waarde: een tekst tussen aanhalingstekens, een getal, true, false of null',
    'vul hier een waarde in',
  ],
  key: [
    'de naam van een veld tussen dubbele aanhalingstekens',
    'zet de naam tussen dubbele aanhalingstekens',
  ],
  colon: ['een dubbele punt tussen de naam van het veld en de waarde', 'zet hier een dubbele punt'],
  comma: ['een komma voordat het volgende veld of onderdeel begint', 'zet hier een komma'],
  'no-comma': ['geen komma zonder veld of onderdeel erachter', 'haal de komma weg'],
  'closing-brace': ['een } die de groep velden sluit', 'zet hier een }'],
  'closing-bracket': ['een ] die de lijst sluit', 'zet hier een ]'],
  'closing-quote': [
    'een aanhalingsteken aan het eind van de tekst, op dezelfde regel',
    'sluit de tekst met een dubbel aanhalingsteken; schrijf \\" voor een aanhalingsteken ín de tekst en \\n voor een nieuwe regel',
  ],
  'straight-quotes': [
    'rechte dubbele aanhalingstekens',
    'gebruik het teken " en geen enkele of gekrulde aanhalingstekens',
  ],
  number: [
    'een getal met een punt voor de decimalen en zonder andere tekens',
    'schrijf alleen het getal',
  ],
  escape: ['na een \\ een van de tekens " \\ / b f n r t u', 'schrijf \\\\ als u een \\ bedoelt'],
  'no-control-character': [
    'een tekst zonder tabs en andere onzichtbare tekens',
    'vervang het teken door een spatie',
  ],
  'no-comment': [
    'geen opmerkingen, want die kent JSON niet',
    'haal de opmerking weg, of zet haar in een veld dat ervoor bedoeld is',
  ],
  end: [
    'het einde van het bestand, want de laatste } of ] is geweest',
    'haal weg wat hier staat, of haal een } of ] te veel erboven weg',
  ],
};

const YAML_WORDS: {
  readonly [M in Exclude<YamlMistake, 'other'>]: readonly [
    expected: string,
    found: string,
    mend: string,
  ];
} = {
  indent: [
    'velden die bij elkaar horen even ver ingesprongen',
    'een regel met te veel of te weinig spaties ervoor',
    'laat de regel beginnen op dezelfde plek als de velden waar hij bij hoort',
  ],
  'colon-in-text': [
    'aanhalingstekens om een tekst met een dubbele punt en een spatie erin',
    'een tweede dubbele punt op dezelfde regel',
    'zet de hele tekst tussen dubbele aanhalingstekens',
  ],
  'colon-missing': [
    'een naam, een dubbele punt, een spatie en een waarde',
    'een regel zonder dubbele punt met een spatie erachter, of een lijststreepje zonder spatie',
    'schrijf naam: waarde, of zet een spatie na het streepje',
  ],
  'closing-quote': [
    'een aanhalingsteken aan het eind van de tekst',
    'een tekst die hier begint en niet wordt gesloten',
    'sluit de tekst met hetzelfde aanhalingsteken als waarmee hij begint',
  ],
  'closing-bracket': [
    'een ] of } die de lijst of groep sluit',
    'een lijst of groep die niet wordt gesloten',
    'zet hier de ] of } die ontbreekt',
  ],
  escape: [
    'na een \\ tussen dubbele aanhalingstekens een teken dat daar mag staan',
    'een \\ met een ander teken erachter',
    'schrijf \\\\ als u een \\ bedoelt, of gebruik enkele aanhalingstekens',
  ],
  'reserved-start': [
    'een waarde die met een gewoon teken begint',
    'een teken waarmee een tekst zonder aanhalingstekens niet mag beginnen',
    'zet de hele tekst tussen dubbele aanhalingstekens',
  ],
  'text-after-value': [
    'het einde van de regel na de waarde',
    'nog meer tekst achter de waarde',
    'zet de hele tekst tussen één paar aanhalingstekens, of haal weg wat er te veel staat',
  ],
  'list-on-key-line': [
    'elk onderdeel van een lijst op een eigen regel',
    'een lijststreepje achter de naam van het veld',
    'zet het streepje en wat erna komt op de volgende regel',
  ],
  comma: [
    'een komma tussen de onderdelen',
    'een onderdeel zonder komma ervoor',
    'zet hier een komma',
  ],
  key: [
    'een naam van een veld die een tekst is',
    'een lijst of groep als naam',
    'geef het veld een gewone naam, of zet de tekst tussen aanhalingstekens',
  ],
  'several-documents': [
    'één blok gegevens',
    'een regel die een tweede blok begint',
    'haal de regel met ... of --- weg',
  ],
  directive: ['alleen velden', 'een regel die met % of --- begint', 'haal die regel weg'],
};

function typeWrong({ expected, found, mended }: RuleValues['type-wrong']): RuleWords {
  const types: readonly ValueType[] = typeof expected === 'string' ? [expected] : expected;
  const [only] = types;
  const mend =
    types.length === 1 && only !== undefined
      ? TYPE_MENDS[only]
      : 'schrijf de waarde in een van deze soorten';
  const expectation = oneOf(types.map((type) => TYPES[type]));
  if (found === 'null') return words(expectation, NO_VALUE, FILL_IN);
  return words(
    expectation,
    found === '' ? NOTHING : found,
    mended === undefined ? mend : `schrijf ${mended}${aboutQuotes(found, mended)}`,
  );
}

/** Wat er met de aanhalingstekens moet gebeuren, als dat het verschil is. */
function aboutQuotes(found: string, mended: string): string {
  if (mended === `"${found}"`) return ', met de aanhalingstekens';
  return found === `"${mended}"` ? ', zonder aanhalingstekens' : '';
}

function valueNotAllowed({ allowed, found, closest }: RuleValues['value-not-allowed']): RuleWords {
  const expectation =
    allowed.length === 1 ? oneOf(allowed) : `een van de waarden ${oneOf(allowed)}`;
  if (found === 'null') return words(expectation, NO_VALUE, FILL_IN);
  return words(expectation, found, orElse(closest, 'kies een van deze waarden'));
}

function valueFormat({ format, found, mended }: RuleValues['value-format']): RuleWords {
  return words(
    textFormatWords.nl[format],
    found,
    mended === undefined
      ? (format === 'date' && notOnCalendar(found)) || FORMAT_MENDS[format]
      : `bedoelde u "${mended}"?`,
  );
}

/** Raad bij een datum die goed is geschreven, maar die niet bestaat. */
function notOnCalendar(found: string): string | undefined {
  const [, year, month = '', day] = /^"(\d{4})-(\d{2})(?:-(\d{2}))?"$/.exec(found) ?? [];
  if (year === undefined) return undefined;
  const monthExists = month >= '01' && month <= '12';
  if (!monthExists)
    return `deze maand bestaat niet; verbeter hem, of schrijf "${year}" als hij niet bekend is`;
  return day === undefined
    ? undefined
    : `deze dag bestaat niet; verbeter hem, of schrijf "${year}-${month}" als hij niet bekend is`;
}

function jsonSyntax({ expected, found, mended }: RuleValues['json-syntax']): RuleWords {
  const [expectation, mend] = JSON_WORDS[expected];
  if (found === '')
    return words(
      expectation,
      'het einde van het bestand',
      `${mend}; lijkt het bestand afgebroken, vergelijk het dan met een eerdere versie`,
    );
  return words(expectation, found, write(mended, mend));
}

const PROSE_MISTAKES: { readonly [M in ProseMistake]: (name: string, found: string) => RuleWords } =
  {
    unclosed: (name, found) =>
      words(
        `</${name}> na de tekst die in <${name}> hoort`,
        found === '' ? `<${name}> zonder einde` : found,
        `zet <${name}> en </${name}> elk op een eigen regel, met de tekst ertussen`,
      ),
    'slash-missing': (name) =>
      words(
        `<${name} … /> met een schuine streep aan het eind`,
        `<${name}> zonder schuine streep`,
        `zet een / voor de > van <${name}>`,
      ),
    unopened: (name) =>
      words(
        `<${name}> vóór </${name}>`,
        `</${name}> zonder begin`,
        `haal </${name}> weg, of zet <${name}> voor de tekst die erin hoort`,
      ),
    tag: (name, found) =>
      words(
        `een onderdeel als <${name} …="…" />: elke waarde tussen dubbele aanhalingstekens, en een > aan het eind`,
        found,
        'vul de aanhalingstekens of de > aan die ontbreken',
      ),
    link: (_, found) =>
      words('een link als [tekst](https://…)', found, 'haal < en > weg, of schrijf [tekst](adres)'),
    'less-than': (_, found) => words('een < met een spatie erachter, of \\<', found, 'schrijf \\<'),
    other: (_, found) =>
      words(
        'tekst die als MDX te lezen is',
        found,
        'verbeter de opmaak; zet een < of { die u letterlijk bedoelt als \\< of \\{',
      ),
  };

function yamlSyntax({ mistake, reason }: RuleValues['yaml-syntax']): RuleWords {
  if (mistake !== 'other') return words(...YAML_WORDS[mistake]);
  return words(
    'gegevens die als YAML te lezen zijn',
    `een fout in de schrijfwijze (${reason})`,
    'verbeter de regel; vergelijk hem met die in een ander bestand',
  );
}

function fileMissing([first, ...more]: readonly string[]): RuleWords {
  const others =
    more.length === 0
      ? ''
      : ` en nog ${more.length} ${more.length === 1 ? 'bestand' : 'bestanden'}`;
  return words(
    first === undefined
      ? 'dit bestand, want de site kan niet zonder'
      : `dit bestand, want ${first}${others} ${more.length === 0 ? 'kan' : 'kunnen'} niet zonder`,
    NOTHING,
    'voeg het bestand toe',
  );
}

const KPI_AIMS: { readonly [A in KpiAim]: string } = {
  target: 'een doel',
  baseline: 'een uitgangswaarde',
  milestone: 'een tussendoel op de datum in period="…"',
};

function kpiPeriodUnknown(
  kpi: string,
  period: string | undefined,
  periods: readonly string[],
): RuleWords {
  if (periods.length === 0)
    return words(
      `een waarde bij KPI ${quoted(kpi)}`,
      'een KPI zonder waarden',
      'haal het onderdeel weg zolang er geen waarde is',
    );
  return words(
    `een periode waarover KPI ${quoted(kpi)} een waarde heeft: ${oneOf(periods)}`,
    period ?? NOTHING,
    'kies een van deze perioden, of laat period="…" weg voor de nieuwste waarde',
  );
}

/** De woorden bij elke regel, in het Nederlands. */
export const dutchRules: RuleLexicon = {
  'file-unexpected': ({ places, closest }) =>
    words(
      `een bestand op een van deze plaatsen: ${oneOf(places.map((place) => place.replaceAll(/:\w+/gu, '<naam>')))}`,
      'een bestand op een plaats die niets betekent',
      orElse(closest, 'verplaats, hernoem of verwijder het bestand'),
    ),
  'file-type': ({ extension }) =>
    words(
      'alleen bestanden die eindigen op .json of .mdx',
      extension === '' ? 'een bestand zonder .json of .mdx' : extension,
      'zet de inhoud over in zo’n bestand, of haal dit bestand weg',
    ),
  'file-name': ({ name, mended }) =>
    words(
      'een naam van kleine letters, cijfers en streepjes, zoals kleding-textiel',
      name,
      mended === undefined
        ? 'hernoem het bestand of de map'
        : `hernoem het bestand of de map tot ${quoted(mended)}`,
    ),
  'file-empty': () =>
    words('een bestand met inhoud', 'een leeg bestand', 'vul het bestand in, of verwijder het'),
  'file-binary': () =>
    words(
      'een tekstbestand in UTF-8',
      'tekens die geen tekst in UTF-8 zijn',
      'sla het bestand op als platte tekst met codering UTF-8; een plaatje of een document hoort hier niet',
    ),
  'file-too-large': ({ sizeInBytes, limitInBytes }) =>
    words(
      `een bestand van hoogstens ${megabytes(limitInBytes)}`,
      megabytes(sizeInBytes),
      'splits het bestand, of haal weg wat er niet in hoort',
    ),
  'file-symlink': () =>
    words(
      'een gewoon bestand',
      'een verwijzing (symbolische link) naar een andere plaats',
      'vervang de verwijzing door het bestand zelf',
    ),
  'file-byte-order-mark': () =>
    words(
      'een bestand dat direct met de tekst begint',
      'een onzichtbaar teken vooraan (byte order mark)',
      'sla het bestand op als “UTF-8” en niet als “UTF-8 met BOM”',
    ),
  'file-carriage-return': () =>
    words(
      'regeleinden van Unix (LF)',
      'regeleinden van Windows (CR LF)',
      'zet de regeleinden in de editor op LF en sla het bestand op',
    ),
  'character-hidden': dutchHiddenCharacter,
  'json-syntax': jsonSyntax,
  'yaml-syntax': yamlSyntax,
  'yaml-tab': () =>
    words(
      'spaties aan het begin van de regel',
      'een tab',
      'vervang de tab door twee spaties per niveau',
    ),
  'yaml-alias': ({ found }) =>
    words(
      'een waarde die voluit geschreven is',
      found,
      'schrijf de waarde voluit; begint een tekst met &, * of !, zet die dan tussen aanhalingstekens',
    ),
  'front-matter-missing': () =>
    words(
      'bovenaan het bestand de gegevens, tussen twee regels met ---',
      'een bestand zonder gegevens bovenaan',
      'zet op regel 1 ---, daaronder de velden en daaronder weer een regel met ---',
    ),
  'front-matter-unclosed': () =>
    words(
      'een regel met --- onder de gegevens',
      'gegevens die niet worden afgesloten',
      'zet onder het laatste veld een regel met alleen ---',
    ),
  'key-duplicate': ({ key }) =>
    words(
      `het veld ${quoted(key)} één keer`,
      'hetzelfde veld nog een keer',
      'haal een van de twee weg',
    ),
  'key-reserved': ({ key }) =>
    words(
      'een naam die vrij is voor een veld',
      key,
      'geef het veld een andere naam, of haal het weg',
    ),
  'nesting-too-deep': ({ limit }) =>
    words(
      `hoogstens ${limit} lijsten en groepen in elkaar`,
      'een lijst of groep die dieper ligt',
      'maak de gegevens eenvoudiger; waarschijnlijk staan er haken te veel',
    ),
  'schema-elsewhere': ({ expected, found }) =>
    words(
      `"${expected}", het schema van dit soort bestand`,
      found,
      `schrijf "${expected}", of haal het veld ‘$schema’ weg`,
    ),
  'key-unknown': ({ key, allowed, closest }) =>
    words(
      allowed.length === 0 ? 'geen andere velden' : `een van de velden ${oneOf(allowed)}`,
      quoted(key),
      orElse(closest, 'haal het veld weg, of gebruik een van de namen hierboven'),
    ),
  'key-missing': ({ key, expected, allowed }) =>
    words(
      `het veld ${quoted(key)} met ${allowed === undefined ? TYPES[expected] : oneOf(allowed)}`,
      NOTHING,
      `voeg het veld ${quoted(key)} toe`,
    ),
  'type-wrong': typeWrong,
  'number-decimal-comma': ({ found, mended }) =>
    words('een getal met een punt voor de decimalen', found, `schrijf ${mended}`),
  'value-not-allowed': valueNotAllowed,
  'value-format': valueFormat,
  'value-invalid': ({ reason, found }) =>
    words(
      `een waarde die door de controle komt (${reason})`,
      found === '' ? NOTHING : found,
      'verbeter de waarde',
    ),
  'text-empty': () =>
    words(
      'een tekst',
      'een lege tekst',
      'vul de tekst in; is hij niet bekend, laat het veld dan weg',
    ),
  'text-to-fill-in': ({ found }) =>
    words('een tekst', found, 'vervang wat tussen < en > staat, met de tekens zelf'),
  'text-too-short': ({ minimum, found }) =>
    words(
      `een tekst van minstens ${characters(minimum)}`,
      characters(found),
      'maak de tekst langer',
    ),
  'text-too-long': ({ maximum, found }) =>
    words(
      `een tekst van hoogstens ${characters(maximum)}`,
      characters(found),
      'maak de tekst korter',
    ),
  'list-too-short': ({ minimum, found }) =>
    words(
      `een lijst van minstens ${items(minimum)}`,
      found === 0 ? 'een lege lijst' : items(found),
      'vul de lijst aan',
    ),
  'list-too-long': ({ maximum, found }) =>
    words(
      `een lijst van hoogstens ${items(maximum)}`,
      items(found),
      'haal weg wat er te veel in staat',
    ),
  'number-too-small': ({ minimum, found, exclusive }) =>
    words(
      exclusive === true ? `een getal groter dan ${minimum}` : `een getal van minstens ${minimum}`,
      String(found),
      'verbeter het getal',
    ),
  'number-too-large': ({ maximum, found, exclusive }) =>
    words(
      exclusive === true
        ? `een getal kleiner dan ${maximum}`
        : `een getal van hoogstens ${maximum}`,
      String(found),
      'verbeter het getal',
    ),
  'text-in-no-language': () =>
    words(
      'de tekst in het Nederlands (nl), in het Engels (en) of in beide',
      'geen van beide',
      'vul nl of en in',
    ),
  'range-reversed': ({ from, to }) =>
    words(
      'een bereik van laag naar hoog',
      `van ${from} tot ${to}`,
      `schrijf from ${to} en to ${from}, als de getallen kloppen`,
    ),
  'reference-unknown': ({ kind, id, closest }) =>
    words(
      REFERENCES[kind],
      quoted(id),
      orElse(
        closest,
        kind === 'country'
          ? ADD_COUNTRY
          : 'verbeter de naam, of voeg daar toe waar hij naar verwijst',
      ),
    ),
  'source-unknown': ({ id, closest }) =>
    words(
      'een bron uit de lijst ‘sources’ van dit bestand of uit bronnen.json in de map',
      quoted(id),
      orElse(closest, 'verbeter de naam, of zet de bron in de lijst'),
    ),
  'source-unused': ({ id }) =>
    words(
      'bronnen die ergens worden genoemd',
      `bron ${quoted(id)}, die nergens wordt genoemd`,
      'noem de bron waar zij iets onderbouwt, of haal haar uit de lijst',
    ),
  'id-duplicate': ({ id, otherFile }) =>
    words(
      'een naam die maar één keer voorkomt',
      `${quoted(id)}, ook ${otherFile === undefined ? 'al eerder in dit bestand' : `in ${otherFile}`}`,
      'geef een van de twee een andere naam, of haal er een weg',
    ),
  'id-reserved': ({ id }) =>
    words(
      'een naam die in adressen niet al iets anders betekent',
      `${quoted(id)}, dat in adressen een vast woord is`,
      'geef het bestand een andere naam',
    ),
  'dates-reversed': ({ earlier, earlierField, later, laterField }) =>
    words(
      `${quoted(earlierField)} niet later dan ${quoted(laterField)}`,
      `${earlierField} ${earlier}, ${laterField} ${later}`,
      'verbeter de datum die niet klopt',
    ),
  'translation-orphan': ({ original }) =>
    words(
      `een Nederlandse tekst in ${original}`,
      'alleen een Engelse vertaling',
      'voeg de Nederlandse tekst toe, of verbeter de naam van dit bestand',
    ),
  'file-missing': ({ neededBy }) => fileMissing(neededBy),
  'kpi-period-unknown': ({ kpi, period, periods }) => kpiPeriodUnknown(kpi, period, periods),
  'personal-data': ({ kind }) =>
    words(
      'geen persoonsgegevens',
      `${PERSONAL_DATA[kind]}; dat wordt hier niet herhaald`,
      'haal het weg en omschrijf wie of wat bedoeld is; moet het blijven staan, zet de plaats dan met reden en einddatum in content/uitzonderingen.json',
    ),
  'exception-expired': ({ until }) =>
    words(
      'een uitzondering die nog geldt',
      `een uitzondering tot en met ${until}`,
      'haal het gegeven weg, of beoordeel opnieuw of het mag blijven staan en geef een latere datum',
    ),
  'exception-unneeded': () =>
    words(
      'uitzonderingen die nodig zijn',
      'een uitzondering waarvoor niets is gevonden',
      'haal de uitzondering weg, of verbeter het bestand, de plaats of de soort',
    ),
  'withheld-shown': ({ field }) =>
    words(
      `geen ${quoted(field)} dat toont wat volgens ‘withheld’ is weggelaten`,
      `${quoted(field)} met wat er niet mag staan; het wordt hier niet herhaald`,
      `haal ${quoted(field)} weg of omschrijf het zonder naam; haal het ook uit de geschiedenis van git als het niet openbaar mag zijn`,
    ),
  'outcome-uncertain': ({ outcome }) =>
    words(
      'not_established, want de gegevens over deze zaak zijn weinig zeker (confidence: low)',
      outcome,
      'schrijf not_established, of zoek een bron en verhoog de zekerheid',
    ),
  'outcome-unattributed': ({ outcome, field }) =>
    words(
      field === 'sources'
        ? 'bij een uitkomst de bronnen waarin zij staat (‘sources’)'
        : 'bij een uitkomst volgens wie zij zo is (‘accordingTo’)',
      `${outcome} zonder ${quoted(field)}`,
      `vul ${quoted(field)} in, of schrijf not_established als geen bron het zegt`,
    ),
  'outcome-of-closed-case': ({ outcome }) =>
    words(
      'een afgesloten zaak met een uitkomst, of met not_established',
      outcome,
      'vul de uitkomst in; is de zaak nog niet afgesloten, verbeter dan ‘status’ en ‘closed’',
    ),
  'status-of-closed-case': ({ status, closed }) =>
    words(
      `de status closed, want de zaak is afgesloten op ${closed}`,
      status,
      'schrijf closed, of haal de datum bij ‘closed’ weg',
    ),
  'remedy-unattributed': ({ state, field }) =>
    words(
      field === 'sources'
        ? 'bij herstel waarvan de stand bekend is de bronnen waarin die staat (‘sources’)'
        : 'bij herstel waarvan de stand bekend is volgens wie dat zo is (‘accordingTo’)',
      `${state} zonder ${quoted(field)}`,
      `vul ${quoted(field)} in, of schrijf unknown als geen bron het zegt`,
    ),
  'phase-contradicts-dates': ({ phase, field, date }) =>
    words(
      `een fase die past bij ‘${field}’ (${date})`,
      phase,
      'verbeter de fase, of de datum als die niet klopt',
    ),
  'kpi-aim-unknown': ({ kpi, show }) =>
    words(
      `een KPI met ${KPI_AIMS[show]}`,
      kpi,
      'kies een andere KPI, haal ‘show’ weg voor een gemeten waarde, of vul de KPI aan',
    ),
  'prose-figure-typed': ({ found, components }) =>
    words(
      'cijfers van KPI’s als onderdeel in de tekst, zodat ze niet kunnen gaan afwijken',
      found,
      `vervang het door ${oneOf(components)}; is het een ander cijfer, schrijf het getal dan voluit`,
    ),
  'state-undated': ({ state }) =>
    words(
      'bij een zaak die loopt een datum waarop dat bekend was',
      `${state} zonder enige datum`,
      'vul ‘lastKnownStateOn’ in, of geef de gebeurtenissen hun datum',
    ),
  ...dutchFactRules,
  ...dutchCaseRules,
  ...dutchRevisionRules,
  'prose-syntax': ({ mistake, name, found }) => PROSE_MISTAKES[mistake](name, found),
  'prose-crash': () =>
    words(
      'tekst die te lezen is',
      'opmaak waarop het lezen vastloopt',
      'haal het laatst gewijzigde stuk tekst weg en zet het er stap voor stap weer in',
    ),
  'prose-module': ({ statement }) =>
    words(
      'alleen tekst, koppen en de onderdelen die in teksten mogen',
      `een regel met ${statement}`,
      'haal de regel weg; teksten voeren geen code uit',
    ),
  'prose-expression': ({ found }) =>
    words(
      'tekst zonder code tussen accolades',
      found,
      'haal de accolades weg, of schrijf \\{ als u een accolade bedoelt',
    ),
  'prose-html': ({ found }) =>
    words(
      'gewone opmaak (Markdown)',
      found,
      'haal de HTML weg, of schrijf \\< als u het teken bedoelt',
    ),
  'prose-component': ({ name, allowed, closest }) =>
    words(
      `een van de onderdelen ${oneOf(allowed)}`,
      `<${name}>`,
      orElse(closest, 'gebruik een van deze onderdelen, of haal het weg'),
    ),
  'prose-attribute-expression': ({ component, attribute }) =>
    words(
      `een tekst tussen aanhalingstekens bij ${quoted(attribute)}`,
      `code tussen accolades in <${component}>`,
      `schrijf ${attribute}="…"`,
    ),
  'prose-attribute-spread': ({ component }) =>
    words(
      'elk kenmerk met naam en tekst',
      `{...} in <${component}>`,
      'schrijf de kenmerken een voor een uit',
    ),
  'prose-attribute-unknown': ({ component, attribute, allowed, closest }) =>
    words(
      allowed.length === 0
        ? `<${component}> zonder kenmerken`
        : `in <${component}> alleen ${oneOf(allowed)}`,
      quoted(attribute),
      orElse(closest, 'haal het kenmerk weg'),
    ),
  'prose-attribute-missing': ({ component, attribute }) =>
    words(
      `<${component}> met het kenmerk ${quoted(attribute)}`,
      NOTHING,
      `voeg ${attribute}="…" toe`,
    ),
  'prose-attribute-duplicate': ({ component, attribute }) =>
    words(
      `het kenmerk ${quoted(attribute)} één keer`,
      `nog een keer in <${component}>`,
      'haal een van de twee weg',
    ),
  'prose-attribute-value': ({ component, attribute, allowed, found, closest }) =>
    words(
      `bij ${quoted(attribute)} van <${component}> de waarde ${oneOf(allowed)}`,
      found,
      orElse(closest, 'kies een van deze waarden'),
    ),
  'prose-attribute-format': ({ component, attribute, format, found }) =>
    words(
      `bij ${quoted(attribute)} van <${component}> ${textFormatWords.nl[format]}`,
      found,
      FORMAT_MENDS[format],
    ),
  'prose-component-inline': ({ name }) =>
    words(
      `<${name}> op een eigen regel, met een lege regel erboven en eronder`,
      `<${name}> midden in een zin`,
      'zet het onderdeel tussen twee alinea’s',
    ),
  'prose-component-children': ({ name }) =>
    words(
      `<${name} /> zonder tekst erin`,
      'tekst tussen begin en eind van het onderdeel',
      `schrijf <${name} … /> en zet de tekst erbuiten`,
    ),
  'prose-component-in-link': ({ name }) =>
    words(
      'een link met alleen tekst erin',
      `<${name}> in een link`,
      'zet het onderdeel vóór of achter de link',
    ),
  'prose-heading': ({ level }) =>
    words(
      'een kop van niveau 2, 3 of 4: ##, ### of ####',
      `een kop van niveau ${level}`,
      `schrijf ${level < 2 ? '##' : '####'}`,
    ),
  'prose-nesting': ({ limit }) =>
    words(
      `hoogstens ${counted(limit, 'niveau', 'niveaus')} in elkaar`,
      'een lijst of citaat dat dieper ligt',
      'maak de opmaak eenvoudiger',
    ),
  'prose-link': ({ found }) =>
    words(
      'een link die begint met https://, http:// of mailto:, of naar een pagina van deze site (/methode/)',
      found,
      'kopieer het adres uit de adresbalk van de browser',
    ),
  'prose-image': ({ found }) =>
    words(
      'tekst zonder plaatjes',
      found,
      'haal het plaatje weg, of maak er een link naar de bron van',
    ),
};
