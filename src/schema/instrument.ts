import { z } from 'zod';
import { partialDate, period } from './date.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { sourcedText, statementFields } from './statement.ts';
import { localisedText, plainText } from './text.ts';

const role = z.strictObject({
  organisation: field(reference('organisation'), 'De organisatie', 'The organisation'),
  period: field(
    period.optional(),
    'Jaar of jaren waarvoor een bron dit zegt',
    'Year or years for which a source says so',
  ),
  ...statementFields,
});

const sourcedDate = z.strictObject({
  on: field(partialDate, 'De datum, zo precies als bekend', 'The date, as precise as known'),
  ...statementFields,
});

const cadence = z.strictObject({
  from: field(partialDate.optional(), 'Vanaf wanneer', 'From when'),
  until: field(partialDate.optional(), 'Tot en met wanneer', 'Until when'),
  text: field(localisedText, 'Hoe vaak', 'How often'),
  ...statementFields,
});

const change = z.strictObject({
  on: field(partialDate, 'Wanneer, zo precies als bekend', 'When, as precise as known'),
  text: field(localisedText, 'Wat er veranderde', 'What changed'),
  ...statementFields,
});

const specialList = z.strictObject({
  name: field(localisedText, 'Naam van de lijst', 'Name of the list'),
  text: field(
    localisedText,
    'Welke ondernemingen erop staan en hoe die worden beoordeeld',
    'Which companies are on it and how they are assessed',
  ),
  ...statementFields,
});

const evaluation = z.strictObject({
  by: field(localisedText, 'Wie evalueerde', 'Who evaluated'),
  title: field(
    plainText,
    'Titel zoals het rapport die zelf geeft',
    'Title as the report itself gives it',
  ),
  period: field(
    period.optional(),
    'Jaren waarover de evaluatie gaat',
    'Years that the evaluation is about',
  ),
  published: field(partialDate, 'Datum van het rapport', 'Date of the report'),
  finding: field(
    sourcedText.optional(),
    'De bevinding in eigen woorden',
    'The finding in our own words',
  ),
  ...statementFields,
});

/** The Transparantiebenchmark itself: who ran it, how, and what it was for (`transparantiebenchmark/instrument.json`). */
export const instrument = z.strictObject({
  title: field(localisedText, 'Naam', 'Name'),
  owner: field(role, 'Eigenaar', 'Owner'),
  executors: field(
    z.array(role).min(1),
    'Uitvoerders, voor de jaren waarover een bron spreekt',
    'Executors, for the years that a source speaks of',
  ),
  partner: field(role.optional(), 'Partner', 'Partner'),
  siteMovedTo: field(
    role.optional(),
    'Organisatie waar de site naartoe is verhuisd',
    'Organisation that the site moved to',
  ),
  started: field(sourcedDate, 'Start', 'Start'),
  prizeSince: field(sourcedDate.optional(), 'Eerste jaar van de prijs', 'First year of the prize'),
  lastRound: field(sourcedDate.optional(), 'Laatste ronde', 'Last round'),
  ended: field(sourcedDate.optional(), 'Einde', 'End'),
  endReason: field(sourcedText.optional(), 'Waarom het is gestopt', 'Why it ended'),
  cadence: field(
    z.array(cadence).min(1),
    'Hoe vaak de benchmark verscheen',
    'How often the benchmark appeared',
  ),
  measures: field(
    sourcedText,
    'Wat de benchmark meet en wat niet',
    'What the benchmark measures and what not',
  ),
  assessment: field(
    z.strictObject({
      steps: field(z.array(localisedText).min(1), 'De stappen, op volgorde', 'The steps, in order'),
      ...statementFields,
    }),
    'Hoe een verslag wordt beoordeeld',
    'How a report is assessed',
  ),
  qualityAdjustment: field(
    z
      .strictObject({
        maximumPercent: field(
          z.number().positive(),
          'Grootste aanpassing, in procenten',
          'Largest adjustment, in per cent',
        ),
        appliesTo: field(
          localisedText,
          'Op wie de aanpassing van toepassing is',
          'Whom the adjustment applies to',
        ),
        criteria: field(z.array(localisedText).min(1), 'Kwaliteitscriteria', 'Quality criteria'),
        ...statementFields,
      })
      .optional(),
    'Aanpassing door het panel van deskundigen',
    'Adjustment by the panel of experts',
  ),
  participation: field(
    z.strictObject({
      voluntary: field(
        z.boolean(),
        'Of een onderneming zelf kiest of zij wordt onderzocht',
        'Whether a company chooses to be examined',
      ),
      text: field(localisedText, 'Wie wordt onderzocht', 'Who is examined'),
      ...statementFields,
    }),
    'Deelname',
    'Participation',
  ),
  evidenceRule: field(sourcedText, 'Welke informatie meetelt', 'Which information counts'),
  specialLists: field(z.array(specialList).min(1).optional(), 'Aparte lijsten', 'Separate lists'),
  serRole: field(sourcedText.optional(), 'Rol van de SER', 'Role of the SER'),
  changes: field(
    z.array(change).min(1).optional(),
    'Veranderingen in het instrument zelf',
    'Changes in the instrument itself',
  ),
  evaluations: field(z.array(evaluation).min(1).optional(), 'Evaluaties', 'Evaluations'),
  notes: field(
    z.array(localisedText).min(1).optional(),
    'Wat een lezer moet weten',
    'What a reader should know',
  ),
  furtherReading: field(
    z.array(reference('source')).min(1).optional(),
    'Verzamelde bronnen waaraan geen feit is ontleend',
    'Collected sources that no fact was taken from',
  ),
});
export type Instrument = z.infer<typeof instrument>;
