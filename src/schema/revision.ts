import { z } from 'zod';
import { admissibility, outcomeValue, remedyState } from './case.ts';
import { day, partialDate } from './date.ts';
import { field } from './field.ts';
import { factId, reference } from './id.ts';
import { source } from './source.ts';
import { filledInText } from './text.ts';
import { value } from './value.ts';

/** Why a published fact was changed; `error_here` where we wrote down something else than the source has. */
export const revisionReason = z.enum([
  'late_report',
  'error_at_source',
  'error_here',
  'definition',
  'disclosure',
]);
export type RevisionReason = z.infer<typeof revisionReason>;

/** Whatever a fact can hold: a value, a date of a term or case, or what was decided in a case or came of it. */
const previousValue = z.discriminatedUnion('kind', [
  ...value.options,
  z.strictObject({
    kind: field(z.literal('date'), 'Een datum', 'A date'),
    date: field(partialDate, 'De datum', 'The date'),
  }),
  z.strictObject({
    kind: field(z.literal('outcome'), 'De uitkomst van een zaak', 'The outcome of a case'),
    outcome: field(outcomeValue, 'De uitkomst', 'The outcome'),
  }),
  z.strictObject({
    kind: field(z.literal('remedy_state'), 'De stand van een herstel', 'The state of a remedy'),
    state: field(remedyState, 'De stand', 'The state'),
  }),
  z.strictObject({
    kind: field(
      z.literal('admissibility'),
      'De ontvankelijkheid van een zaak',
      'The admissibility of a case',
    ),
    admissibility: field(admissibility, 'De ontvankelijkheid', 'The admissibility'),
  }),
]);

const revisedFact = z.strictObject({
  fact: field(
    factId,
    'Het kenmerk van het feit, zoals het in de tabel met feiten staat',
    'The id of the fact, as the table of facts has it',
  ),
  previous: field(
    previousValue,
    'De waarde zoals die tot deze dag op de site stond',
    'The value as the site had it until this day',
  ),
  unit: field(
    reference('unit').optional(),
    'De eenheid tot deze dag, als die een andere was',
    'The unit until this day, where it was another',
  ),
  denominator: field(
    z.number().positive().optional(),
    'Het aantal waarover de waarde tot deze dag was berekend, als dat een ander was',
    'The number that the value was computed over until this day, where it was another',
  ),
  withdrawn: field(
    z.literal(true).optional(),
    'Alleen als het feit sinds deze dag helemaal niet meer op de site staat',
    'Only where the fact has not been on the site at all since this day',
  ),
});
export type RevisedFact = z.infer<typeof revisedFact>;

/**
 * Why facts that had been published were changed, and what they were (`wijzigingen/<dag>-<slug>.json`).
 * What they are now stands where it always stood.
 */
export const revision = z.strictObject({
  date: field(
    day,
    'Dag waarop de wijziging op de site komt; de bestandsnaam begint ermee',
    'Day on which the change appears on the site; the file name begins with it',
  ),
  turn: field(
    z.int().min(2).optional(),
    'De hoeveelste wijziging van deze feiten het is op deze dag; weglaten bij de eerste',
    'Which revision of these facts it is on this day; leave out for the first',
  ),
  reason: field(
    revisionReason,
    'Waarom: late rapportage, fout in de bron, fout van deze site, andere definitie of nieuwe openbaarmaking',
    'Why: a late report, an error at the source, an error of this site, another definition or new disclosure',
  ),
  explanation: field(
    filledInText,
    'Wat er is gewijzigd en waarom, voor de lezer',
    'What was changed and why, for the reader',
  ),
  facts: field(
    z.array(revisedFact).min(1),
    'De feiten die zijn gewijzigd, met hun vorige waarde',
    'The facts that were changed, with their previous value',
  ),
  sources: field(
    z.array(source).min(1).optional(),
    'Bronnen van de wijziging die de gegevens zelf niet al noemen',
    'Sources of the change that the data themselves do not name already',
  ),
});
export type Revision = z.infer<typeof revision>;
