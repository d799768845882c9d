import { z } from 'zod';
import { partialDate, period } from './date.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { sourceReferences } from './source.ts';
import { statementFields } from './statement.ts';
import { localisedText } from './text.ts';
import { aimValue, unknownReason, value } from './value.ts';

const notes = {
  note: field(localisedText.optional(), 'Toelichting voor de lezer', 'Explanation for the reader'),
};

/** When an agreed value is due; sources often leave it open. */
export const timing = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: field(z.literal('date'), 'Op een datum', 'By a date'),
    by: field(partialDate, 'Uiterlijk op deze datum', 'By this date at the latest'),
  }),
  z.strictObject({
    kind: field(
      z.literal('end_of_term'),
      'Aan het einde van de looptijd',
      'At the end of the term',
    ),
  }),
  z.strictObject({ kind: field(z.literal('each_period'), 'Elke periode', 'Each period') }),
  z.strictObject({
    kind: field(
      z.literal('relative'),
      'Afhankelijk van iets anders dan een datum',
      'Depending on something other than a date',
    ),
    to: field(
      localisedText,
      'Waar de termijn van afhangt, bijvoorbeeld: het derde jaar van deelname',
      'What the due date depends on, for example: the third year of membership',
    ),
  }),
  z.strictObject({
    kind: field(z.literal('unstated'), 'Geen termijn genoemd', 'No due date given'),
  }),
]);
export type Timing = z.infer<typeof timing>;

/** What counts as meeting a target: at least it, at most it, or within a band. */
export const aim = z.enum(['at_least', 'at_most', 'band']);

const target = z.strictObject({
  aim: field(aim, 'Minstens, hoogstens of binnen een band', 'At least, at most, or within a band'),
  value: field(aimValue, 'De afgesproken waarde', 'The agreed value'),
  timing: field(timing, 'Wanneer die gehaald moet zijn', 'When it is to be met'),
  ...statementFields,
});
export type Target = z.infer<typeof target>;

const milestone = z.strictObject({
  value: field(aimValue, 'De afgesproken tussenwaarde', 'The agreed intermediate value'),
  by: field(partialDate, 'Uiterlijk op deze datum', 'By this date at the latest'),
  ...statementFields,
});

const baseline = z.strictObject({
  period: field(period, 'Periode van de uitgangswaarde', 'Period of the baseline'),
  value: field(
    aimValue,
    'De uitgangswaarde die een bron noemt',
    'The baseline that a source names',
  ),
  ...statementFields,
});

const alternate = z.strictObject({
  value: field(value, 'De waarde die een andere bron geeft', 'The value that another source gives'),
  cohort: field(
    localisedText.optional(),
    'Groep waarover deze waarde gaat, als die anders is',
    'The group this value is about, where it differs',
  ),
  ...statementFields,
});
export type Alternate = z.infer<typeof alternate>;

/** How a value came about; left out where the source only states it. */
export const observationStatus = z.enum(['final', 'provisional', 'derived']);

const observation = z.strictObject({
  period: field(period, 'Periode waarover de waarde gaat', 'Period that the value is about'),
  value: field(value, 'De gepubliceerde waarde', 'The published value'),
  status: field(
    observationStatus.optional(),
    'Definitief, voorlopig of afgeleid',
    'Final, provisional or derived',
  ),
  published: field(
    partialDate.optional(),
    'Datum van publicatie; weglaten als die niet bekend is',
    'Date of publication; leave out where not known',
  ),
  denominator: field(
    z.number().positive().optional(),
    'Aantal waarover de waarde is berekend',
    'Number that the value was computed over',
  ),
  monthsCovered: field(
    z.int().min(1).max(11).optional(),
    'Aantal maanden, als de waarde maar een deel van de periode dekt',
    'Number of months, where the value covers only part of the period',
  ),
  cohort: field(
    localisedText.optional(),
    'Groep waarover de waarde gaat',
    'The group the value is about',
  ),
  ...statementFields,
  alternates: field(
    z.array(alternate).min(1).optional(),
    'Andere waarden die andere bronnen voor deze periode geven',
    'Other values that other sources give for this period',
  ),
});
export type Observation = z.infer<typeof observation>;

const seriesBreak = z.strictObject({
  at: field(period, 'Eerste periode volgens de nieuwe telling', 'First period by the new count'),
  reason: field(localisedText, 'Wat er veranderde', 'What changed'),
  sources: sourceReferences,
});
export type SeriesBreak = z.infer<typeof seriesBreak>;

const gap = z.strictObject({
  period: field(period, 'Periode zonder waarde', 'Period without a value'),
  reason: field(unknownReason, 'Waarom er geen waarde is', 'Why there is no value'),
  sources: field(
    z.array(reference('source')).min(1).optional(),
    'Bron, als een bron erover spreekt',
    'Source, where one speaks of it',
  ),
  ...notes,
});

/** A defined measure of a covenant with its published values (`convenanten/<slug>/kpis/<kpi>.json`). */
export const kpi = z.strictObject({
  title: field(localisedText, 'Naam van de KPI', 'Name of the KPI'),
  kind: field(
    z.enum(['output', 'outcome']),
    'Prestatie (output) of effect (outcome)',
    'Output or outcome',
  ),
  unit: field(reference('unit'), 'Eenheid uit eenheden.json', 'Unit from eenheden.json'),
  denominator: field(localisedText.optional(), 'Waarvan het een deel is', 'What it is a share of'),
  notAShare: field(
    localisedText.optional(),
    'Bij procenten: waarom het geen deel van een geheel is, en boven 100 of onder 0 kan komen',
    'For percentages: why it is no share of a whole, and may be above 100 or below 0',
  ),
  direction: field(
    z.enum(['higher_is_better', 'lower_is_better']),
    'Welke kant op beter is',
    'Which way is better',
  ),
  directionDoubt: field(
    localisedText.optional(),
    'Waarom de richting ter discussie staat',
    'Why the direction is debatable',
  ),
  definition: field(
    localisedText.optional(),
    'Wat er precies geteld wordt',
    'What exactly is counted',
  ),
  baseline: field(
    baseline.optional(),
    'Uitgangswaarde volgens een bron; nooit zelf afleiden',
    'Baseline according to a source; never derived by ourselves',
  ),
  target: field(target.optional(), 'Het afgesproken doel', 'The agreed target'),
  alternateTargets: field(
    z.array(target).min(1).optional(),
    'Andere lezingen van het doel',
    'Other readings of the target',
  ),
  milestones: field(
    z.array(milestone).min(1).optional(),
    'Afgesproken tussenwaarden',
    'Agreed intermediate values',
  ),
  observations: field(
    z.array(observation),
    'De gepubliceerde waarden, op volgorde van periode',
    'The published values, in order of period',
  ),
  breaks: field(
    z.array(seriesBreak).min(1).optional(),
    'Breuken in de reeks',
    'Breaks in the series',
  ),
  gaps: field(
    z.array(gap).min(1).optional(),
    'Perioden waarover geen waarde is gepubliceerd',
    'Periods for which no value was published',
  ),
  ...notes,
});
export type Kpi = z.infer<typeof kpi>;
