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
import { englishCaseRules } from './case-rules.en.ts';
import { counted } from './counted.ts';
import { englishFactRules } from './fact-rules.en.ts';
import { englishRevisionRules } from './revision-rules.en.ts';
import { englishHiddenCharacter } from './hidden-character-rule.ts';
import { listed, quoted, words, type RuleLexicon, type RuleWords } from './rule-words.ts';
import { textFormatWords } from './words/text-format.ts';

const NOTHING = 'nothing';
const NO_VALUE = 'an empty field (null)';
const FILL_IN = 'fill in a value; if it is not known, leave the field out';

const oneOf = (names: readonly string[]) => listed(names, 'or', (count) => `and ${count} more`);

const orElse = (closest: string | undefined, otherwise: string) =>
  closest === undefined ? otherwise : `did you mean ${quoted(closest)}?`;

const write = (mended: string | undefined, otherwise: string) =>
  mended === undefined ? otherwise : `write ${mended}`;

const characters = (count: number) => (count === 1 ? '1 character' : `${count} characters`);
const items = (count: number) => (count === 1 ? '1 item' : `${count} items`);
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(2).replace(/\.?0+$/, '')} MB`;

const TYPES: { readonly [T in ValueType]: string } = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  record: 'a group of fields',
  nothing: 'no value',
};

const TYPE_MENDS: { readonly [T in ValueType]: string } = {
  text: 'put the value between double quotation marks',
  number: 'write only the number, without quotation marks, unit or thousands separators',
  'whole-number': 'write a number without decimals and without quotation marks',
  boolean: 'write true or false, without quotation marks',
  list: 'make it a list, even of a single item',
  record: 'write a group of fields here, each with a name and a value',
  nothing: 'remove the value',
};

const FORMAT_MENDS: { readonly [F in TextFormat]: string } = {
  date: 'write year, month and day with hyphens in between; leave out what is not known',
  day: 'write year, month and day with hyphens in between',
  period: 'write the period in one of these forms; of a range first the start, then the end',
  link: 'copy the whole address from the address bar of the browser',
  id: 'use only lower-case letters, digits and single hyphens',
  fact: 'copy the id from the table of facts at /en/data/',
  country: 'write the country code of two capitals (ISO 3166)',
  currency: 'write the currency code of three capitals (ISO 4217)',
  language: 'write the language code of two lower-case letters (ISO 639)',
  ecli: 'copy the ECLI number from rechtspraak.nl',
  repository: 'write only owner and name, as they stand in the address of the repository',
};

const REFERENCES: { readonly [K in ReferenceKind]: string } = {
  case: 'the name of a complaint or dispute in content/klachten',
  country: 'a country code from content/landen.json',
  covenant: 'the name of a covenant in content/convenanten',
  edition: 'the name of an edition in content/transparantiebenchmark/edities',
  instrument: 'the name of the instrument in content/transparantiebenchmark',
  kpi: 'the name of a KPI in the folder kpis of the covenant',
  lesson: 'the name of a lesson in content/lessen',
  mechanism: 'the name of a mechanism in content/klachten',
  method: 'the name of a method in content/transparantiebenchmark/methoden',
  norm: 'the name of a norm from content/normen.json',
  organisation: 'the name of an organisation in content/organisaties',
  'policy-target': 'the name of a policy target in content/beleidsdoelen',
  programme: 'the name of a programme in content/programmas',
  report: 'the name of a report in the folder rapportages of the covenant',
  sector: 'the name of a sector in content/sectoren',
  source: 'the name of a source',
  theme: 'the name of a theme from content/themas.json',
  unit: 'the name of a unit from content/eenheden.json',
};

const ADD_COUNTRY =
  'correct the code, or add the country to the list in content/landen.json: ‘id’ with the two letters, and ‘name’ in Dutch and English';

const PERSONAL_DATA: { readonly [K in PersonalDataKind]: string } = {
  bsn: 'what looks like a citizen service number (BSN)',
  iban: 'what looks like an account number (IBAN)',
  email: 'what looks like an e-mail address',
  phone: 'what looks like a phone number',
  birth_date: 'what looks like a date of birth',
  listed_name: 'a name from the list of names that may not be mentioned',
};

const JSON_WORDS: { readonly [E in JsonExpected]: readonly [expected: string, mend: string] } = {
  value: [
    'a value: a text between quotation marks, a number, true, false or null',
    'fill in a value here',
  ],
  key: [
    'the name of a field between double quotation marks',
    'put the name between double quotation marks',
  ],
  colon: ['a colon between the name of the field and its value', 'put a colon here'],
  comma: ['a comma before the next field or item begins', 'put a comma here'],
  'no-comma': ['no comma without a field or item after it', 'remove the comma'],
  'closing-brace': ['a } that closes the group of fields', 'put a } here'],
  'closing-bracket': ['a ] that closes the list', 'put a ] here'],
  'closing-quote': [
    'a quotation mark at the end of the text, on the same line',
    'close the text with a double quotation mark; write \\" for a quotation mark inside the text and \\n for a new line',
  ],
  'straight-quotes': [
    'straight double quotation marks',
    'use the character " and no single or curly quotation marks',
  ],
  number: [
    'a number with a point before the decimals and no other characters',
    'write only the number',
  ],
  escape: ['after a \\ one of the characters " \\ / b f n r t u', 'write \\\\ if you mean a \\'],
  'no-control-character': [
    'a text without tabs and other invisible characters',
    'replace the character with a space',
  ],
  'no-comment': [
    'no comments, because JSON has none',
    'remove the comment, or put it in a field that is meant for it',
  ],
  end: [
    'the end of the file, because the last } or ] has been',
    'remove what stands here, or one } or ] too many above it',
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
    'fields that belong together indented equally far',
    'a line with too many or too few spaces before it',
    'let the line begin at the same place as the fields that it belongs to',
  ],
  'colon-in-text': [
    'quotation marks around a text with a colon and a space in it',
    'a second colon on the same line',
    'put the whole text between double quotation marks',
  ],
  'colon-missing': [
    'a name, a colon, a space and a value',
    'a line without a colon followed by a space, or a list hyphen without a space',
    'write name: value, or put a space after the hyphen',
  ],
  'closing-quote': [
    'a quotation mark at the end of the text',
    'a text that begins here and is not closed',
    'close the text with the same quotation mark that it begins with',
  ],
  'closing-bracket': [
    'a ] or } that closes the list or group',
    'a list or group that is not closed',
    'put the missing ] or } here',
  ],
  escape: [
    'after a \\ between double quotation marks a character that may stand there',
    'a \\ followed by another character',
    'write \\\\ if you mean a \\, or use single quotation marks',
  ],
  'reserved-start': [
    'a value that begins with an ordinary character',
    'a character that a text without quotation marks cannot begin with',
    'put the whole text between double quotation marks',
  ],
  'text-after-value': [
    'the end of the line after the value',
    'more text after the value',
    'put the whole text between one pair of quotation marks, or remove what is too much',
  ],
  'list-on-key-line': [
    'each item of a list on a line of its own',
    'a list hyphen after the name of the field',
    'move the hyphen and what follows to the next line',
  ],
  comma: ['a comma between the items', 'an item without a comma before it', 'put a comma here'],
  key: [
    'a name of a field that is a text',
    'a list or group as a name',
    'give the field an ordinary name, or put the text between quotation marks',
  ],
  'several-documents': [
    'one block of data',
    'a line that begins a second block',
    'remove the line with ... or ---',
  ],
  directive: ['only fields', 'a line that begins with % or ---', 'remove that line'],
};

function typeWrong({ expected, found, mended }: RuleValues['type-wrong']): RuleWords {
  const types: readonly ValueType[] = typeof expected === 'string' ? [expected] : expected;
  const [only] = types;
  const mend =
    types.length === 1 && only !== undefined ? TYPE_MENDS[only] : 'write the value as one of these';
  const expectation = oneOf(types.map((type) => TYPES[type]));
  if (found === 'null') return words(expectation, NO_VALUE, FILL_IN);
  return words(
    expectation,
    found === '' ? NOTHING : found,
    mended === undefined ? mend : `write ${mended}${aboutQuotes(found, mended)}`,
  );
}

/** What is to happen with the quotation marks, where that is the difference. */
function aboutQuotes(found: string, mended: string): string {
  if (mended === `"${found}"`) return ', with the quotation marks';
  return found === `"${mended}"` ? ', without quotation marks' : '';
}

function valueNotAllowed({ allowed, found, closest }: RuleValues['value-not-allowed']): RuleWords {
  const expectation = allowed.length === 1 ? oneOf(allowed) : `one of the values ${oneOf(allowed)}`;
  if (found === 'null') return words(expectation, NO_VALUE, FILL_IN);
  return words(expectation, found, orElse(closest, 'choose one of these values'));
}

function valueFormat({ format, found, mended }: RuleValues['value-format']): RuleWords {
  return words(
    textFormatWords.en[format],
    found,
    mended === undefined
      ? (format === 'date' && notOnCalendar(found)) || FORMAT_MENDS[format]
      : `did you mean "${mended}"?`,
  );
}

/** Advice for a date that is written well, but does not exist. */
function notOnCalendar(found: string): string | undefined {
  const [, year, month = '', day] = /^"(\d{4})-(\d{2})(?:-(\d{2}))?"$/.exec(found) ?? [];
  if (year === undefined) return undefined;
  const monthExists = month >= '01' && month <= '12';
  if (!monthExists)
    return `this month does not exist; correct it, or write "${year}" if it is not known`;
  return day === undefined
    ? undefined
    : `this day does not exist; correct it, or write "${year}-${month}" if it is not known`;
}

function jsonSyntax({ expected, found, mended }: RuleValues['json-syntax']): RuleWords {
  const [expectation, mend] = JSON_WORDS[expected];
  if (found === '')
    return words(
      expectation,
      'the end of the file',
      `${mend}; if the file seems to be cut off, compare it with an earlier version`,
    );
  return words(expectation, found, write(mended, mend));
}

const PROSE_MISTAKES: { readonly [M in ProseMistake]: (name: string, found: string) => RuleWords } =
  {
    unclosed: (name, found) =>
      words(
        `</${name}> after the text that belongs in <${name}>`,
        found === '' ? `<${name}> without an end` : found,
        `put <${name}> and </${name}> each on a line of its own, with the text in between`,
      ),
    'slash-missing': (name) =>
      words(
        `<${name} … /> with a slash at the end`,
        `<${name}> without a slash`,
        `put a / before the > of <${name}>`,
      ),
    unopened: (name) =>
      words(
        `<${name}> before </${name}>`,
        `</${name}> without a beginning`,
        `remove </${name}>, or put <${name}> before the text that belongs in it`,
      ),
    tag: (name, found) =>
      words(
        `a component like <${name} …="…" />: every value between double quotation marks, and a > at the end`,
        found,
        'add the quotation marks or the > that are missing',
      ),
    link: (_, found) =>
      words('a link like [text](https://…)', found, 'remove < and >, or write [text](address)'),
    'less-than': (_, found) => words('a < with a space after it, or \\<', found, 'write \\<'),
    other: (_, found) =>
      words(
        'text that can be read as MDX',
        found,
        'mend the markup; write a literal < or { as \\< or \\{',
      ),
  };

function yamlSyntax({ mistake, reason }: RuleValues['yaml-syntax']): RuleWords {
  if (mistake !== 'other') return words(...YAML_WORDS[mistake]);
  return words(
    'data that can be read as YAML',
    `a mistake in the notation (${reason})`,
    'mend the line; compare it with one in another file',
  );
}

function fileMissing([first, ...more]: readonly string[]): RuleWords {
  const others =
    more.length === 0 ? '' : ` and ${more.length} more ${more.length === 1 ? 'file' : 'files'}`;
  return words(
    first === undefined
      ? 'this file, because the site cannot do without'
      : `this file, because ${first}${others} cannot do without`,
    NOTHING,
    'add the file',
  );
}

const KPI_AIMS: { readonly [A in KpiAim]: string } = {
  target: 'a target',
  baseline: 'a baseline',
  milestone: 'a milestone on the date in period="…"',
};

function kpiPeriodUnknown(
  kpi: string,
  period: string | undefined,
  periods: readonly string[],
): RuleWords {
  if (periods.length === 0)
    return words(
      `a value for KPI ${quoted(kpi)}`,
      'a KPI without values',
      'remove the component as long as there is no value',
    );
  return words(
    `a period for which KPI ${quoted(kpi)} has a value: ${oneOf(periods)}`,
    period ?? NOTHING,
    'choose one of these periods, or leave out period="…" for the latest value',
  );
}

/** The words of every rule, in English. */
export const englishRules: RuleLexicon = {
  'file-unexpected': ({ places, closest }) =>
    words(
      `a file in one of these places: ${oneOf(places.map((place) => place.replaceAll(/:\w+/gu, '<name>')))}`,
      'a file in a place that means nothing',
      orElse(closest, 'move, rename or remove the file'),
    ),
  'file-type': ({ extension }) =>
    words(
      'only files that end in .json or .mdx',
      extension === '' ? 'a file without .json or .mdx' : extension,
      'move the content to such a file, or remove this file',
    ),
  'file-name': ({ name, mended }) =>
    words(
      'a name of lower-case letters, digits and hyphens, such as kleding-textiel',
      name,
      mended === undefined
        ? 'rename the file or folder'
        : `rename the file or folder to ${quoted(mended)}`,
    ),
  'file-empty': () =>
    words('a file with content', 'an empty file', 'fill in the file, or remove it'),
  'file-binary': () =>
    words(
      'a text file in UTF-8',
      'characters that are no text in UTF-8',
      'save the file as plain text in the encoding UTF-8; an image or a document does not belong here',
    ),
  'file-too-large': ({ sizeInBytes, limitInBytes }) =>
    words(
      `a file of at most ${megabytes(limitInBytes)}`,
      megabytes(sizeInBytes),
      'split the file, or remove what does not belong in it',
    ),
  'file-symlink': () =>
    words(
      'an ordinary file',
      'a link (symbolic link) to another place',
      'replace the link with the file itself',
    ),
  'file-byte-order-mark': () =>
    words(
      'a file that begins with its text',
      'an invisible character at the start (byte order mark)',
      'save the file as “UTF-8” and not as “UTF-8 with BOM”',
    ),
  'file-carriage-return': () =>
    words(
      'Unix line endings (LF)',
      'Windows line endings (CR LF)',
      'set the line endings in the editor to LF and save the file',
    ),
  'character-hidden': englishHiddenCharacter,
  'json-syntax': jsonSyntax,
  'yaml-syntax': yamlSyntax,
  'yaml-tab': () =>
    words(
      'spaces at the start of the line',
      'a tab',
      'replace the tab with two spaces for each level',
    ),
  'yaml-alias': ({ found }) =>
    words(
      'a value written out in full',
      found,
      'write the value out in full; put a text that begins with &, * or ! between quotation marks',
    ),
  'front-matter-missing': () =>
    words(
      'the data at the top of the file, between two lines of ---',
      'a file without data at the top',
      'put --- on line 1, the fields below it and another line of --- below those',
    ),
  'front-matter-unclosed': () =>
    words(
      'a line of --- below the data',
      'data that is not closed',
      'put a line with only --- below the last field',
    ),
  'key-duplicate': ({ key }) =>
    words(`the field ${quoted(key)} once`, 'the same field again', 'remove one of the two'),
  'key-reserved': ({ key }) =>
    words('a name that is free for a field', key, 'give the field another name, or remove it'),
  'nesting-too-deep': ({ limit }) =>
    words(
      `at most ${limit} lists and groups inside each other`,
      'a list or group that lies deeper',
      'make the data simpler; probably there are brackets too many',
    ),
  'schema-elsewhere': ({ expected, found }) =>
    words(
      `"${expected}", the schema of this kind of file`,
      found,
      `write "${expected}", or take the field ‘$schema’ away`,
    ),
  'key-unknown': ({ key, allowed, closest }) =>
    words(
      allowed.length === 0 ? 'no other fields' : `one of the fields ${oneOf(allowed)}`,
      quoted(key),
      orElse(closest, 'remove the field, or use one of the names above'),
    ),
  'key-missing': ({ key, expected, allowed }) =>
    words(
      `the field ${quoted(key)} with ${allowed === undefined ? TYPES[expected] : oneOf(allowed)}`,
      NOTHING,
      `add the field ${quoted(key)}`,
    ),
  'type-wrong': typeWrong,
  'number-decimal-comma': ({ found, mended }) =>
    words('a number with a point before the decimals', found, `write ${mended}`),
  'value-not-allowed': valueNotAllowed,
  'value-format': valueFormat,
  'value-invalid': ({ reason, found }) =>
    words(
      `a value that passes the check (${reason})`,
      found === '' ? NOTHING : found,
      'mend the value',
    ),
  'text-empty': () =>
    words('a text', 'an empty text', 'fill in the text; if it is not known, leave the field out'),
  'text-to-fill-in': ({ found }) =>
    words('a text', found, 'replace what stands between < and >, with the signs themselves'),
  'text-too-short': ({ minimum, found }) =>
    words(`a text of at least ${characters(minimum)}`, characters(found), 'make the text longer'),
  'text-too-long': ({ maximum, found }) =>
    words(`a text of at most ${characters(maximum)}`, characters(found), 'make the text shorter'),
  'list-too-short': ({ minimum, found }) =>
    words(
      `a list of at least ${items(minimum)}`,
      found === 0 ? 'an empty list' : items(found),
      'complete the list',
    ),
  'list-too-long': ({ maximum, found }) =>
    words(`a list of at most ${items(maximum)}`, items(found), 'remove what is too much'),
  'number-too-small': ({ minimum, found, exclusive }) =>
    words(
      exclusive === true ? `a number greater than ${minimum}` : `a number of at least ${minimum}`,
      String(found),
      'correct the number',
    ),
  'number-too-large': ({ maximum, found, exclusive }) =>
    words(
      exclusive === true ? `a number smaller than ${maximum}` : `a number of at most ${maximum}`,
      String(found),
      'correct the number',
    ),
  'text-in-no-language': () =>
    words('the text in Dutch (nl), in English (en) or in both', 'neither', 'fill in nl or en'),
  'range-reversed': ({ from, to }) =>
    words(
      'a range from low to high',
      `from ${from} to ${to}`,
      `write from ${to} and to ${from}, if the numbers are right`,
    ),
  'reference-unknown': ({ kind, id, closest }) =>
    words(
      REFERENCES[kind],
      quoted(id),
      orElse(
        closest,
        kind === 'country' ? ADD_COUNTRY : 'correct the name, or add there what it points at',
      ),
    ),
  'source-unknown': ({ id, closest }) =>
    words(
      'a source from the list ‘sources’ of this file or from bronnen.json in the folder',
      quoted(id),
      orElse(closest, 'correct the name, or put the source in the list'),
    ),
  'source-unused': ({ id }) =>
    words(
      'sources that are cited somewhere',
      `source ${quoted(id)}, which is cited nowhere`,
      'cite the source where it supports something, or remove it from the list',
    ),
  'id-duplicate': ({ id, otherFile }) =>
    words(
      'a name that occurs only once',
      `${quoted(id)}, also ${otherFile === undefined ? 'earlier in this file' : `in ${otherFile}`}`,
      'give one of the two another name, or remove one',
    ),
  'id-reserved': ({ id }) =>
    words(
      'a name that does not already mean something else in addresses',
      `${quoted(id)}, which is a fixed word in addresses`,
      'give the file another name',
    ),
  'dates-reversed': ({ earlier, earlierField, later, laterField }) =>
    words(
      `${quoted(earlierField)} not later than ${quoted(laterField)}`,
      `${earlierField} ${earlier}, ${laterField} ${later}`,
      'correct the date that is wrong',
    ),
  'translation-orphan': ({ original }) =>
    words(
      `a Dutch text in ${original}`,
      'only an English translation',
      'add the Dutch text, or correct the name of this file',
    ),
  'file-missing': ({ neededBy }) => fileMissing(neededBy),
  'kpi-period-unknown': ({ kpi, period, periods }) => kpiPeriodUnknown(kpi, period, periods),
  'personal-data': ({ kind }) =>
    words(
      'no personal data',
      `${PERSONAL_DATA[kind]}; it is not repeated here`,
      'remove it and describe who or what is meant; if it has to stay, put its place with a reason and an end date in content/uitzonderingen.json',
    ),
  'exception-expired': ({ until }) =>
    words(
      'an exception that still holds',
      `an exception until ${until}`,
      'remove the data, or judge anew whether they may stay and give a later date',
    ),
  'exception-unneeded': () =>
    words(
      'exceptions that are needed',
      'an exception for which nothing was found',
      'remove the exception, or correct the file, the place or the kind',
    ),
  'withheld-shown': ({ field }) =>
    words(
      `no ${quoted(field)} that shows what ‘withheld’ says is left out`,
      `${quoted(field)} with what may not be there; it is not repeated here`,
      `remove ${quoted(field)} or describe it without a name; also remove it from the history of git if it may not be public`,
    ),
  'outcome-uncertain': ({ outcome }) =>
    words(
      'not_established, because the data about this case are not certain (confidence: low)',
      outcome,
      'write not_established, or find a source and raise the confidence',
    ),
  'outcome-unattributed': ({ outcome, field }) =>
    words(
      field === 'sources'
        ? 'beside an outcome the sources that say it (‘sources’)'
        : 'beside an outcome according to whom it is so (‘accordingTo’)',
      `${outcome} without ${quoted(field)}`,
      `fill in ${quoted(field)}, or write not_established if no source says so`,
    ),
  'outcome-of-closed-case': ({ outcome }) =>
    words(
      'a closed case with an outcome, or with not_established',
      outcome,
      'fill in the outcome; if the case is not closed yet, correct ‘status’ and ‘closed’',
    ),
  'status-of-closed-case': ({ status, closed }) =>
    words(
      `the status closed, because the case was closed on ${closed}`,
      status,
      'write closed, or remove the date at ‘closed’',
    ),
  'remedy-unattributed': ({ state, field }) =>
    words(
      field === 'sources'
        ? 'beside remedy of which the state is known the sources that say it (‘sources’)'
        : 'beside remedy of which the state is known according to whom that is so (‘accordingTo’)',
      `${state} without ${quoted(field)}`,
      `fill in ${quoted(field)}, or write unknown if no source says so`,
    ),
  'phase-contradicts-dates': ({ phase, field, date }) =>
    words(
      `a phase that fits ‘${field}’ (${date})`,
      phase,
      'correct the phase, or the date if that is wrong',
    ),
  'kpi-aim-unknown': ({ kpi, show }) =>
    words(
      `a KPI with ${KPI_AIMS[show]}`,
      kpi,
      'choose another KPI, remove ‘show’ for a measured value, or complete the KPI',
    ),
  'prose-figure-typed': ({ found, components }) =>
    words(
      'figures of KPIs as a component in the text, so that they cannot come to differ',
      found,
      `replace it with ${oneOf(components)}; if it is another figure, write the number in words`,
    ),
  'state-undated': ({ state }) =>
    words(
      'beside a case that is open a date on which that was known',
      `${state} without any date`,
      'fill in ‘lastKnownStateOn’, or give the events their dates',
    ),
  ...englishFactRules,
  ...englishCaseRules,
  ...englishRevisionRules,
  'prose-syntax': ({ mistake, name, found }) => PROSE_MISTAKES[mistake](name, found),
  'prose-crash': () =>
    words(
      'text that can be read',
      'markup that reading gets stuck on',
      'remove the text that was changed last and put it back step by step',
    ),
  'prose-module': ({ statement }) =>
    words(
      'only text, headings and the components that texts may hold',
      `a line with ${statement}`,
      'remove the line; texts run no code',
    ),
  'prose-expression': ({ found }) =>
    words(
      'text without code between braces',
      found,
      'remove the braces, or write \\{ if you mean a brace',
    ),
  'prose-html': ({ found }) =>
    words(
      'ordinary markup (Markdown)',
      found,
      'remove the HTML, or write \\< if you mean the character',
    ),
  'prose-component': ({ name, allowed, closest }) =>
    words(
      `one of the components ${oneOf(allowed)}`,
      `<${name}>`,
      orElse(closest, 'use one of these components, or remove it'),
    ),
  'prose-attribute-expression': ({ component, attribute }) =>
    words(
      `a text between quotation marks for ${quoted(attribute)}`,
      `code between braces in <${component}>`,
      `write ${attribute}="…"`,
    ),
  'prose-attribute-spread': ({ component }) =>
    words(
      'each attribute with name and text',
      `{...} in <${component}>`,
      'write out the attributes one by one',
    ),
  'prose-attribute-unknown': ({ component, attribute, allowed, closest }) =>
    words(
      allowed.length === 0
        ? `<${component}> without attributes`
        : `in <${component}> only ${oneOf(allowed)}`,
      quoted(attribute),
      orElse(closest, 'remove the attribute'),
    ),
  'prose-attribute-missing': ({ component, attribute }) =>
    words(
      `<${component}> with the attribute ${quoted(attribute)}`,
      NOTHING,
      `add ${attribute}="…"`,
    ),
  'prose-attribute-duplicate': ({ component, attribute }) =>
    words(
      `the attribute ${quoted(attribute)} once`,
      `again in <${component}>`,
      'remove one of the two',
    ),
  'prose-attribute-value': ({ component, attribute, allowed, found, closest }) =>
    words(
      `for ${quoted(attribute)} of <${component}> the value ${oneOf(allowed)}`,
      found,
      orElse(closest, 'choose one of these values'),
    ),
  'prose-attribute-format': ({ component, attribute, format, found }) =>
    words(
      `for ${quoted(attribute)} of <${component}> ${textFormatWords.en[format]}`,
      found,
      FORMAT_MENDS[format],
    ),
  'prose-component-inline': ({ name }) =>
    words(
      `<${name}> on a line of its own, with an empty line above and below`,
      `<${name}> in the middle of a sentence`,
      'put the component between two paragraphs',
    ),
  'prose-component-children': ({ name }) =>
    words(
      `<${name} /> without text inside`,
      'text between the start and the end of the component',
      `write <${name} … /> and put the text outside it`,
    ),
  'prose-component-in-link': ({ name }) =>
    words(
      'a link with only text inside',
      `<${name}> in a link`,
      'put the component before or after the link',
    ),
  'prose-heading': ({ level }) =>
    words(
      'a heading of level 2, 3 or 4: ##, ### or ####',
      `a heading of level ${level}`,
      `write ${level < 2 ? '##' : '####'}`,
    ),
  'prose-nesting': ({ limit }) =>
    words(
      `at most ${counted(limit, 'level', 'levels')} inside each other`,
      'a list or quotation that lies deeper',
      'make the markup simpler',
    ),
  'prose-link': ({ found }) =>
    words(
      'a link that begins with https://, http:// or mailto:, or to a page of this site (/methode/)',
      found,
      'copy the address from the address bar of the browser',
    ),
  'prose-image': ({ found }) =>
    words('text without images', found, 'remove the image, or make it a link to the source'),
};
