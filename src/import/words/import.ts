import { revisionReason } from '../../schema/revision.ts';
import type { RevisionGiven, RevisionLack, WrongRevision } from '../plan/revision-edit.ts';
import type { LayoutId } from '../layout/layout.ts';
import type { Notice, RowAction } from '../plan/plan.ts';
import type { Language } from '../../schema/text.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';

type NoticeOf<K extends Notice['kind']> = Extract<Notice, { readonly kind: K }>;

export interface ImportWords {
  /** What the rows of a layout are. */
  readonly layouts: Readonly<Record<LayoutId, string>>;
  readonly sheet: (name: string) => string;
  readonly read: (rows: number, layout: string, headerRow: number) => string;
  readonly readAs: (encoding: string, delimiter: string) => string;
  readonly delimiters: Readonly<Record<';' | ',' | '\t', string>>;
  readonly actions: Readonly<Record<RowAction, (count: number) => string>>;
  readonly row: (row: number) => string;
  readonly was: (was: string) => string;
  readonly columnUnknown: (name: string, cell: string, closest: string | undefined) => string;
  readonly columnRepeated: (name: string, cell: string) => string;
  readonly notices: { readonly [K in Notice['kind']]: (notice: NoticeOf<K>) => string };
  readonly revisionMissing: (lacking: readonly RevisionLack[]) => string;
  readonly unusedAnswer: (cell: string) => string;
  readonly nothing: string;
  readonly blocked: (asked: number, refused: number) => string;
  readonly ready: (files: number) => string;
  readonly written: (files: readonly string[]) => string;
  readonly checkFails: string;
  /** Of a file to be made that is there, and that could not be read. */
  readonly fileUnsound: (file: string) => string;
  /** Which row writes to a file that the check objects to. */
  readonly rowBehind: (sheet: string, row: number, subject: string, file: string) => string;
}

const rowsDutch = (count: number) => `${String(count)} ${count === 1 ? 'rij' : 'rijen'}`;
const rowsEnglish = (count: number) => `${String(count)} ${count === 1 ? 'row' : 'rows'}`;

const REVISION_FLAGS: Dictionary<Readonly<Record<keyof RevisionGiven, string>>> = {
  nl: {
    reason: `een van ${revisionReason.options.join(', ')}`,
    explanation: '"wat er is gewijzigd en waarom, voor de lezer"',
    date: 'de dag waarop de wijziging op de site komt',
  },
  en: {
    reason: `one of ${revisionReason.options.join(', ')}`,
    explanation: '"what was changed and why, for the reader (in Dutch)"',
    date: 'the day on which the change appears on the site',
  },
};

const WRONG_REVISION: Dictionary<Readonly<Record<WrongRevision, (found: string) => string>>> = {
  nl: {
    'no-reason': (found) => `‘${found}’ hoort daar niet bij`,
    'no-day': (found) => `‘${found}’ is geen dag die bestaat; schrijf die zoals 2026-01-31`,
    'several-days': (found) => `‘${found}’ kan meer dan één dag zijn; schrijf die zoals 2026-01-31`,
  },
  en: {
    'no-reason': (found) => `“${found}” is none of these`,
    'no-day': (found) => `“${found}” is no day that exists; write it like 2026-01-31`,
    'several-days': (found) => `“${found}” can be more than one day; write it like 2026-01-31`,
  },
};

function lackingText({ flag, wrong }: RevisionLack, language: Language): string {
  const asked = `--${flag} ${REVISION_FLAGS[language][flag]}`;
  return wrong === undefined
    ? asked
    : `${asked}\n    ${WRONG_REVISION[language][wrong.is](wrong.found)}`;
}

