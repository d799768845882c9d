import type { UnreadableValues } from '../file/unreadable.ts';
import type { QuestionId, ReasonValues, RecordWord } from '../reading/reading.ts';
import { hiddenIn } from '../../domain/hidden-characters.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { type SheetCell, typedText } from '../cell.ts';
import { textOf } from '../reading/read-fields.ts';
import { dutchHiddenCharacter, englishHiddenCharacter } from '../../i18n/hidden-character-rule.ts';
import { numberText } from '../../i18n/format-value.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { listed } from '../../i18n/rule-words.ts';

type Sentences<Values> = { readonly [K in keyof Values]: (values: Values[K]) => string };

/** Why something in a spreadsheet cannot be taken over, and what is asked. Whole sentences. */
export interface ImportReasonWords {
  readonly reasons: Sentences<ReasonValues>;
  readonly questions: Readonly<Record<QuestionId, string>>;
  readonly unreadable: Sentences<UnreadableValues>;
}

const MEGABYTE = 1_000_000;

const dutchRecords: Readonly<Record<RecordWord, string>> = {
  owner: 'convenant of programma',
  kpi: 'KPI',
  source: 'bron',
  edition: 'editie',
  organisation: 'organisatie',
  sector: 'sector',
  theme: 'thema',
  country: 'land',
  mechanism: 'mechanisme',
  covenant: 'convenant',
};

const englishRecords: Readonly<Record<RecordWord, string>> = {
  owner: 'covenant or programme',
  kpi: 'KPI',
  source: 'source',
  edition: 'edition',
  organisation: 'organisation',
  sector: 'sector',
  theme: 'theme',
  country: 'country',
  mechanism: 'mechanism',
  covenant: 'covenant',
};

const oneOfDutch = (names: readonly string[]) =>
  listed(names, 'of', (count) => `en nog ${String(count)} andere`);
const oneOfEnglish = (names: readonly string[]) =>
  listed(names, 'or', (count) => `and ${String(count)} more`);

const meantDutch = (closest: string | undefined) =>
  closest === undefined ? '' : ` Bedoelt u ‘${closest}’?`;
const meantEnglish = (closest: string | undefined) =>
  closest === undefined ? '' : ` Did you mean “${closest}”?`;

type HiddenWords = typeof dutchHiddenCharacter;

/** The characters that nobody sees in a cell, but for those that reading leaves out by itself. */
const hiddenInCell = (cell: SheetCell, words: HiddenWords): string =>
  hiddenIn(textOf(cell))
    .map(({ values }) => words(values).found)
    .join(', ');

