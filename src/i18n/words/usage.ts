import type { Dictionary } from '../dictionary.ts';

interface UsageWords {
  readonly unknown: (name: string, closest: string | undefined) => string;
  readonly twice: (name: string) => string;
  readonly missing: (name: string) => string;
  readonly unwanted: (name: string) => string;
  readonly notAllowed: (name: string, found: string, allowed: string) => string;
  readonly unexpected: (found: string) => string;
  readonly clash: (one: string, other: string) => string;
  readonly noContent: string;
  /** How the check is called. */
  readonly check: string;
}

/** What commands say of how they are called. */
export const usageWords: Dictionary<UsageWords> = {
  nl: {
    unknown: (name, closest) =>
      closest === undefined
        ? `De optie ${name} bestaat niet.`
        : `De optie ${name} bestaat niet; bedoelde u ${closest}?`,
    twice: (name) => `De optie ${name} staat er twee keer.`,
    missing: (name) => `Achter ${name} hoort een waarde.`,
    unwanted: (name) => `Achter ${name} hoort geen waarde.`,
    notAllowed: (name, found, allowed) =>
      `${name} kent de waarde "${found}" niet; kies uit: ${allowed}.`,
    unexpected: (found) => `"${found}" is hier niet te plaatsen; opties beginnen met --.`,
    clash: (one, other) => `${one} en ${other} gaan niet samen.`,
    noContent: 'Hier is geen map content. Ga naar de map van het project.',
    check: `npm run check -- [opties]

  --changed <basis>  alleen wat uw wijziging veroorzaakt ten opzichte van een branch, tag of
                     commit, zoals origin/main
  --watch            controleer opnieuw zodra een bestand wordt opgeslagen (stop met Ctrl+C)
  --format <vorm>    text (voor mensen), json, github of gitlab (voor controles van een voorstel)
  --en               in het Engels
  --as-of <dag>      de dag waarvoor uitzonderingen worden beoordeeld, zoals 2026-01-31
  --help             deze uitleg

Uitkomst: 0 als er niets gevonden is, 1 als er iets gevonden is, 2 als er niet gecontroleerd kon worden.`,
  },
  en: {
    unknown: (name, closest) =>
      closest === undefined
        ? `There is no option ${name}.`
        : `There is no option ${name}; did you mean ${closest}?`,
    twice: (name) => `The option ${name} is there twice.`,
    missing: (name) => `${name} needs a value behind it.`,
    unwanted: (name) => `${name} takes no value.`,
    notAllowed: (name, found, allowed) =>
      `${name} does not know the value "${found}"; choose one of: ${allowed}.`,
    unexpected: (found) => `"${found}" has no place here; options begin with --.`,
    clash: (one, other) => `${one} and ${other} do not go together.`,
    noContent: 'There is no folder content here. Go to the folder of the project.',
    check: `npm run check -- [options]

  --changed <base>   only what your change causes, against a branch, tag or commit such as
                     origin/main
  --watch            check again whenever a file is saved (stop with Ctrl+C)
  --format <form>    text (for people), json, github or gitlab (for checks of a proposal)
  --en               in English
  --as-of <day>      the day that exceptions are judged on, such as 2026-01-31
  --help             this text

Exit status: 0 when nothing was found, 1 when something was, 2 when nothing could be checked.`,
  },
};
