import type { Dictionary } from '../dictionary.ts';

interface UsageWords {
  readonly unknown: (name: string, closest: string | undefined) => string;
  readonly twice: (name: string) => string;
  readonly missing: (name: string) => string;
  readonly unwanted: (name: string) => string;
  readonly notAllowed: (name: string, found: string, allowed: string) => string;
  readonly unexpected: (found: string) => string;
  readonly clash: (one: string, other: string) => string;
  readonly dayWrong: (name: string, found: string) => string;
  readonly secondsWrong: (name: string, found: string) => string;
  readonly noContent: string;
  /** What the command needs and did not get. */
  readonly noBase: string;
  readonly noFile: string;
  readonly noKind: string;
  /** How each command is called. */
  readonly check: string;
  readonly diff: string;
  readonly import: string;
  /** How a record is begun; `kinds` are lines with each kind and its meaning. */
  readonly new: (kinds: string) => string;
  /** What comes above the options of one kind. */
  readonly newKind: (kind: string) => string;
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
    dayWrong: (name, found) =>
      `Achter ${name} hoort een dag zoals 2019-07-04; er staat "${found}".`,
    secondsWrong: (name, found) => `${name} is een aantal seconden; er staat "${found}".`,
    noContent: 'Hier is geen map content. Ga naar de map van het project.',
    noBase: 'Waarmee moet er vergeleken worden? Noem een branch, tag of commit, zoals main.',
    noFile: 'Welk bestand moet er gelezen worden? Noem een bestand van Excel (.xlsx) of CSV.',
    noKind: 'Wat wilt u toevoegen? Noem een soort, zoals kpi.',
    check: `npm run check -- [opties]

  --changed <basis>  alleen wat uw wijziging veroorzaakt ten opzichte van een branch, tag of
                     commit, zoals origin/main
  --watch            controleer opnieuw zodra een bestand wordt opgeslagen (stop met Ctrl+C)
  --format <vorm>    text (voor mensen), json, github of gitlab (voor controles van een voorstel)
  --en               in het Engels
  --as-of <dag>      de dag waarvoor uitzonderingen worden beoordeeld, zoals 2026-01-31
  --help             deze uitleg

Uitkomst: 0 als er niets gevonden is, 1 als er iets gevonden is, 2 als er niet gecontroleerd kon worden.`,
    diff: `npm run diff -- <basis> [<versie>] [opties]

  <basis>            branch, tag of commit. Alleen: vergeleken met de bestanden in deze map, vanaf de
                     laatste commit die beide hebben. Met <versie>: die twee zoals zij zijn.
  --format <vorm>    text, markdown (voor een reactie bij een voorstel), json of html
  --repository <naam>, --branch <naam>
                     waar het voorstel staat: de reactie krijgt een link om daar uit te leggen waarom
                     iets verandert wat al op de site stond
  --as-of <dag>      de dag waarop beide worden beoordeeld, zoals 2026-01-31
  --en               in het Engels
  --help             deze uitleg

Uitkomst: 0 als er vergeleken is, wat er ook verschilt; 2 als dat niet kon.`,
    import: `npm run import -- <bestand.xlsx of .csv> [opties]

  --write                schrijf het, als alles klopt; zonder deze optie verandert er niets
  --answer <cel>=<lezing>  het antwoord op een vraag, zoals B7=48; mag vaker
  --reason, --explanation, --date
                         waarom en wanneer gepubliceerde waarden veranderen
  --as-of <dag>          de dag waarvoor wordt gecontroleerd, zoals 2026-01-31
  --en                   in het Engels
  --help                 deze uitleg

De kolommen en sjablonen staan op de site onder /handleiding/spreadsheet/.
Uitkomst: 0 als alles over te nemen is, 1 als er iets is gevraagd of geweigerd, 2 bij een verkeerde opdracht.`,
    new: (kinds) => `npm run new -- <soort> [opties]

${kinds}

Wat niet in de opties staat, wordt gevraagd. De opties van een soort: npm run new -- kpi --help
Uitkomst: 0 als er een bestand is geschreven, 1 als er een antwoord mist of niet kan, 2 bij een verkeerde opdracht.`,
    newKind: (kind) => `npm run new -- ${kind} [opties]`,
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
    dayWrong: (name, found) => `${name} needs a day such as 2019-07-04; received "${found}".`,
    secondsWrong: (name, found) => `${name} needs a number of seconds; received "${found}".`,
    noContent: 'There is no folder content here. Go to the folder of the project.',
    noBase: 'What is there to compare with? Name a branch, tag or commit, such as main.',
    noFile: 'Which file is to be read? Name a file of Excel (.xlsx) or CSV.',
    noKind: 'What do you want to add? Name a kind, such as kpi.',
    check: `npm run check -- [options]

  --changed <base>   only what your change causes, against a branch, tag or commit such as
                     origin/main
  --watch            check again whenever a file is saved (stop with Ctrl+C)
  --format <form>    text (for people), json, github or gitlab (for checks of a proposal)
  --en               in English
  --as-of <day>      the day that exceptions are judged on, such as 2026-01-31
  --help             this text

Exit status: 0 when nothing was found, 1 when something was, 2 when nothing could be checked.`,
    diff: `npm run diff -- <base> [<head>] [options]

  <base>             branch, tag or commit. Alone it is compared with the files in this folder, from
                     the last commit that both share. With <head>: these two as they are.
  --format <form>    text, markdown (a comment for a proposal), json or html
  --repository <name>, --branch <name>
                     where the proposal is: the comment gets a link to explain there why something
                     changes that was on the site already
  --as-of <day>      the day that both are judged on, such as 2026-01-31
  --en               in English
  --help             this text

Exit status: 0 when the two were compared, whatever differs; 2 when they could not be.`,
    import: `npm run import -- <file.xlsx or .csv> [options]

  --write                write it, when all is well; without this option nothing changes
  --answer <cell>=<reading>  the answer to a question, such as B7=48; may be there more than once
  --reason, --explanation, --date
                         why and when published values change
  --as-of <day>          the day that is checked for, such as 2026-01-31
  --en                   in English
  --help                 this text

The columns and templates are on the site under /en/manual/spreadsheet/.
Exit status: 0 when all can be taken over, 1 when something is asked or refused, 2 for a wrong command.`,
    new: (kinds) => `npm run new -- <kind> [options]

${kinds}

What the options do not say is asked. The options of one kind: npm run new -- kpi --help --en
Exit status: 0 when a file was written, 1 when an answer is missing or cannot be, 2 for a wrong command.`,
    newKind: (kind) => `npm run new -- ${kind} [options]`,
  },
};