export const importWords: Dictionary<ImportWords> = {
  nl: {
    layouts: {
      observations: "waarden van KPI's",
      scores: 'scores in de Transparantiebenchmark',
      cases: 'klachten en geschillen',
    },
    sheet: (name) => `Blad ‘${name}’`,
    read: (rows, layout, headerRow) =>
      `${rowsDutch(rows)} met ${layout}; de namen van de kolommen staan in rij ${String(headerRow)}.`,
    readAs: (encoding, delimiter) => `Gelezen als ${encoding}, met ${delimiter} tussen de cellen.`,
    delimiters: { ';': "puntkomma's", ',': "komma's", '\t': 'tabs' },
    actions: {
      add: (count) => `Toevoegen (${rowsDutch(count)})`,
      change: (count) => `Wijzigen (${rowsDutch(count)})`,
      same: (count) => `Al zo gepubliceerd (${rowsDutch(count)})`,
      asked: (count) => `Vragen (${rowsDutch(count)})`,
      refused: (count) => `Geweigerd (${rowsDutch(count)})`,
    },
    row: (row) => `rij ${String(row)}`,
    was: (was) => (was === '' ? 'was leeg' : `was ${was}`),
    columnUnknown: (name, cell, closest) =>
      closest === undefined
        ? `Kolom ‘${name}’ (${cell}) wordt niet gelezen.`
        : `Kolom ‘${name}’ (${cell}) is niet bekend. Bedoelt u ‘${closest}’? Verbeter de naam, of haal de kolom weg.`,
    columnRepeated: (name, cell) =>
      `Kolom ‘${name}’ (${cell}) staat er twee keer. Haal een van beide weg.`,
    notices: {
      'title-rows': ({ count }) =>
        `Boven de namen van de kolommen: ${rowsDutch(count)}, niet gelezen.`,
      'empty-rows': ({ count }) => `Lege rijen: ${String(count)}, overgeslagen.`,
      'hidden-rows': ({ rows }) =>
        `Verborgen, en wel gelezen: rij ${rows.join(', ')}. Haal weg wat niet mee moet.`,
      'hidden-columns': ({ columns }) => `Verborgen, en wel gelezen: kolom ${columns.join(', ')}.`,
      'merged-cells': ({ cells }) =>
        `Samengevoegd, en gelezen als de eerste cel ervan: ${cells.join(', ')}.`,
      'hidden-sheet': () => 'Dit blad is verborgen en niet gelezen.',
      'no-header': () => 'Dit blad heeft geen rij met namen van kolommen en is niet gelezen.',
    },
    revisionMissing: (lacking) =>
      [
        'Er is niets geschreven. Wie een gepubliceerde waarde wijzigt, legt vast waarom. Geef mee:',
        ...lacking.map((lack) => `  ${lackingText(lack, 'nl')}`),
      ].join('\n'),
    unusedAnswer: (cell) => `Voor ${cell} is een antwoord gegeven, maar daar is geen vraag.`,
    nothing: 'Er is niets toe te voegen of te wijzigen.',
    blocked: (asked, refused) =>
      `Er is niets geschreven. Vragen: ${String(asked)}. Te verbeteren: ${String(refused)}.`,
    ready: (files) =>
      `Er is nog niets geschreven. Met --write ${files === 1 ? 'wordt 1 bestand' : `worden ${String(files)} bestanden`} gewijzigd.`,
    written: (files) => `Geschreven:\n${files.map((file) => `  ${file}`).join('\n')}`,
    rowBehind: (sheet, row, subject, file) =>
      `Blad ‘${sheet}’, rij ${String(row)} (${subject}) komt in ${file}.`,
    fileUnsound: (file) =>
      `Er is niets geschreven. ${file} is er al en kon niet gelezen worden; verbeter dat eerst met npm run check.`,
    checkFails:
      'Er is niets geschreven, want de controle zou hierna dit melden. Verbeter de spreadsheet, of het bestand.',
  },
  en: {
    layouts: {
      observations: 'values of KPIs',
      scores: 'scores in the Transparantiebenchmark',
      cases: 'complaints and disputes',
    },
    sheet: (name) => `Sheet “${name}”`,
    read: (rows, layout, headerRow) =>
      `${rowsEnglish(rows)} with ${layout}; the names of the columns are in row ${String(headerRow)}.`,
    readAs: (encoding, delimiter) => `Read as ${encoding}, with ${delimiter} between the cells.`,
    delimiters: { ';': 'semicolons', ',': 'commas', '\t': 'tabs' },
    actions: {
      add: (count) => `Add (${rowsEnglish(count)})`,
      change: (count) => `Change (${rowsEnglish(count)})`,
      same: (count) => `Published so already (${rowsEnglish(count)})`,
      asked: (count) => `Questions (${rowsEnglish(count)})`,
      refused: (count) => `Refused (${rowsEnglish(count)})`,
    },
    row: (row) => `row ${String(row)}`,
    was: (was) => (was === '' ? 'was empty' : `was ${was}`),
    columnUnknown: (name, cell, closest) =>
      closest === undefined
        ? `Column “${name}” (${cell}) is not read.`
        : `Column “${name}” (${cell}) is not known. Did you mean “${closest}”? Mend the name, or take the column out.`,
    columnRepeated: (name, cell) =>
      `Column “${name}” (${cell}) is there twice. Take one of them out.`,
    notices: {
      'title-rows': ({ count }) =>
        `Above the names of the columns: ${rowsEnglish(count)}, not read.`,
      'empty-rows': ({ count }) => `Empty rows: ${String(count)}, passed over.`,
      'hidden-rows': ({ rows }) =>
        `Hidden, and read all the same: row ${rows.join(', ')}. Take out what should not come along.`,
      'hidden-columns': ({ columns }) =>
        `Hidden, and read all the same: column ${columns.join(', ')}.`,
      'merged-cells': ({ cells }) => `Merged, and read as the first of them: ${cells.join(', ')}.`,
      'hidden-sheet': () => 'This sheet is hidden and was not read.',
      'no-header': () => 'This sheet has no row with names of columns and was not read.',
    },
    revisionMissing: (lacking) =>
      [
        'Nothing was written. Whoever changes a published value records why. Add:',
        ...lacking.map((lack) => `  ${lackingText(lack, 'en')}`),
      ].join('\n'),
    unusedAnswer: (cell) => `An answer was given for ${cell}, but there is no question there.`,
    nothing: 'There is nothing to add or to change.',
    blocked: (asked, refused) =>
      `Nothing was written. Questions: ${String(asked)}. To be mended: ${String(refused)}.`,
    ready: (files) =>
      `Nothing has been written yet. With --write ${files === 1 ? '1 file is' : `${String(files)} files are`} changed.`,
    written: (files) => `Written:\n${files.map((file) => `  ${file}`).join('\n')}`,
    rowBehind: (sheet, row, subject, file) =>
      `Sheet “${sheet}”, row ${String(row)} (${subject}) goes into ${file}.`,
    fileUnsound: (file) =>
      `Nothing was written. ${file} is there already and could not be read; mend that first with npm run check.`,
    checkFails:
      'Nothing was written, because the check would report this afterwards. Mend the spreadsheet, or the file.',
  },
};
