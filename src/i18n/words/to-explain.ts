import { revisionReason } from '../../schema/revision.ts';
import type { Dictionary } from '../dictionary.ts';

interface ToExplainWords {
  readonly title: string;
  /** @param gone how much is gone that a reader could reach */
  readonly explanation: (facts: number, gone: number) => string;
  /** What else can be said of what is gone. */
  readonly otherwiseGone: string;
  /** Places in a file that the check refuses as long as they are there. */
  readonly reasonPlace: string;
  readonly explanationPlace: string;
  readonly gonePlace: string;
  /** On the link to the page of the forge where the file is made. */
  readonly make: string;
  /** The same where there are several files. */
  readonly makeNamed: (file: string) => string;
  /** What an editor does there: with the text filled in, and without it. */
  readonly filled: string;
  readonly named: string;
  /** What an editor does with a file that no link leads to. */
  readonly byHand: string;
  readonly tooLong: string;
  readonly unfinished: string;
  readonly more: (files: number) => string;
  readonly textOf: (file: string) => string;
}

const reasons = (or: string): string =>
  revisionReason.options.join(', ').replace(/, (\w+)$/u, ` ${or} $1`);

/** What an editor is told of published facts that change without a word why. */
export const toExplainWords: Dictionary<ToExplainWords> = {
  nl: {
    title: 'Nog uit te leggen',
    explanation: (facts, gone) => {
      const changed =
        facts === 1
          ? 'Wat hier verandert, stond al op de site'
          : `Van wat hier verandert, stonden ${String(facts)} feiten al op de site`;
      const removed =
        gone === 1
          ? 'Wat hier verdwijnt, stond op de site'
          : `Van wat hier verdwijnt, stonden ${String(gone)} onderdelen op de site`;
      const what = [...(facts === 0 ? [] : [changed]), ...(gone === 0 ? [] : [removed])];
      return `${what.join('. ')}: daar hoort een bestand bij dat zegt waarom, en tot dat bestand er is, houdt de controle dit voorstel tegen.`;
    },
    otherwiseGone:
      'Staat wat verdwijnt nu ergens anders op de site, maak dan van "withdrawn" "merged" en noem bij "into" waar. Moet het gewist zijn (rechter, privacy, veiligheid), laat dan alleen {"state": "erased"} over.',
    reasonPlace: `<reden: ${reasons('of')}>`,
    explanationPlace: '<uitleg: wat er is gewijzigd en waarom, voor de lezer>',
    gonePlace: '<waarom: voor de lezer>',
    make: 'Leg het uit in een nieuw bestand',
    makeNamed: (file) => `Leg het uit in ${file}`,
    filled:
      'vervang wat tussen punthaken staat, met de punthaken zelf, en sla het bestand op in de branch die er al staat.',
    named:
      'plak daarin de tekst hieronder, vervang wat tussen punthaken staat, met de punthaken zelf, en sla het bestand op in de branch die er al staat.',
    byHand:
      'maak dit bestand in de branch van dit voorstel, met de tekst hieronder, en vervang wat tussen punthaken staat, met de punthaken zelf.',
    tooLong:
      'dit bestand is te lang voor een reactie; `npm run new -- revision --since origin/main` schrijft het.',
    unfinished: 'dit bestand is er, maar klopt nog niet; de controle zegt wat eraan ontbreekt.',
    more: (files) =>
      `zo ${files === 1 ? 'is er nog 1' : `zijn er nog ${String(files)}`}; \`npm run new -- revision --since origin/main\` schrijft ze allemaal.`,
    textOf: (file) => `De tekst van ${file}`,
  },
  en: {
    title: 'Still to be explained',
    explanation: (facts, gone) => {
      const changed =
        facts === 1
          ? 'What changes here was on the site already'
          : `Of what changes here, ${String(facts)} facts were on the site already`;
      const removed =
        gone === 1
          ? 'What goes here was on the site'
          : `Of what goes here, ${String(gone)} parts were on the site`;
      const what = [...(facts === 0 ? [] : [changed]), ...(gone === 0 ? [] : [removed])];
      return `${what.join('. ')}: that needs a file that says why, and until that file is there, the check holds up this proposal.`;
    },
    otherwiseGone:
      'Where what goes now stands elsewhere on the site, make "withdrawn" "merged" and name the place in "into". Where it must be erased (court, privacy, safety), leave only {"state": "erased"}.',
    reasonPlace: `<reason: ${reasons('or')}>`,
    explanationPlace: '<explanation: what was changed and why, for the reader>',
    gonePlace: '<why: for the reader>',
    make: 'Explain it in a new file',
    makeNamed: (file) => `Explain it in ${file}`,
    filled:
      'replace what stands between angle brackets, with the brackets themselves, and save the file in the branch that is named there.',
    named:
      'paste the text below into it, replace what stands between angle brackets, with the brackets themselves, and save the file in the branch that is named there.',
    byHand:
      'make this file in the branch of this proposal, with the text below, and replace what stands between angle brackets, with the brackets themselves.',
    tooLong:
      'this file is too long for a comment; `npm run new -- revision --since origin/main` writes it.',
    unfinished: 'this file is there, but is not right yet; the check says what is missing.',
    more: (files) =>
      `there ${files === 1 ? 'is 1' : `are ${String(files)}`} more of these; \`npm run new -- revision --since origin/main\` writes them all.`,
    textOf: (file) => `The text of ${file}`,
  },
};
