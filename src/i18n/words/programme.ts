import type { Programme } from '../../schema/programme.ts';
import type { Dictionary } from '../dictionary.ts';

type State = NonNullable<Programme['schemes'][number]['states']>[number]['value'];

interface ProgrammeWords {
  readonly application: string;
  readonly round: (number: number) => string;
  readonly rounds: string;
  readonly rulesUntil: string;
  readonly decision: string;
  readonly eligible: string;
  readonly budget: string;
  readonly maximum: string;
  readonly minimumCompanies: string;
  readonly minimumYears: string;
  readonly maximumYears: string;
  /** `text`: the number, written in the language. */
  readonly years: (text: string, count: number) => string;
  readonly stateOn: (date: string) => string;
  readonly states: Readonly<Record<State, string>>;
  readonly relatedCovenants: string;
}

/** The schemes of a programme. */
export const programmeWords: Dictionary<ProgrammeWords> = {
  nl: {
    application: 'Aanvragen',
    round: (number) => `Aanvraagronde ${String(number)}`,
    rounds: 'Aantal aanvraagrondes',
    rulesUntil: 'De regels gelden tot en met',
    decision: 'Besluit',
    eligible: 'Wie mag aanvragen',
    budget: 'Budget',
    maximum: 'Hoogste bedrag',
    minimumCompanies: 'Minimaal aantal bedrijven',
    minimumYears: 'Kortste looptijd',
    maximumYears: 'Langste looptijd',
    years: (text) => `${text} jaar`,
    stateOn: (date) => `Stand op ${date}`,
    states: { open: 'open', temporarily_closed: 'tijdelijk gesloten', closed: 'gesloten' },
    relatedCovenants: 'Convenanten die ermee te maken hebben',
  },
  en: {
    application: 'Applications',
    round: (number) => `Application round ${String(number)}`,
    rounds: 'Number of application rounds',
    rulesUntil: 'The rules hold until',
    decision: 'Decision',
    eligible: 'Who may apply',
    budget: 'Budget',
    maximum: 'Highest amount',
    minimumCompanies: 'Minimum number of companies',
    minimumYears: 'Shortest duration',
    maximumYears: 'Longest duration',
    years: (text, count) => `${text} ${count === 1 ? 'year' : 'years'}`,
    stateOn: (date) => `As on ${date}`,
    states: { open: 'open', temporarily_closed: 'temporarily closed', closed: 'closed' },
    relatedCovenants: 'Covenants that are connected with it',
  },
};
