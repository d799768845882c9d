import { z } from 'zod';
import { partialDate } from './date.ts';
import { contestedStatements } from './contested.ts';
import { document } from './document.ts';
import { field } from './field.ts';
import { countryReference, id, reference } from './id.ts';
import { mechanismKind } from './mechanism.ts';
import { organisationKind } from './organisation.ts';
import { replyFields } from './reply.ts';
import { source, sourceReferences } from './source.ts';
import { accordingTo, confidence, sourcedText, statementFields } from './statement.ts';
import { localisedText } from './text.ts';
import { money, value } from './value.ts';
import { withheld } from './withheld.ts';

/**
 * The outcome of a case or a stage, in the site's own defined words; the glossary gives each its meaning.
 * `not_established`: the outcome was not read in a source, or only with low confidence (design, section 11).
 */
export const outcomeValue = z.enum([
  'upheld',
  'partly_upheld',
  'not_upheld',
  'settled_agreement',
  'no_agreement_final_statement',
  'final_statement_with_findings',
  'closed_without_finding',
  'remediated',
  'inadmissible',
  'withdrawn',
  'ongoing',
  'not_established',
]);
export type OutcomeValue = z.infer<typeof outcomeValue>;

const outcome = z.strictObject({
  value: field(outcomeValue, 'De uitkomst', 'The outcome'),
  basis: field(
    localisedText.optional(),
    'Waarop deze uitkomst berust',
    'What this outcome rests on',
  ),
  accordingTo: field(
    accordingTo.optional(),
    'Volgens wie; weglaten als dat niet bekend is',
    'According to whom; leave out where not known',
  ),
  sources: field(
    z.array(reference('source')).min(1).optional(),
    'De bronnen waarin dit staat',
    'The sources that say this',
  ),
});

/** Who complains or who answers. A natural person is never named, only described by role. */
const side = z.strictObject({
  organisation: field(
    reference('organisation').optional(),
    'De organisatie, als die genoemd mag worden',
    'The organisation, where it may be named',
  ),
  kind: field(
    z.enum([
      ...organisationKind.options,
      'worker',
      'community_member',
      'covenant_parties',
      'ex_officio',
    ]),
    'Wat voor partij het is',
    'What kind of party it is',
  ),
  description: field(
    localisedText.optional(),
    'Omschrijving zonder naam, voor wie niet genoemd wordt',
    'Description without a name, for those who are not named',
  ),
  country: field(countryReference.optional(), 'Land', 'Country'),
  withheld: field(
    withheld.optional(),
    'Wat is weggelaten en waarom',
    'What has been left out, and why',
  ),
});
export type Side = z.infer<typeof side>;

const stage = z.strictObject({
  kind: field(
    z.enum([
      'admissibility',
      'mediation',
      'interim_ruling',
      'ruling',
      'appeal',
      'cassation',
      'settlement',
      'follow_up',
    ]),
    'Soort stap',
    'Kind of stage',
  ),
  body: field(localisedText.optional(), 'Wie deze stap nam', 'Who took this stage'),
  on: field(partialDate.optional(), 'Wanneer', 'When'),
  outcome: field(outcomeValue.optional(), 'Uitkomst van deze stap', 'Outcome of this stage'),
  note: field(localisedText.optional(), 'Toelichting', 'Explanation'),
  sources: field(
    z.array(reference('source')).min(1).optional(),
    'De bronnen waarin dit staat',
    'The sources that say this',
  ),
});

export type Stage = z.infer<typeof stage>;

/** State of a remedy; most are unknown, and the site says so. */
export const remedyState = z.enum([
  'fulfilled',
  'partly_fulfilled',
  'not_fulfilled',
  'disputed',
  'lapsed',
  'unknown',
]);

export type RemedyState = z.infer<typeof remedyState>;

/**
 * What a remedy follows from. `required`: the body ordered it or asked for it; `requested`: only a
 * complainant asked for it, so that nobody failed to comply by not giving it.
 */
export const remedyGround = z.enum(['required', 'agreed', 'recommended', 'requested']);

