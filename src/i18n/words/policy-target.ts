import { counted, countedOf } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

interface PolicyTargetWords {
  readonly title: string;
  readonly lead: string;
  readonly wordings: string;
  readonly wording: string;
  readonly value: string;
  readonly by: string;
  readonly byUnstated: string;
  readonly population: string;
  readonly populationUnstated: string;
  readonly populationText: (companies: string, definition: string) => string;
  readonly measurements: string;
  readonly noMeasurements: string;
  readonly period: string;
  readonly group: string;
  readonly measured: string;
  readonly remarks: string;
  readonly onThisSite: string;
  readonly siteMisses: string;
  readonly answer: string;
  readonly noMeasurement: string;
  readonly noDeadline: (period: string) => string;
  readonly noFinalFigure: (period: string, deadline: string) => string;
  readonly measuredAfter: (value: string, period: string) => string;
  readonly target: string;
  readonly signedBy: (day: string) => string;
  readonly signedOf: (covenants: string) => string;
  readonly countedAnswer: (signed: string, target: string, day: string) => string;
  readonly countedUnclear: (signed: string, day: string) => string;
  readonly countedReached: (day: string) => string;
  readonly countedBySource: (value: string, day: string) => string;
  readonly perhaps: string;
  readonly signed: string;
  readonly later: string;
  readonly undated: string;
  readonly monitoring: string;
  readonly dateUnknown: string;
}

const wereThere = (count: string): string => (count === '1' ? 'was er' : 'waren er');

export const policyTargetWords: Dictionary<PolicyTargetWords> = {
  nl: {
    title: 'Beleidsdoelen',
    lead: 'Doelen van kabinet en SER die over meer gaan dan één convenant: hoe bronnen ze verwoorden, en wat er is gemeten.',
    wordings: 'Hoe het doel is verwoord',
    wording: 'In de woorden van de bron',
    value: 'Doel',
    by: 'Uiterlijk',
    byUnstated: 'niet genoemd',
    population: 'Over wie',
    populationUnstated: 'niet genoemd',
    populationText: (companies, definition) =>
      `${counted(companies, 'onderneming', 'ondernemingen')}: ${definition}`,
    measurements: 'Wat bronnen hebben gemeten',
    noMeasurements: 'In de geraadpleegde bronnen is geen meting gevonden.',
    period: 'Wanneer',
    group: 'Onderzochte groep',
    measured: 'Gemeten',
    remarks: 'Toelichting',
    onThisSite: 'Toen getekend, op deze site',
    siteMisses:
      'Bronnen tellen op zeker moment meer convenanten dan deze site kent. Het eigen aantal kan dus te laag zijn.',
    answer: 'Is het doel gehaald?',
    noMeasurement: 'Dat is niet te zeggen: er is geen meting gevonden.',
    noDeadline: (period) =>
      `Geen bron noemt een einddatum. De laatste gevonden meting gaat over ${period}.`,
    noFinalFigure: (period, deadline) =>
      `Dat is niet te zeggen. De laatste gevonden meting gaat over ${period}; het doel was voor ${deadline}.`,
    measuredAfter: (value, period) => `Volgens een bron: ${value} (${period}).`,
    target: 'Doel',
    signedBy: (day) => `Getekend op ${day}`,
    signedOf: (covenants) =>
      `van ${countedOf('de', covenants, 'convenant', 'convenanten')} op deze site`,
    countedAnswer: (signed, target, day) =>
      `Nee, voor zover deze site weet: op ${day} ${wereThere(signed)} ${signed} van de ${target} getekend.`,
    countedUnclear: (signed, day) =>
      `Dat is niet te zeggen: op ${day} ${wereThere(signed)} zeker ${signed} getekend, en van andere is de datum niet precies bekend.`,
    countedReached: (day) => `Ja: het aantal was er op ${day}.`,
    countedBySource: (value, day) => `Ook een bron telde er daarna nog minder: ${value} (${day}).`,
    perhaps: 'Misschien toen getekend; de datum is niet precies bekend',
    signed: 'Toen getekend',
    later: 'Later getekend',
    undated: 'Datum van ondertekening niet gevonden',
    monitoring: 'Wat er over het volgen van dit doel is gepubliceerd',
    dateUnknown: 'datum onbekend',
  },
  en: {
    title: 'Policy targets',
    lead: 'Targets of government and SER that are about more than one covenant: how sources word them, and what was measured.',
    wordings: 'How the target is worded',
    wording: 'In the words of the source',
    value: 'Target',
    by: 'By',
    byUnstated: 'not stated',
    population: 'About whom',
    populationUnstated: 'not stated',
    populationText: (companies, definition) =>
      `${counted(companies, 'company', 'companies')}: ${definition}`,
    measurements: 'What sources measured',
    noMeasurements: 'No measurement was found in the sources consulted.',
    period: 'When',
    group: 'Group examined',
    measured: 'Measured',
    remarks: 'Remarks',
    onThisSite: 'Signed by then, on this site',
    siteMisses:
      'At some point sources count more covenants than this site knows. Its own number may therefore be too low.',
    answer: 'Was the target reached?',
    noMeasurement: 'That cannot be said: no measurement was found.',
    noDeadline: (period) =>
      `No source names a final date. The latest measurement found is about ${period}.`,
    noFinalFigure: (period, deadline) =>
      `That cannot be said. The latest measurement found is about ${period}; the target was for ${deadline}.`,
    measuredAfter: (value, period) => `According to a source: ${value} (${period}).`,
    target: 'Target',
    signedBy: (day) => `Signed by ${day}`,
    signedOf: (covenants) =>
      `of ${countedOf('the', covenants, 'covenant', 'covenants')} on this site`,
    countedAnswer: (signed, target, day) =>
      `No, as far as this site knows: by ${day}, ${signed} of the ${target} had been signed.`,
    countedUnclear: (signed, day) =>
      `That cannot be said: by ${day}, ${signed} had certainly been signed, and the date of others is not known precisely.`,
    countedReached: (day) => `Yes: the number was there by ${day}.`,
    countedBySource: (value, day) =>
      `A source too counted fewer, even after that: ${value} (${day}).`,
    perhaps: 'Perhaps signed by then; the date is not known precisely',
    signed: 'Signed by then',
    later: 'Signed later',
    undated: 'Date of signing not found',
    monitoring: 'What was published about monitoring this target',
    dateUnknown: 'date not known',
  },
};
