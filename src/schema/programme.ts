import { z } from 'zod';
import { evaluation, milestone, position } from './covenant.ts';
import { partialDate } from './date.ts';
import { field } from './field.ts';
import { id, link, reference } from './id.ts';
import { source } from './source.ts';
import { confidence, sourcedText, statementFields } from './statement.ts';
import { localisedText, plainText } from './text.ts';
import { money } from './value.ts';

const round = z.strictObject({
  number: field(z.int().positive(), 'Nummer van de ronde', 'Number of the round'),
  opens: field(partialDate, 'Open vanaf', 'Opens on'),
  closes: field(partialDate, 'Open tot en met', 'Closes on'),
});

const decision = z.strictObject({
  on: field(partialDate, 'Datum van het besluit', 'Date of the decision'),
  number: field(
    plainText.optional(),
    'Kenmerk van het besluit',
    'Reference number of the decision',
  ),
});

const maximum = z.strictObject({
  label: field(localisedText, 'Voor wie en over welke tijd', 'For whom and over what time'),
  amount: field(money, 'Het bedrag', 'The amount'),
});

const state = z.strictObject({
  value: field(
    z.enum(['open', 'temporarily_closed', 'closed']),
    'Open, tijdelijk gesloten of gesloten',
    'Open, temporarily closed or closed',
  ),
  on: field(partialDate, 'Stand op deze datum', 'State on this date'),
  ...statementFields,
});

/** One scheme or application period within a programme. */
const scheme = z.strictObject({
  id: field(id, 'Korte naam binnen dit programma', 'Short name within this programme'),
  title: field(localisedText, 'Naam', 'Name'),
  decision: field(
    decision.optional(),
    'Besluit waarop de regeling berust',
    'Decision that the scheme rests on',
  ),
  opens: field(partialDate.optional(), 'Open vanaf', 'Opens on'),
  closes: field(partialDate.optional(), 'Open tot en met', 'Closes on'),
  rounds: field(
    z.array(round).min(1).optional(),
    'Aanvraagrondes met hun data',
    'Application rounds with their dates',
  ),
  numberOfRounds: field(
    z.int().positive().optional(),
    'Aantal aanvraagrondes, als de data ervan niet bekend zijn',
    'Number of application rounds, where their dates are not known',
  ),
  rulesUntil: field(partialDate.optional(), 'De regels gelden tot en met', 'The rules hold until'),
  budget: field(money.optional(), 'Budget', 'Budget'),
  maxima: field(
    z.array(maximum).min(1).optional(),
    'Hoogste bedragen per deelnemer',
    'Maximum amounts per participant',
  ),
  minimumCompanies: field(
    z.int().positive().optional(),
    'Minimaal aantal bedrijven',
    'Minimum number of companies',
  ),
  minimumYears: field(
    z.number().positive().optional(),
    'Kortste looptijd in jaren',
    'Shortest duration in years',
  ),
  maximumYears: field(
    z.number().positive().optional(),
    'Langste looptijd in jaren',
    'Longest duration in years',
  ),
  eligible: field(localisedText.optional(), 'Wie mag aanvragen', 'Who may apply'),
  states: field(
    z.array(state).min(1).optional(),
    'Stand op bepaalde data',
    'State on certain dates',
  ),
  ...statementFields,
});

/**
 * A government programme around the covenants, such as a subsidy framework
 * (`programmas/<slug>/programma.mdx`). It is no covenant and is never counted as one.
 */
export const programme = z.strictObject({
  title: field(localisedText, 'Volledige naam', 'Full name'),
  shortTitle: field(
    localisedText,
    'Korte naam voor lijsten en kruimelpaden',
    'Short name for lists and breadcrumbs',
  ),
  summary: field(
    localisedText,
    'Waar het om gaat, in twee of drie zinnen',
    'What it is about, in two or three sentences',
  ),
  sector: field(
    reference('sector').optional(),
    'Sector; weglaten als het programma voor alle sectoren geldt',
    'Sector; leave out where the programme covers all sectors',
  ),
  operator: field(sourcedText.optional(), 'Wie het programma uitvoert', 'Who runs the programme'),
  website: field(link.optional(), 'Eigen pagina van het programma', 'Own page of the programme'),
  schemes: field(
    z.array(scheme),
    'Regelingen en openstellingen',
    'Schemes and application periods',
  ),
  milestones: field(z.array(milestone), 'Gebeurtenissen', 'Events'),
  evaluations: field(z.array(evaluation).min(1).optional(), 'Evaluaties', 'Evaluations'),
  positions: field(z.array(position).min(1).optional(), 'Standpunten', 'Positions'),
  agendas: field(
    z.array(sourcedText).min(1).optional(),
    "Verwante agenda's en richtlijnen",
    'Related agendas and guidelines',
  ),
  relatedCovenants: field(
    z.array(reference('covenant')).min(1).optional(),
    'Convenanten die ermee te maken hebben',
    'Covenants that are connected with it',
  ),
  confidence: field(
    confidence.optional(),
    'Hoe zeker de gegevens over dit programma zijn',
    'How certain the data about this programme are',
  ),
  notes: field(
    z.array(localisedText).min(1).optional(),
    'Wat een lezer over deze gegevens moet weten',
    'What a reader should know about these data',
  ),
  sources: field(
    z.array(source).min(1).optional(),
    'Bronnen, als er geen bronnen.json naast staat',
    'Sources, where no bronnen.json stands beside',
  ),
});
export type Programme = z.infer<typeof programme>;
