import { z } from 'zod';
import { partialDate, period } from './date.ts';
import { field } from './field.ts';
import { id, reference } from './id.ts';
import { sourcedText, statementFields } from './statement.ts';
import { localisedText } from './text.ts';
import { qualifier, value } from './value.ts';

const population = z.strictObject({
  companies: field(
    z.int().positive().optional(),
    'Aantal ondernemingen dat de bron noemt',
    'Number of companies that the source gives',
  ),
  qualifier: field(
    qualifier.optional(),
    'Circa of schatting, als de bron dat zegt',
    'Approximate or estimate, where the source says so',
  ),
  definition: field(localisedText, 'Welke ondernemingen', 'Which companies'),
});

/** Sources word the same policy target differently; each wording is a record of its own. */
const wording = z.strictObject({
  id: field(id, 'Korte naam', 'Short name'),
  text: field(
    localisedText,
    'Het doel in de woorden van deze bron',
    'The target in the words of this source',
  ),
  value: field(value, 'De waarde', 'The value'),
  unit: field(reference('unit'), 'Eenheid', 'Unit'),
  by: field(
    partialDate.optional(),
    'Uiterlijk op; weglaten als de bron dat niet zegt',
    'By; leave out where the source does not say',
  ),
  population: field(
    population.optional(),
    'Over welke ondernemingen het gaat',
    'Which companies it is about',
  ),
  ...statementFields,
});

const measurement = z.strictObject({
  period: field(period, 'Periode van de meting', 'Period of the measurement'),
  population: field(
    localisedText.optional(),
    'Onderzochte groep; weglaten als het geen groep betreft',
    'Group examined; leave out where it is about no group',
  ),
  value: field(value, 'De waarde', 'The value'),
  unit: field(reference('unit'), 'Eenheid', 'Unit'),
  ...statementFields,
});

const event = z.strictObject({
  on: field(
    partialDate.optional(),
    'De datum; weglaten als die niet bekend is',
    'The date; leave out where not known',
  ),
  ...sourcedText.shape,
});

/**
 * Something the government or the SER aimed at beyond a single covenant, in the words of each source,
 * with what was measured (`beleidsdoelen/<slug>.json`).
 */
export const policyTarget = z.strictObject({
  title: field(localisedText, 'Het doel in het kort', 'The target in short'),
  summary: field(localisedText, 'Waar het om gaat', 'What it is about'),
  wordings: field(
    z.array(wording).min(1),
    'Hoe bronnen het doel verwoorden, de oudste eerst',
    'How sources word the target, the oldest first',
  ),
  counted: field(
    z.literal('covenants_signed').optional(),
    'Wat deze site zelf telt en naast het doel zet',
    'What this site counts itself and holds against the target',
  ),
  measurements: field(
    z.array(measurement).min(1).optional(),
    'Wat bronnen hebben gemeten of geteld, op volgorde van tijd; weglaten als niets is gevonden',
    'What sources measured or counted, in order of time; leave out where nothing was found',
  ),
  monitoring: field(
    z.array(event).min(1).optional(),
    'Wat er over het volgen van het doel is gepubliceerd',
    'What was published about monitoring the target',
  ),
  notes: field(
    z.array(localisedText).min(1).optional(),
    'Wat een lezer moet weten',
    'What a reader should know',
  ),
});
export type PolicyTarget = z.infer<typeof policyTarget>;