export const importReasonWords: Dictionary<ImportReasonWords> = {
  nl: {
    reasons: {
      'cell-missing': () => 'Deze cel mag niet leeg zijn.',
      'cell-error': ({ code }) =>
        `De spreadsheet zelf toont hier een fout (${code}). Herstel de formule, of typ de waarde.`,
      'formula-uncomputed': () =>
        'Van deze formule staat de uitkomst niet in het bestand. Open het in een rekenprogramma, laat het rekenen en sla het op, of typ de waarde.',
      'no-number': () => 'Hier staat geen getal.',
      'number-negative-or-fraction': () =>
        'Hier hoort een getal boven nul, en bij een plaats of aantal maanden een heel getal.',
      'date-in-value': ({ day }) =>
        `De spreadsheet maakte hiervan een datum (${day}); dat gebeurt bij ‘3-4’. Geef de cel de opmaak Tekst en typ de waarde opnieuw.`,
      'range-reversed': ({ from, to }) =>
        `Een bandbreedte loopt van laag naar hoog, en niet van ${numberText(from, 'nl')} naar ${numberText(to, 'nl')}.`,
      'percent-in-other-unit': ({ unit }) =>
        `Hier staat een percentage, maar deze KPI telt in ${inLanguage(unit, 'nl').text}.`,
      'money-in-other-unit': ({ unit }) =>
        `Hier staat een bedrag in euro, maar deze KPI telt in ${inLanguage(unit, 'nl').text}.`,
      'unit-unexpected': ({ found, unit }) =>
        `Achter het getal staat ‘${found}’, maar deze KPI telt in ${inLanguage(unit, 'nl').text}. Laat dat woord weg als het klopt.`,
      'no-date': () => 'Dit is geen datum. Schrijf 2021, april 2021 of 3-4-2021 (de dag eerst).',
      'no-period': () =>
        'Dit is geen periode. Schrijf 2021, 2021-Q3, 2021-H1, april 2021, 3-4-2021 of 2019-07-01/2020-06-30.',
      'no-choice': ({ allowed, closest }) =>
        `Hier hoort ${oneOfDutch(allowed.nl)}.${meantDutch(closest)}`,
      'no-id': ({ mended }) =>
        `Een korte naam bestaat uit kleine letters, cijfers en streepjes.${mended === undefined ? '' : ` Bijvoorbeeld ‘${mended}’.`}`,
      'no-link': ({ mended }) =>
        `Een adres begint met https:// en bevat geen spaties.${mended === undefined ? '' : ` Bedoelt u ‘${mended}’?`}`,
      'id-unknown': ({ kind, closest }) =>
        kind === 'country'
          ? 'Dit land staat niet in content/landen.json. Verbeter de code of naam, of voeg het land daar toe.'
          : `Zo'n ${dutchRecords[kind]} is er niet.${meantDutch(closest)}`,
      'id-taken': ({ file }) => `Deze korte naam is al van ${file}.`,
      'id-reserved': () =>
        'Dit woord staat al in adressen van de site. Kies een andere korte naam.',
      'row-contradicts': ({ row, sheet }) =>
        `Rij ${String(row)}${sheet === undefined ? '' : ` van blad ‘${sheet}’`} gaat over hetzelfde en zegt iets anders. Laat er één staan; de waarde van een andere bron hoort onder ‘alternates’ in het bestand.`,
      'value-and-reason': () =>
        'Er is een waarde, en ook een reden waarom die onbekend is. Laat een van beide weg.',
      'change-in-file': ({ file, was }) =>
        `De zaak is er al en hier staat nu ‘${was}’. Wijzig dit in ${file}.`,
      'source-elsewhere': ({ file }) =>
        `De zaak is er al, en heeft deze bron niet. Voeg die toe in ${file}, bij wat erop berust.`,
      'list-leaves-out': ({ file, missing }) =>
        `De zaak is er al, en heeft ook ${missing}. Zet dat erbij, of haal het weg in ${file}.`,
      'translation-needed': ({ file }) =>
        `De zaak heeft deze tekst ook in het Engels. Geef die ook, of wijzig beide in ${file}.`,
      'outcome-explained': ({ file }) =>
        `Bij de uitkomst die er staat hoort een toelichting. Wijzig die twee samen in ${file}.`,
      'answer-unknown': ({ answer }) =>
        `‘${answer}’ is geen van de mogelijke antwoorden. Laat het antwoord weg om ze te zien.`,
      'no-text': ({ cell }) =>
        cell.kind === 'text'
          ? `Hierin staat ${hiddenInCell(cell, dutchHiddenCharacter)}. Wis de cel en typ de tekst opnieuw.`
          : `De spreadsheet maakte hier ‘${typedText(cell, 'nl')}’ van. Geef de cel de opmaak Tekst en typ de tekst opnieuw.`,
      'too-long': ({ limit }) => `Deze tekst is langer dan ${numberText(limit, 'nl')} tekens.`,
    },
    questions: {
      'thousands-or-decimals': 'Scheidt het teken hier duizendtallen of decimalen?',
      'fraction-of-percent': 'Is dit een deel van één, of al een percentage?',
      'percent-above-hundred': 'Staat hier een percentage dat nog eens de opmaak % kreeg?',
      'bound-or-about': 'Is ‘ruim’ hier ‘meer dan’ of ‘circa’?',
      'unknown-reason': 'Waarom is de waarde onbekend?',
      'value-in-words': 'Er staat geen getal. Geeft de bron de waarde zo in woorden?',
      'which-date': 'Welke datum is bedoeld?',
      'which-period': 'Welke periode is bedoeld?',
      'serial-number': 'Is dit de dag waarvoor een spreadsheet dit getal gebruikt?',
      'kpi-of-which': 'Van welk convenant of programma is deze KPI?',
    },
    unreadable: {
      missing: ({ file }) =>
        `Er is geen bestand ${file}. Kijk of de naam en de map goed zijn geschreven.`,
      'is-folder': ({ file }) => `${file} is een map. Noem het bestand erin, een .xlsx of .csv.`,
      'too-large': ({ sizeInBytes, limitInBytes }) =>
        `Het bestand is ${numberText(sizeInBytes / MEGABYTE, 'nl')} MB; ten hoogste ${numberText(limitInBytes / MEGABYTE, 'nl')} MB kan. Bewaar alleen het blad met de gegevens.`,
      'unpacks-too-large': ({ limitInBytes }) =>
        `Het bestand is uitgepakt groter dan ${numberText(limitInBytes / MEGABYTE, 'nl')} MB. Bewaar alleen het blad met de gegevens, zonder afbeeldingen.`,
      'too-many-rows': ({ sheet, limit }) =>
        `Blad ‘${sheet}’ heeft meer dan ${numberText(limit, 'nl')} rijen. Verdeel het over meer bestanden.`,
      'too-many-columns': ({ sheet, limit }) =>
        `Blad ‘${sheet}’ heeft meer dan ${numberText(limit, 'nl')} kolommen.`,
      'too-many-sheets': ({ limit }) =>
        `Het bestand heeft meer dan ${numberText(limit, 'nl')} bladen.`,
      'old-excel': () =>
        'Dit bestand is van een oude Excel (.xls) of heeft een wachtwoord. Sla het op als .xlsx, zonder wachtwoord.',
      'other-spreadsheet': ({ extension }) =>
        `Een bestand ${extension} kan niet gelezen worden. Sla het op als .xlsx of .csv.`,
      broken: () =>
        'Het bestand is geen spreadsheet of is beschadigd. Open het in een spreadsheetprogramma, en sla het opnieuw op als .xlsx of .csv.',
      'stray-quote': ({ line }) =>
        `In of boven regel ${numberText(line, 'nl')} staat een aanhalingsteken (") dat niet sluit of midden in een cel staat. Open het bestand in een spreadsheetprogramma, en sla het opnieuw op als .xlsx of .csv.`,
      'no-header': ({ needed }) =>
        `Geen enkel zichtbaar blad heeft een rij met de namen van de kolommen. Nodig zijn ${needed.join('; of ')}.`,
      empty: () => 'Het bestand is leeg.',
    },
  },
  en: {
    reasons: {
      'cell-missing': () => 'This cell must not be empty.',
      'cell-error': ({ code }) =>
        `The spreadsheet itself shows an error here (${code}). Mend the formula, or type the value.`,
      'formula-uncomputed': () =>
        'The result of this formula is not in the file. Open it in a spreadsheet program, let it calculate and save it, or type the value.',
      'no-number': () => 'This is no number.',
      'number-negative-or-fraction': () =>
        'This takes a number above zero, and for a rank or a number of months a whole one.',
      'date-in-value': ({ day }) =>
        `The spreadsheet made a date of this (${day}); that happens to “3-4”. Give the cell the format Text and type the value again.`,
      'range-reversed': ({ from, to }) =>
        `A range runs from low to high, and not from ${numberText(from, 'en')} to ${numberText(to, 'en')}.`,
      'percent-in-other-unit': ({ unit }) =>
        `This is a percentage, but the KPI is counted in ${inLanguage(unit, 'en').text}.`,
      'money-in-other-unit': ({ unit }) =>
        `This is an amount in euros, but the KPI is counted in ${inLanguage(unit, 'en').text}.`,
      'unit-unexpected': ({ found, unit }) =>
        `After the number stands “${found}”, but the KPI is counted in ${inLanguage(unit, 'en').text}. Leave the word out where it is right.`,
      'no-date': () => 'This is no date. Write 2021, April 2021 or 3-4-2021 (day first).',
      'no-period': () =>
        'This is no period. Write 2021, 2021-Q3, 2021-H1, April 2021, 3-4-2021 or 2019-07-01/2020-06-30.',
      'no-choice': ({ allowed, closest }) =>
        `This takes ${oneOfEnglish(allowed.en)}.${meantEnglish(closest)}`,
      'no-id': ({ mended }) =>
        `A short name is made of lower-case letters, digits and hyphens.${mended === undefined ? '' : ` For example “${mended}”.`}`,
      'no-link': ({ mended }) =>
        `An address begins with https:// and holds no spaces.${mended === undefined ? '' : ` Did you mean “${mended}”?`}`,
      'id-unknown': ({ kind, closest }) =>
        kind === 'country'
          ? 'This country is not in content/landen.json. Correct the code or name, or add it there.'
          : `There is no such ${englishRecords[kind]}.${meantEnglish(closest)}`,
      'id-taken': ({ file }) => `This short name is that of ${file} already.`,
      'id-reserved': () => 'This word stands in addresses of the site. Choose another short name.',
      'row-contradicts': ({ row, sheet }) =>
        `Row ${String(row)}${sheet === undefined ? '' : ` of sheet “${sheet}”`} is about the same and says something else. Keep one; the value of another source belongs under “alternates” in the file.`,
      'value-and-reason': () =>
        'There is a value, and also a reason why it is unknown. Leave one of them out.',
      'change-in-file': ({ file, was }) =>
        `The case is there already, and this is now “${was}”. Change it in ${file}.`,
      'source-elsewhere': ({ file }) =>
        `The case is there already, and does not have this source. Add it in ${file}, to what rests on it.`,
      'list-leaves-out': ({ file, missing }) =>
        `The case is there already, and has ${missing} too. Put that in, or take it away in ${file}.`,
      'translation-needed': ({ file }) =>
        `The case has this text in English too. Give that as well, or change both in ${file}.`,
      'outcome-explained': ({ file }) =>
        `The outcome that is there has words to explain it. Change the two together in ${file}.`,
      'answer-unknown': ({ answer }) =>
        `“${answer}” is none of the possible answers. Leave the answer out to see them.`,
      'no-text': ({ cell }) =>
        cell.kind === 'text'
          ? `This holds ${hiddenInCell(cell, englishHiddenCharacter)}. Clear the cell and type the text again.`
          : `The spreadsheet made “${typedText(cell, 'en')}” of this. Give the cell the format Text and type the text again.`,
      'too-long': ({ limit }) => `This text is longer than ${numberText(limit, 'en')} characters.`,
    },
    questions: {
      'thousands-or-decimals': 'Does the mark here part thousands or decimals?',
      'fraction-of-percent': 'Is this a part of one, or a percentage already?',
      'percent-above-hundred': 'Is this a percentage that was given the format % once more?',
      'bound-or-about': 'Does “ruim” mean “more than” here, or “about”?',
      'unknown-reason': 'Why is the value unknown?',
      'value-in-words': 'This is no number. Does the source give the value in these words?',
      'which-date': 'Which date is meant?',
      'which-period': 'Which period is meant?',
      'serial-number': 'Is this the day that a spreadsheet uses this number for?',
      'kpi-of-which': 'Of which covenant or programme is this KPI?',
    },
    unreadable: {
      missing: ({ file }) =>
        `There is no file ${file}. See whether the name and the folder are spelt well.`,
      'is-folder': ({ file }) => `${file} is a folder. Name the file in it, a .xlsx or .csv.`,
      'too-large': ({ sizeInBytes, limitInBytes }) =>
        `The file is ${numberText(sizeInBytes / MEGABYTE, 'en')} MB; it can be ${numberText(limitInBytes / MEGABYTE, 'en')} MB at most. Keep only the sheet with the data.`,
      'unpacks-too-large': ({ limitInBytes }) =>
        `The file unpacks to more than ${numberText(limitInBytes / MEGABYTE, 'en')} MB. Keep only the sheet with the data, without pictures.`,
      'too-many-rows': ({ sheet, limit }) =>
        `Sheet “${sheet}” has more than ${numberText(limit, 'en')} rows. Divide it over more files.`,
      'too-many-columns': ({ sheet, limit }) =>
        `Sheet “${sheet}” has more than ${numberText(limit, 'en')} columns.`,
      'too-many-sheets': ({ limit }) => `The file has more than ${numberText(limit, 'en')} sheets.`,
      'old-excel': () =>
        'This file is from an old Excel (.xls) or has a password. Save it as .xlsx, without a password.',
      'other-spreadsheet': ({ extension }) =>
        `A ${extension} file cannot be read. Save it as .xlsx or .csv.`,
      broken: () =>
        'The file is no spreadsheet or is damaged. Open it in a spreadsheet program, and save it again as .xlsx or .csv.',
      'stray-quote': ({ line }) =>
        `In or above line ${numberText(line, 'en')} stands a quotation mark (") that does not close or is in the middle of a cell. Open the file in a spreadsheet program, and save it again as .xlsx or .csv.`,
      'no-header': ({ needed }) =>
        `No visible sheet has a row with the names of the columns. Needed are ${needed.join('; or ')}.`,
      empty: () => 'The file is empty.',
    },
  },
};