const remedy = z.strictObject({
  kind: field(
    z.enum([
      'reinstatement',
      'back_pay',
      'compensation',
      'corrective_action_plan',
      'policy_change',
      'apology',
      'other',
    ]),
    'Soort herstel',
    'Kind of remedy',
  ),
  description: field(
    localisedText,
    'Wat er hersteld moet worden, in eigen woorden',
    'What is to be put right, in our own words',
  ),
  follows: field(
    remedyGround.optional(),
    'Waar het herstel uit volgt; weglaten als geen bron dat zegt',
    'What the remedy follows from; leave out where no source says it',
  ),
  owner: field(
    reference('organisation').optional(),
    'Wie het moet doen; weglaten als dat niet bekend is',
    'Who is to do it; leave out where not known',
  ),
  due: field(
    partialDate.optional(),
    'Uiterste datum, alleen met bron',
    'Due date, only with a source',
  ),
  amount: field(money.optional(), 'Bedrag', 'Amount'),
  amountNote: field(
    localisedText.optional(),
    'Wat er over het bedrag te zeggen is',
    'What can be said about the amount',
  ),
  sharedWith: field(
    z.array(reference('case')).min(1).optional(),
    'Andere zaken waarvoor dit herstel ook geldt',
    'Other cases that this remedy also covers',
  ),
  state: field(remedyState, 'Of het gebeurd is', 'Whether it has been done'),
  stateOn: field(
    partialDate.optional(),
    'Datum waarop dat zo was; weglaten als die niet bekend is',
    'Date on which that was so; leave out where not known',
  ),
  evidence: field(
    sourcedText.optional(),
    'Waaruit dat blijkt, zoals een verslag van een bezoek',
    'What shows this, such as an account of a visit',
  ),
  accordingTo: field(
    accordingTo.optional(),
    'Volgens wie; weglaten als dat niet bekend is',
    'According to whom; leave out where not known',
  ),
  sources: field(
    z.array(reference('source')).min(1).optional(),
    'De bronnen waarin dit staat',
    'The sources that say this',
  ),
});
export type Remedy = z.infer<typeof remedy>;

const event = z.strictObject({
  on: field(partialDate.optional(), 'Datum, zo precies als bekend', 'Date, as precise as known'),
  text: field(localisedText, 'Wat er gebeurde', 'What happened'),
  step: field(
    id.optional(),
    'Stap van het mechanisme die hiermee klaar was',
    'Step of the mechanism that this completed',
  ),
  accordingTo: field(accordingTo.optional(), 'Volgens wie', 'According to whom'),
  sources: sourceReferences,
});
export type CaseEvent = z.infer<typeof event>;

const correction = z.strictObject({
  on: field(partialDate, 'Datum van de correctie', 'Date of the correction'),
  text: field(localisedText, 'Wat er is gecorrigeerd en waarom', 'What was corrected, and why'),
});

const heading = {
  title: field(localisedText, 'Titel', 'Title'),
  summary: field(localisedText, 'Samenvatting in één alinea', 'Summary in one paragraph'),
  summarySources: field(
    z.array(reference('source')).min(1).optional(),
    'De bronnen van de samenvatting',
    'The sources of the summary',
  ),
  procedure: field(mechanismKind, 'Procedure die is gevolgd', 'Procedure that was followed'),
  covenant: field(
    reference('covenant').optional(),
    'Convenant waaronder de zaak valt',
    'Covenant that the case falls under',
  ),
  commitments: field(
    z.array(id).min(1).optional(),
    'Afspraken van dat convenant waarop een beroep is gedaan',
    'Commitments of that covenant that were invoked',
  ),
  sectors: field(z.array(reference('sector')).min(1), 'Sectoren', 'Sectors'),
};

const involved = {
  complainants: field(
    z.array(side).min(1),
    'Wie klaagt of het geschil voorlegt',
    'Who complains or submits the dispute',
  ),
  respondents: field(z.array(side).min(1), 'Tegen wie', 'Against whom'),
  related: field(
    z.array(side).min(1).optional(),
    'Betrokkenen die geen verweerder zijn',
    'Others involved who are not respondents',
  ),
  countries: field(
    z.array(countryReference),
    'Landen waar het speelde',
    'Countries where it happened',
  ),
  supplierCountry: field(
    countryReference.optional(),
    'Land van de toeleverancier',
    'Country of the supplier',
  ),
  themes: field(z.array(reference('theme')).min(1), "Thema's", 'Themes'),
  norms: field(
    z.array(reference('norm')).min(1).optional(),
    'Normen waarop een beroep is gedaan',
    'Norms that were invoked',
  ),
};

