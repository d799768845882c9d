import type { Dictionary } from '../i18n/dictionary.ts';
import type { SkeletonKind } from './skeleton-kind.ts';

export interface SkeletonWords {
  readonly kinds: Readonly<Record<SkeletonKind, string>>;
  readonly whichKind: string;
  readonly fillIn: string;
  readonly canStayEmpty: string;
  readonly oneOf: (values: string) => string;
  readonly usual: (value: string) => string;
  readonly missing: (count: number) => string;
  readonly wrong: (flag: string, answer: string) => string;
  readonly similar: (id: string, file: string) => string;
  readonly written: (file: string) => string;
  readonly exists: (file: string) => string;
  readonly checkFails: string;
  readonly fieldsLeft: string;
  readonly reasonsLeft: string;
  readonly otherwiseGone: string;
  readonly next: Readonly<Record<SkeletonKind, string>>;
  readonly unknownKind: (kind: string, kinds: string) => string;
  readonly nothingLacking: string;
  readonly number: string;
}

export const skeletonWords: Dictionary<SkeletonWords> = {
  nl: {
    kinds: {
      covenant: 'convenant',
      kpi: 'KPI van een convenant of programma',
      report: 'rapportage van een convenant',
      case: 'klacht of geschil',
      edition: 'editie van de Transparantiebenchmark',
      organisation: 'organisatie',
      revision: 'wijziging van een gepubliceerde waarde',
    },
    whichKind: 'Wat wilt u toevoegen?',
    fillIn: 'Haal het hekje weg voor een veld dat u invult; wat geen bron zegt, blijft weg.',
    canStayEmpty: 'mag leeg blijven',
    oneOf: (values) => `een van: ${values}`,
    usual: (value) => `leeg is ${value}`,
    missing: (count) =>
      count === 1
        ? 'Er ontbreekt nog één antwoord:'
        : `Er ontbreken nog ${String(count)} antwoorden:`,
    wrong: (flag, answer) => `--${flag} "${answer}"`,
    similar: (id, file) => `Let op: ‘${id}’ lijkt hierop (${file}). Bedoelt u die?`,
    written: (file) => `Geschreven: ${file}`,
    exists: (file) => `${file} is er al, en is niet gewijzigd.`,
    checkFails: 'Er is niets geschreven, want de controle zou hierna dit melden.',
    fieldsLeft: 'In te vullen als een bron het zegt:',
    reasonsLeft: 'Vul in elk van deze bestanden de reden in.',
    otherwiseGone:
      'Staat de inhoud nu ergens anders op de site, maak dan van "withdrawn" "merged" en noem bij "into" waar. Moet het gewist zijn (rechter, privacy, veiligheid), laat dan alleen {"state": "erased"} over.',
    next: {
      covenant: 'Zet daarnaast bronnen in bronnen.json, in dezelfde map.',
      kpi: 'Voeg waarden toe onder observations, of met npm run import.',
      report: 'Noem onder sources de bronnen uit bronnen.json van het convenant.',
      case: 'Vul de datums en de uitkomst in zodra een bron die geeft; zet dan confidence hoger.',
      edition: 'Voeg plaatsen en scores toe onder scores, of met npm run import.',
      organisation: 'Noem de organisatie nu bij een partij, deelnemer, zaak of score.',
      revision: 'Wijzig de waarde zelf in haar eigen bestand, als dat nog niet is gebeurd.',
    },
    unknownKind: (kind, kinds) => `‘${kind}’ kan niet worden toegevoegd. Kies uit: ${kinds}.`,
    nothingLacking: 'Sinds die versie is er niets veranderd dat nog uitleg nodig heeft.',
    number: 'nummer of naam',
  },
  en: {
    kinds: {
      covenant: 'covenant',
      kpi: 'KPI of a covenant or programme',
      report: 'report of a covenant',
      case: 'complaint or dispute',
      edition: 'edition of the Transparantiebenchmark',
      organisation: 'organisation',
      revision: 'revision of a published value',
    },
    whichKind: 'What do you want to add?',
    fillIn: 'Take the hash away before a field that you fill in; what no source says stays out.',
    canStayEmpty: 'may stay empty',
    oneOf: (values) => `one of: ${values}`,
    usual: (value) => `empty is ${value}`,
    missing: (count) =>
      count === 1 ? 'One answer is still missing:' : `${String(count)} answers are still missing:`,
    wrong: (flag, answer) => `--${flag} "${answer}"`,
    similar: (id, file) => `Note: “${id}” looks like this one (${file}). Did you mean that?`,
    written: (file) => `Written: ${file}`,
    exists: (file) => `${file} is there already, and was not changed.`,
    checkFails: 'Nothing was written, because the check would report this afterwards.',
    fieldsLeft: 'To be filled in where a source says so:',
    reasonsLeft: 'Fill in the reason in each of these files.',
    otherwiseGone:
      'Where the content now stands elsewhere on the site, make "withdrawn" "merged" and name the place in "into". Where it must be erased (court, privacy, safety), leave only {"state": "erased"}.',
    next: {
      covenant: 'Put sources in bronnen.json beside it, in the same folder.',
      kpi: 'Add values under observations, or with npm run import.',
      report: 'Name under sources those from bronnen.json of the covenant.',
      case: 'Fill in the dates and the outcome once a source gives them; then raise confidence.',
      edition: 'Add ranks and scores under scores, or with npm run import.',
      organisation: 'Now name the organisation with a party, participant, case or score.',
      revision: 'Change the value itself in its own file, unless that is done already.',
    },
    unknownKind: (kind, kinds) => `“${kind}” cannot be added. Choose from: ${kinds}.`,
    nothingLacking: 'Since that version nothing has changed that still has to be explained.',
    number: 'number or name',
  },
};
