import type { Dictionary } from '../dictionary.ts';

interface ReportingWords {
  readonly every: (months: number) => string;
  readonly rhythm: (every: string) => string;
  readonly rhythmUnknown: string;
  readonly found: (found: number, due: number) => string;
  readonly unplaced: (reports: number) => string;
  readonly pending: (periods: number) => string;
  readonly missing: Readonly<Record<'not_found' | 'unplaced' | 'not_yet_due', string>>;
  readonly notes: Readonly<Record<'cadence' | 'gaps' | 'confidentiality', string>>;
  readonly periodUnknown: string;
  readonly published: string;
}

/** What reports were to be expected of a covenant, and which were found. */
export const reportingWords: Dictionary<ReportingWords> = {
  nl: {
    every: (months) =>
      months === 12
        ? 'elk jaar'
        : months === 6
          ? 'elk half jaar'
          : months === 1
            ? 'elke maand'
            : `elke ${String(months)} maanden`,
    rhythm: (every) => `Volgens de bronnen zou er ${every} een rapportage verschijnen.`,
    rhythmUnknown: 'Hoe vaak er een rapportage zou verschijnen, is niet vastgesteld.',
    found: (found, due) =>
      due === 0
        ? 'Er was nog geen te verwachten.'
        : due === 1
          ? `Over de periode waarover er een te verwachten was, is er ${found === 1 ? 'een' : 'geen'} gevonden.`
          : `Van de ${String(due)} perioden waarover er een te verwachten was, is er ${found === due ? 'over elke' : found === 0 ? 'over geen' : `over ${String(found)}`} een gevonden.`,
    unplaced: (reports) =>
      reports === 1
        ? 'Van één rapportage is de periode niet bekend; die kan over een van de andere perioden gaan.'
        : `Van ${String(reports)} rapportages is de periode niet bekend; die kunnen over de andere perioden gaan.`,
    pending: (periods) =>
      periods === 1
        ? 'Over de laatste periode hoeft er nog geen te zijn.'
        : `Over de laatste ${String(periods)} perioden hoeft er nog geen te zijn.`,
    missing: {
      not_found: 'Geen rapportage gevonden',
      unplaced: 'Niet te zeggen of er een is',
      not_yet_due: 'Nog niet te verwachten',
    },
    notes: {
      cadence: 'Ritme volgens de bronnen',
      gaps: 'Wat ontbreekt',
      confidentiality: 'Wat vertrouwelijk blijft',
    },
    periodUnknown: 'niet bekend',
    published: 'Verschenen',
  },
  en: {
    every: (months) =>
      months === 12
        ? 'every year'
        : months === 6
          ? 'every half year'
          : months === 1
            ? 'every month'
            : `every ${String(months)} months`,
    rhythm: (every) => `According to the sources a report was to appear ${every}.`,
    rhythmUnknown: 'How often a report was to appear has not been established.',
    found: (found, due) =>
      due === 0
        ? 'None was to be expected yet.'
        : due === 1
          ? `On the period for which one was to be expected, ${found === 1 ? 'one' : 'none'} was found.`
          : `Of the ${String(due)} periods for which one was to be expected, one was found for ${found === due ? 'each' : found === 0 ? 'none' : String(found)}.`,
    unplaced: (reports) =>
      reports === 1
        ? 'Of one report the period is not known; it may be about one of the other periods.'
        : `Of ${String(reports)} reports the period is not known; they may be about the other periods.`,
    pending: (periods) =>
      periods === 1
        ? 'On the last period none is due yet.'
        : `On the last ${String(periods)} periods none is due yet.`,
    missing: {
      not_found: 'No report found',
      unplaced: 'Nobody can say whether there is one',
      not_yet_due: 'Not due yet',
    },
    notes: {
      cadence: 'Rhythm, according to the sources',
      gaps: 'What is missing',
      confidentiality: 'What stays confidential',
    },
    periodUnknown: 'not known',
    published: 'Published',
  },
};