const evidence = {
  timeline: field(z.array(event), 'Verloop', 'Course of events'),
  documents: field(z.array(document), 'Stukken', 'Documents'),
  contested: contestedStatements,
  corrections: field(
    z.array(correction).min(1).optional(),
    'Correcties op deze pagina',
    'Corrections to this page',
  ),
  notes: field(
    z.array(localisedText).min(1).optional(),
    'Wat een lezer over deze gegevens moet weten',
    'What a reader should know about these data',
  ),
  relatedCases: field(
    z.array(reference('case')).min(1).optional(),
    'Verwante zaken',
    'Related cases',
  ),
  confidence: field(
    confidence,
    'Hoe zeker de gegevens over deze zaak zijn',
    'How certain the data about this case are',
  ),
  sources: field(z.array(source).min(1), 'Bronnen', 'Sources'),
};

/** Whether a case was taken up; no finding on the complaint itself. */
export const admissibility = z.enum(['admissible', 'inadmissible', 'withdrawn']);
export type Admissibility = z.infer<typeof admissibility>;

/** One complaint or dispute. */
const singleCase = z.strictObject({
  record: field(z.literal('case'), 'Een klacht of geschil', 'A complaint or dispute'),
  ...heading,
  covenantNote: field(
    localisedText.optional(),
    'Waarom de zaak onder het convenant valt, bijvoorbeeld als het nog niet was begonnen',
    'Why the case falls under the covenant, for instance where that had not begun yet',
  ),
  status: field(
    z.enum(['filed', 'under_review', 'mediation', 'closed']).optional(),
    'Stand van de procedure; weglaten als geen bron die geeft',
    'State of the procedure; leave out where no source gives it',
  ),
  lastKnownStateOn: field(
    partialDate.optional(),
    'Datum van de laatst bekende stand',
    'Date of the last known state',
  ),
  filed: field(partialDate.optional(), 'Ingediend op', 'Filed on'),
  admitted: field(
    partialDate.optional(),
    'Ontvankelijk verklaard of in behandeling genomen op',
    'Admitted on',
  ),
  decided: field(partialDate.optional(), 'Beslist op', 'Decided on'),
  closed: field(partialDate.optional(), 'Afgesloten op', 'Closed on'),
  admissibility: field(
    admissibility.optional(),
    'Ontvankelijkheid; dit is nog geen oordeel over de klacht zelf',
    'Admissibility; this is no finding on the complaint itself',
  ),
  outcome: field(outcome, 'Uitkomst', 'Outcome'),
  binding: field(
    z.boolean().optional(),
    'Of de uitkomst bindt; weglaten als dat niet bekend is',
    'Whether the outcome binds; leave out where not known',
  ),
  ...involved,
  stages: field(
    z.array(stage).min(1).optional(),
    'Stappen met een eigen uitkomst; een nieuwe stap van dezelfde soort komt onder de vorige',
    'Stages with an outcome of their own; a new one of the same kind goes below the last',
  ),
  remedies: field(
    z.array(remedy).min(1).optional(),
    'Herstel; een nieuw herstel van dezelfde soort komt onder het vorige',
    'Remedies; a new one of the same kind goes below the last',
  ),
  recommendations: field(
    z.array(localisedText).min(1).optional(),
    'Aanbevelingen',
    'Recommendations',
  ),
  followUp: field(
    z.array(event).min(1).optional(),
    'Wat er daarna gebeurde',
    'What happened afterwards',
  ),
  ...replyFields,
  ...evidence,
});
export type Case = z.infer<typeof singleCase>;

/** Published totals of a mechanism: a record of statistics, which is no case and never counted as one. */
const caseStatistics = z.strictObject({
  record: field(
    z.literal('statistics'),
    'Totalen die een mechanisme publiceerde; dit is geen zaak',
    'Totals that a mechanism published; this is no case',
  ),
  ...heading,
  countedUntil: field(partialDate.optional(), 'Geteld tot en met', 'Counted until'),
  totals: field(
    z
      .array(
        z.strictObject({
          id: field(id, 'Korte naam', 'Short name'),
          label: field(localisedText, 'Wat er is geteld', 'What was counted'),
          value: field(
            value,
            'Het aantal, zo precies als de bron het geeft',
            'The number, as precise as the source gives it',
          ),
          ...statementFields,
        }),
      )
      .min(1),
    'De totalen',
    'The totals',
  ),
  ...involved,
  ...evidence,
});
export type CaseStatistics = z.infer<typeof caseStatistics>;

/** A file under `klachten/<mechanisme>/`: a case, or published totals. */
export const caseRecord = z.discriminatedUnion('record', [singleCase, caseStatistics]);
export type CaseRecord = z.infer<typeof caseRecord>;
