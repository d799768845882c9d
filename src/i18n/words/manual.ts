import type { Dictionary } from '../dictionary.ts';
import type { RuleGroup } from '../manual/rule-groups.ts';

interface ManualWords {
  readonly title: string;
  readonly intro: string;
  readonly run: string;
  readonly onScreen: string;
  readonly groups: Readonly<Record<RuleGroup, string>>;
  readonly rule: (rule: string) => string;
  readonly madeUp: string;
  readonly example: (number: number, count: number) => string;
  readonly wrong: string;
  readonly message: string;
  readonly right: string;
  readonly noExample: string;
  readonly fileAbsent: string;
  readonly fileRemoved: string;
  /** What is right is that the marked lines are not there. */
  readonly linesRemoved: string;
  readonly binary: string;
  readonly link: (to: string) => string;
  readonly others: string;
}

export const manualWords: Dictionary<ManualWords> = {
  nl: {
    title: 'Meldingen van de controle',
    intro:
      'Wie iets toevoegt of verandert, krijgt van de controle te zien wat er niet klopt: in welk bestand, op welke regel, wat er verwacht werd, wat er staat en hoe het beter kan. Hieronder staat elke melding, met een fout en een goed voorbeeld.',
    run: 'Zo maakt u de controle op uw eigen computer',
    onScreen:
      'Zonder fouten staat er: “Alles in orde: er is niets gevonden.” Met --watch kijkt de controle opnieuw zodra u een bestand opslaat.',
    groups: {
      files: 'Bestanden en mappen',
      notation: 'Schrijfwijze van een bestand',
      fields: 'Velden en waarden',
      references: 'Verwijzingen en bronnen',
      dates: 'Datums en volgorde',
      kpis: 'KPI’s',
      cases: 'Klachten en geschillen',
      benchmark: 'Organisaties en Transparantiebenchmark',
      revisions: 'Wijzigingen van wat gepubliceerd is',
      privacy: 'Privacy en wat is weggelaten',
      prose: 'Lopende tekst',
    },
    rule: (rule) => `Naam van de regel: ${rule}`,
    madeUp: 'Alle gegevens in de voorbeelden zijn verzonnen.',
    example: (number, count) =>
      count === 1 ? 'Voorbeeld' : `Voorbeeld ${String(number)} van ${String(count)}`,
    wrong: 'Fout',
    message: 'Dit zegt de controle',
    right: 'Goed',
    noExample:
      'Met de velden zoals ze nu zijn, komt deze melding niet voor. Zij bestaat voor velden die later komen.',
    fileAbsent: 'Dit bestand ontbreekt.',
    fileRemoved: 'Zonder dit bestand.',
    linesRemoved: 'Hetzelfde, zonder de gemarkeerde regels.',
    binary: 'Dit bestand is geen tekst.',
    link: (to) => `Een verwijzing naar ${to}.`,
    others: 'Andere meldingen in deze groep',
  },
  en: {
    title: 'Findings of the check',
    intro:
      'Whoever adds or changes something is told by the check what is wrong: in which file, on which line, what was expected, what is there and how to mend it. Below stands every finding, with a wrong and a right example.',
    run: 'How to run the check on your own computer',
    onScreen:
      'Without mistakes it says: “All is well: nothing was found.” With --watch the check looks again whenever you save a file.',
    groups: {
      files: 'Files and folders',
      notation: 'Notation of a file',
      fields: 'Fields and values',
      references: 'References and sources',
      dates: 'Dates and their order',
      kpis: 'KPIs',
      cases: 'Complaints and disputes',
      benchmark: 'Organisations and Transparency Benchmark',
      revisions: 'Revisions of what was published',
      privacy: 'Privacy and what is withheld',
      prose: 'Running text',
    },
    rule: (rule) => `Name of the rule: ${rule}`,
    madeUp: 'All data in the examples are made up.',
    example: (number, count) =>
      count === 1 ? 'Example' : `Example ${String(number)} of ${String(count)}`,
    wrong: 'Wrong',
    message: 'What the check says',
    right: 'Right',
    noExample:
      'With the fields as they are now, this finding does not occur. It is there for fields to come.',
    fileAbsent: 'This file is missing.',
    fileRemoved: 'Without this file.',
    linesRemoved: 'The same, without the marked lines.',
    binary: 'This file is no text.',
    link: (to) => `A link to ${to}.`,
    others: 'Other findings in this group',
  },
};
