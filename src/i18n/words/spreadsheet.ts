import type { Dictionary } from '../dictionary.ts';

export interface SpreadsheetWords {
  readonly title: string;
  readonly summary: string;
  /** What the page is for, where another leads to it. */
  readonly contribute: string;
  readonly stepsTitle: string;
  readonly steps: readonly string[];
  readonly commandsLabel: string;
  /** What is typed: to look, to answer and write, to change what has been published. */
  readonly commands: readonly string[];
  readonly layouts: Readonly<
    Record<'observations' | 'scores' | 'cases', { readonly title: string; readonly text: string }>
  >;
  readonly template: string;
  readonly columns: {
    readonly name: string;
    readonly meaning: string;
    readonly example: string;
    readonly needed: string;
    readonly also: (names: string) => string;
    readonly yes: string;
    readonly no: string;
  };
  readonly rules: string;
  readonly readingTitle: string;
  readonly readingText: string;
  readonly reading: {
    readonly typed: string;
    readonly unit: string;
    readonly read: string;
    readonly asked: (question: string, answers: string) => string;
  };
  readonly fileTitle: string;
  readonly file: readonly string[];
}

export const spreadsheetWords: Dictionary<SpreadsheetWords> = {
  nl: {
    title: 'Cijfers uit een spreadsheet',
    summary:
      'Wie een lijstje waarden of scores heeft, hoeft geen bestanden te bewerken: vul een sjabloon in, kijk wat ermee zou gebeuren, en laat het dan schrijven.',
    contribute: 'Zelf cijfers aanleveren',
    stepsTitle: 'Zo gaat het',
    steps: [
      'Download een sjabloon, of neem uw eigen lijst en geef de kolommen de namen hieronder. De volgorde maakt niet uit; Nederlandse en Engelse namen mogen door elkaar.',
      'Kijk wat ermee zou gebeuren, met de eerste opdracht hieronder. Per cel staat er wat u typte, hoe het gelezen is, en wat erbij komt, verandert of niet kan.',
      'Beantwoord de vragen, aan het toetsenbord of in de opdracht, en verbeter wat niet kan.',
      'Laat het schrijven, met de tweede opdracht. Dat gebeurt alleen als alles klopt en de controle daarna niets meldt; anders verandert er niets.',
    ],
    commandsLabel: 'Opdrachten',
    commands: [
      'npm run import -- cijfers.xlsx',
      'npm run import -- cijfers.xlsx --answer "D7=48" --write',
      'npm run import -- cijfers.xlsx --reason error_at_source --explanation "Waarom" --date 3-4-2021 --write',
    ],
    layouts: {
      observations: {
        title: "Waarden van KPI's",
        text: 'Eén rij per waarde. Is er over die periode al een waarde, dan is het een wijziging: zeg dan waarom, zoals in de laatste opdracht hierboven.',
      },
      scores: {
        title: 'Scores in de Transparantiebenchmark',
        text: 'Eén rij per onderneming en editie.',
      },
      cases: {
        title: 'Klachten en geschillen',
        text: 'Eén rij per zaak, met één bron; natuurlijke personen worden nergens genoemd. Is de zaak er al, dan zijn alleen mechanisme en zaak verplicht, met wat er verandert; een lege cel laat alles zoals het is. Zeg bij een andere datum of uitkomst waarom, zoals in de laatste opdracht hierboven. Een andere uitkomst heeft haar bron nodig. Partijen wijzigen, iets weghalen of een bron toevoegen bij iets anders dan een uitkomst doet u in het bestand van de zaak: de melding noemt het.',
      },
    },
    template: 'Sjabloon',
    columns: {
      name: 'Kolom',
      meaning: 'Wat erin komt',
      example: 'Voorbeeld',
      needed: 'Verplicht',
      also: (names) => `Ook: ${names}`,
      yes: 'ja',
      no: 'nee',
    },
    rules: 'Kolommen',
    readingTitle: 'Hoe een cel gelezen wordt',
    readingText:
      'Wat maar op één manier te lezen is, wordt zo gelezen. Al het andere is een vraag: er wordt nooit geraden. De regels hieronder zijn gemaakt door dezelfde code die spreadsheets leest.',
    reading: {
      typed: 'Getypt',
      unit: 'KPI in',
      read: 'Gelezen als',
      asked: (question, answers) => `Vraag: ${question} ${answers}`,
    },
    fileTitle: 'Wat het bestand mag zijn',
    file: [
      'Een Excel-bestand (.xlsx) of CSV, tot 10 MB en 5.000 rijen. CSV mag puntkomma’s, komma’s of tabs hebben, in UTF-8, UTF-16 of Windows-1252.',
      'Boven de namen van de kolommen mogen titels staan. Lege rijen worden overgeslagen; samengevoegde cellen tellen als de eerste ervan. Verborgen rijen worden gelezen en gemeld, verborgen bladen niet gelezen.',
      'Van een formule telt de uitkomst die bij het opslaan in het bestand kwam. Een fout zoals #N/B wordt geweigerd.',
      'Een kolom met een onbekende naam wordt gemeld; lijkt de naam op een bekende, dan wordt er niets geschreven tot die verbeterd is.',
    ],
  },
  en: {
    title: 'Figures from a spreadsheet',
    summary:
      'Whoever has a list of values or scores need not edit files: fill in a template, see what would come of it, and then have it written.',
    contribute: 'Contribute figures',
    stepsTitle: 'How it goes',
    steps: [
      'Download a template, or take your own list and give the columns the names below. Their order is free; Dutch and English names may be mixed.',
      'See what would come of it, with the first command below. It tells for each cell what you typed, how it was read, and what it adds, changes or cannot.',
      'Answer the questions, at the keyboard or in the command, and mend what cannot be.',
      'Have it written, with the second command. That is only done when all is well and the check reports nothing afterwards; otherwise nothing changes.',
    ],
    commandsLabel: 'Commands',
    commands: [
      'npm run import -- figures.xlsx --en',
      'npm run import -- figures.xlsx --en --answer "D7=48" --write',
      'npm run import -- figures.xlsx --en --reason error_at_source --explanation "Why" --date 3-4-2021 --write',
    ],
    layouts: {
      observations: {
        title: 'Values of KPIs',
        text: 'One row for each value. Where there is a value for that period already it is a change: say why, as in the last command above.',
      },
      scores: {
        title: 'Scores in the Transparantiebenchmark',
        text: 'One row for each company and edition.',
      },
      cases: {
        title: 'Complaints and disputes',
        text: 'One row for each case, with one source; natural persons are named nowhere. Where the case is there already, only mechanism and case are required, with what changes; an empty cell leaves everything as it is. With another date or outcome say why, as in the last command above. Another outcome needs its source. Changing the parties, taking something away or adding a source to anything but an outcome is done in the file of the case: the message names it.',
      },
    },
    template: 'Template',
    columns: {
      name: 'Column',
      meaning: 'What goes in it',
      example: 'Example',
      needed: 'Required',
      also: (names) => `Also: ${names}`,
      yes: 'yes',
      no: 'no',
    },
    rules: 'Columns',
    readingTitle: 'How a cell is read',
    readingText:
      'What can be read in one way only is read so. Everything else is a question: nothing is ever guessed. The lines below were made by the same code that reads spreadsheets.',
    reading: {
      typed: 'Typed',
      unit: 'KPI in',
      read: 'Read as',
      asked: (question, answers) => `Question: ${question} ${answers}`,
    },
    fileTitle: 'What the file may be',
    file: [
      'An Excel file (.xlsx) or CSV, up to 10 MB and 5,000 rows. CSV may have semicolons, commas or tabs, in UTF-8, UTF-16 or Windows-1252.',
      'Titles may stand above the names of the columns. Empty rows are passed over; merged cells count as the first of them. Hidden rows are read and told; hidden sheets are not read.',
      'Of a formula counts the result that was saved with the file. An error such as #N/A is refused.',
      'A column with an unknown name is told; where the name is like a known one, nothing is written until it is mended.',
    ],
  },
};
