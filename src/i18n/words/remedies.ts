import { counted } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

interface RemediesWords {
  readonly title: string;
  readonly description: string;
  readonly intro: (remedies: string, cases: string) => string;
  readonly doubtful: (count: string, isOne: boolean) => string;
  readonly clock: string;
  readonly clockNote: string;
  readonly clockCaption: string;
  readonly dueDate: string;
  readonly clocks: Readonly<Record<'overdue' | 'due_passed' | 'running' | 'no_due_date', string>>;
  readonly count: string;
  readonly remedy: string;
  readonly case: string;
  readonly told: string;
  readonly more: (count: string) => string;
}

/** The overview of all remedies. */
export const remediesWords: Dictionary<RemediesWords> = {
  nl: {
    title: 'Herstel: wat er moest gebeuren en of het is gebeurd',
    description:
      'Alle maatregelen uit uitspraken, afspraken en aanbevelingen, naar wat er van de uitvoering bekend is.',
    intro: (remedies, cases) =>
      `${counted(remedies, 'maatregel', 'maatregelen')} in ${counted(cases, 'zaak', 'zaken')}. Van elke staat erbij wie het zegt en wanneer; van veel zegt geen bron of zij is uitgevoerd.`,
    doubtful: (count, isOne) =>
      isOne
        ? 'Van 1 zaak met herstel zijn de gegevens heel onzeker; die staat hier niet.'
        : `Van ${count} zaken met herstel zijn de gegevens heel onzeker; die staan hier niet.`,
    clock: 'Termijnen',
    clockNote:
      'Geteld zijn de maatregelen waarvan niet vaststaat dat zij geheel zijn uitgevoerd. Te laat is herstel alleen als een bron de uiterste datum geeft en een bron van daarna zegt dat het niet of niet geheel is uitgevoerd.',
    clockCaption: 'Maatregelen die niet zeker geheel zijn uitgevoerd, naar uiterste datum',
    dueDate: 'Uiterste datum',
    clocks: {
      overdue: 'Te laat',
      due_passed: 'Uiterste datum voorbij, daarna niets bekend',
      running: 'Termijn loopt nog',
      no_due_date: 'Geen uiterste datum bekend',
    },
    count: 'Maatregelen',
    remedy: 'Maatregel',
    case: 'Zaak',
    told: 'Volgens wie en wanneer',
    more: (count) => `Nog ${count}; alle staan in het bestand hieronder.`,
  },
  en: {
    title: 'Remedy: what had to be done, and whether it was',
    description:
      'All measures from rulings, agreements and recommendations, by what is known of their execution.',
    intro: (remedies, cases) =>
      `${counted(remedies, 'measure', 'measures')} in ${counted(cases, 'case', 'cases')}. Each tells who says so and when; of many no source says whether they were carried out.`,
    doubtful: (count, isOne) =>
      isOne
        ? 'Of 1 case with remedy the data are very uncertain; it is not shown here.'
        : `Of ${count} cases with remedy the data are very uncertain; they are not shown here.`,
    clock: 'Due dates',
    clockNote:
      'Counted are the measures of which it is not certain that they were wholly carried out. A remedy is overdue only where a source gives the due date and a source of a later day says that it was not, or not wholly, carried out.',
    clockCaption: 'Measures that were not certainly carried out in full, by due date',
    dueDate: 'Due date',
    clocks: {
      overdue: 'Overdue',
      due_passed: 'Due date over, nothing known since',
      running: 'Due date still to come',
      no_due_date: 'No due date known',
    },
    count: 'Measures',
    remedy: 'Measure',
    case: 'Case',
    told: 'According to whom and when',
    more: (count) => `${count} more; all are in the file below.`,
  },
};
