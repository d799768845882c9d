import { z } from 'zod';
import { aliases } from './aliases.ts';
import { coreElementStatement } from './core-element.ts';
import { partialDate, period } from './date.ts';
import { field } from './field.ts';
import { countryReference, id, link, reference } from './id.ts';
import { timing } from './kpi.ts';
import { mechanismKind } from './mechanism.ts';
import { organisationKind } from './organisation.ts';
import { source, sourceReferences } from './source.ts';
import { confidence, sourcedText, statementFields } from './statement.ts';
import { localisedText } from './text.ts';
import { value } from './value.ts';
import { withheld } from './withheld.ts';

const sourcedDate = z.strictObject({
  on: field(partialDate, 'De datum, zo precies als bekend', 'The date, as precise as known'),
  derived: field(
    z.literal(true).optional(),
    'Afgeleid uit andere gegevens in de bron',
    'Derived from other details in the source',
  ),
  ...statementFields,
});

const term = z.strictObject({
  signed: field(sourcedDate.optional(), 'Ondertekening', 'Signing'),
  started: field(sourcedDate.optional(), 'Ingang', 'Start'),
  plannedEnd: field(sourcedDate.optional(), 'Afgesproken einde', 'Agreed end'),
  ended: field(sourcedDate.optional(), 'Werkelijk einde', 'Actual end'),
  note: field(localisedText.optional(), 'Toelichting op de looptijd', 'Explanation of the term'),
});

const party = z.strictObject({
  organisation: field(reference('organisation'), 'De organisatie', 'The organisation'),
  role: field(
    z.enum(['party', 'supporter', 'stakeholder']),
    'Partij, ondersteuner of belanghebbende',
    'Party, supporter or stakeholder',
  ),
  joined: field(partialDate.optional(), 'Toegetreden op', 'Joined on'),
  left: field(partialDate.optional(), 'Vertrokken op', 'Left on'),
  leftNote: field(
    localisedText.optional(),
    'Wat de bron over het vertrek zegt',
    'What the source says about leaving',
  ),
  ...statementFields,
});
export type Party = z.infer<typeof party>;

const partyCount = z.strictObject({
  label: field(localisedText, 'Wat er is geteld', 'What was counted'),
  count: field(z.int().min(0), 'Het aantal', 'The number'),
  ...statementFields,
});

const riskLevel = z.enum(['low', 'medium', 'high']);

const risk = z.strictObject({
  title: field(localisedText, 'Het risico', 'The risk'),
  themes: field(z.array(reference('theme')).min(1).optional(), "Thema's", 'Themes'),
  description: field(localisedText.optional(), 'Omschrijving', 'Description'),
  countries: field(z.array(countryReference).min(1).optional(), 'Landen', 'Countries'),
  severity: field(
    localisedText.optional(),
    'Ernst, zoals de bron die noemt',
    'Severity, as the source puts it',
  ),
  severityLevel: field(
    riskLevel.optional(),
    'Ernst als laag, middel of hoog; alleen als de bron zo indeelt',
    'Severity as low, medium or high; only where the source ranks it so',
  ),
  likelihood: field(
    localisedText.optional(),
    'Waarschijnlijkheid, zoals de bron die noemt',
    'Likelihood, as the source puts it',
  ),
  likelihoodLevel: field(
    riskLevel.optional(),
    'Waarschijnlijkheid als laag, middel of hoog; alleen als de bron zo indeelt',
    'Likelihood as low, medium or high; only where the source ranks it so',
  ),
  ...statementFields,
});

/** `not_assessed` is not "not SMART" (design, section 9). */
const smart = z.strictObject({
  verdict: field(
    z.enum(['smart', 'not_smart', 'not_assessed']),
    'SMART, niet SMART of nog niet beoordeeld',
    'SMART, not SMART or not yet assessed',
  ),
  reason: field(
    localisedText.optional(),
    'Waarom de redactie dit vindt',
    'Why the editors hold this',
  ),
});

const commitment = z.strictObject({
  id: field(id, 'Korte naam binnen dit convenant', 'Short name within this covenant'),
  text: field(localisedText, 'De afspraak in eigen woorden', 'The commitment in our own words'),
  kind: field(
    z.enum(['output', 'outcome']),
    'Prestatie (output) of effect (outcome)',
    'Output or outcome',
  ),
  owner: field(organisationKind, 'Wie het doet', 'Who is to do it'),
  timing: field(timing, 'Wanneer het klaar moet zijn', 'When it is due'),
  timingNote: field(
    localisedText.optional(),
    'De termijn in woorden van de bron',
    'The due date in the words of the source',
  ),
  level: field(
    z.enum(['international', 'eu', 'national', 'sector', 'subsector', 'company']),
    'Niveau van de afspraak',
    'Level of the commitment',
  ),
  smart: field(
    smart,
    'Oordeel van de redactie of de afspraak SMART is',
    'Judgement of the editors whether it is SMART',
  ),
  kpis: field(
    z.array(reference('kpi')).min(1).optional(),
    "KPI's die de afspraak meten",
    'KPIs that measure the commitment',
  ),
  ...statementFields,
});

const governance = z.strictObject({
  body: field(localisedText.optional(), 'Bestuurlijk orgaan', 'Governing body'),
  composition: field(localisedText.optional(), 'Samenstelling', 'Composition'),
  independentChair: field(
    z.boolean().optional(),
    'Onafhankelijk voorzitter; weglaten als dat niet bekend is',
    'Independent chair; leave out where not known',
  ),
  chairNote: field(
    localisedText.optional(),
    'Toelichting op het voorzitterschap, zonder namen',
    'Explanation of the chair, without names',
  ),
  secretariat: field(localisedText.optional(), 'Secretariaat', 'Secretariat'),
  funding: field(localisedText.optional(), 'Financiering', 'Funding'),
  meetings: field(
    localisedText.optional(),
    'Hoe vaak het orgaan bijeenkomt',
    'How often the body meets',
  ),
  workingGroups: field(z.array(localisedText).min(1).optional(), 'Werkgroepen', 'Working groups'),
  monitoring: field(localisedText.optional(), 'Wie de naleving volgt', 'Who monitors compliance'),
  ...statementFields,
});

const disputeSettlement = z.strictObject({
  mechanisms: field(
    z.array(reference('mechanism')).min(1).optional(),
    'Mechanismen met een eigen pagina',
    'Mechanisms with a page of their own',
  ),
  kinds: field(
    z.array(mechanismKind).min(1).optional(),
    'Soorten procedures die een bron noemt',
    'Kinds of procedures that a source names',
  ),
  text: field(
    localisedText,
    'Wat er is geregeld, of dat er niets over is gevonden',
    'What is arranged, or that nothing about it was found',
  ),
  documented: field(
    z.boolean(),
    'Of een bron de regeling beschrijft',
    'Whether a source describes the arrangement',
  ),
  binding: field(
    z.boolean().optional(),
    'Bindend; weglaten als dat niet bekend is',
    'Binding; leave out where not known',
  ),
  enforceableInCourt: field(
    z.boolean().optional(),
    'Afdwingbaar bij de rechter; weglaten als dat niet bekend is',
    'Enforceable in court; leave out where not known',
  ),
  openToAffected: field(
    z.boolean().optional(),
    'Of mensen die schade ondervinden er zelf of via een ander terechtkunnen; weglaten als dat niet bekend is',
    'Whether people who are harmed can turn to it, themselves or through others; leave out where not known',
  ),
  casesTotal: field(
    z.int().min(0).optional(),
    'Aantal zaken dat een bron noemt',
    'Number of cases that a source gives',
  ),
  sources: field(
    z.array(reference('source')).min(1).optional(),
    'De bronnen waarin dit staat',
    'The sources that say this',
  ),
  confidence: field(confidence.optional(), 'Hoe zeker dit is', 'How certain this is'),
});

export const milestone = z.strictObject({
  on: field(
    partialDate.optional(),
    'De datum; weglaten als die niet bekend is',
    'The date; leave out where not known',
  ),
  dateNote: field(
    localisedText.optional(),
    'Wat er over de datum te zeggen is',
    'What can be said about the date',
  ),
  title: field(localisedText, 'Wat er gebeurde', 'What happened'),
  ...statementFields,
});

export const evaluation = z.strictObject({
  kind: field(
    z.enum(['midterm', 'final', 'policy', 'alignment', 'monitoring', 'view']),
    'Tussentijds, eind, beleid, afstemming, monitoring of standpunt van een partij',
    'Midterm, final, policy, alignment, monitoring, or the view of a party',
  ),
  period: field(
    period.optional(),
    'Jaar of jaren van de evaluatie',
    'Year or years of the evaluation',
  ),
  by: field(localisedText, 'Wie evalueerde', 'Who evaluated'),
  finding: field(localisedText, 'De bevinding in eigen woorden', 'The finding in our own words'),
  recommendations: field(
    z.int().min(0).optional(),
    'Aantal aanbevelingen',
    'Number of recommendations',
  ),
  ...statementFields,
});

const figure = z.strictObject({
  id: field(id, 'Korte naam binnen dit convenant', 'Short name within this covenant'),
  title: field(localisedText, 'Wat het cijfer zegt', 'What the figure tells'),
  period: field(
    period.optional(),
    'Periode; weglaten als die niet bekend is',
    'Period; leave out where not known',
  ),
  periodNote: field(
    localisedText.optional(),
    'Wat er over de periode te zeggen is',
    'What can be said about the period',
  ),
  value: field(value, 'De waarde of de verdeling', 'The value or the distribution'),
  unit: field(reference('unit').optional(), 'Eenheid', 'Unit'),
  conflict: field(
    sourcedText.optional(),
    'Wat een andere bron ertegenover stelt',
    'What another source holds against it',
  ),
  ...statementFields,
});

const methodChange = z.strictObject({
  on: field(partialDate, 'Wanneer', 'When'),
  text: field(localisedText, 'Wat er veranderde', 'What changed'),
  sources: sourceReferences,
});

const fee = z.strictObject({
  label: field(localisedText, 'Voor wie', 'For whom'),
  value: field(value, 'Het bedrag', 'The amount'),
  sources: sourceReferences,
});

const participationGroup = z.strictObject({
  id: field(id, 'Korte naam', 'Short name'),
  description: field(localisedText, 'Welke bedrijven', 'Which companies'),
  obligation: field(localisedText, 'Wat zij moeten doen', 'What they have to do'),
  sources: sourceReferences,
});

export const position = z.strictObject({
  by: field(z.array(reference('organisation')).min(1), 'Wie dit vindt', 'Who holds this'),
  on: field(partialDate.optional(), 'Wanneer', 'When'),
  text: field(localisedText, 'Het standpunt in eigen woorden', 'The position in our own words'),
  ...statementFields,
});

const agenda = sourcedText.extend({
  kind: field(
    z.enum(['guideline', 'policy', 'initiative', 'follow_up']),
    'Richtlijn, wet of beleid, bestaand initiatief, of wat er later uit voortkwam',
    'Guideline, law or policy, existing initiative, or what came of it later',
  ),
});

const schedule = z.strictObject({
  firstPeriod: field(
    period,
    'De eerste periode waarover te rapporteren was',
    'The first period to be reported on',
  ),
  everyMonths: field(
    z.int().min(1).max(60),
    'Om de hoeveel maanden daarna: 12 voor elk jaar',
    'Every how many months from then on: 12 for yearly',
  ),
  ...statementFields,
});

/** An agreement with its parties, term, risks, commitments and governance (`convenanten/<slug>/convenant.mdx`). */
export const covenant = z.strictObject({
  title: field(localisedText, 'Volledige naam', 'Full name'),
  shortTitle: field(
    localisedText,
    'Korte naam voor lijsten en kruimelpaden',
    'Short name for lists and breadcrumbs',
  ),
  aliases,
  summary: field(
    localisedText,
    'Waar het om gaat, in twee of drie zinnen',
    'What it is about, in two or three sentences',
  ),
  summarySources: field(
    z.array(reference('source')).min(1).optional(),
    'Bronnen van de samenvatting, als die apart zijn vastgelegd',
    'Sources of the summary, where recorded separately',
  ),
  phase: field(
    z.enum(['negotiation', 'running', 'ended', 'follow_up']),
    'Onderhandeling, lopend, afgelopen of opvolging',
    'Negotiation, running, ended or follow-up',
  ),
  phaseConfidence: field(confidence.optional(), 'Hoe zeker de fase is', 'How certain the phase is'),
  sector: field(reference('sector'), 'Sector', 'Sector'),
  subsectors: field(z.array(localisedText).min(1).optional(), 'Deelsectoren', 'Subsectors'),
  regions: field(
    z
      .array(z.enum(['NL', 'BE-VLG']))
      .min(1)
      .optional(),
    'Landen of gewesten die meedoen',
    'Countries or regions taking part',
  ),
  term: field(term, 'Looptijd', 'Term'),
  predecessor: field(reference('covenant').optional(), 'Voorganger', 'Predecessor'),
  successor: field(reference('covenant').optional(), 'Opvolger', 'Successor'),
  facilitator: field(
    sourcedText.optional(),
    'Wie het convenant begeleidt',
    'Who facilitates the covenant',
  ),
  website: field(link.optional(), 'Eigen pagina van het convenant', 'Own page of the covenant'),
  parties: field(z.array(party), 'Partijen en ondersteuners', 'Parties and supporters'),
  partyCounts: field(
    z.array(partyCount).min(1).optional(),
    'Aantallen partijen volgens een bron',
    'Numbers of parties according to a source',
  ),
  partiesNote: field(
    sourcedText.optional(),
    'Toelichting op de partijen',
    'Explanation of the parties',
  ),
  participationGroups: field(
    z.array(participationGroup).min(1).optional(),
    'Groepen deelnemers',
    'Groups of participants',
  ),
  fees: field(z.array(fee).min(1).optional(), 'Bijdragen van deelnemers', 'Fees for participants'),
  risks: field(z.array(risk), "Risico's", 'Risks'),
  commitments: field(z.array(commitment), 'Afspraken', 'Commitments'),
  governance: field(governance.optional(), 'Bestuur', 'Governance'),
  disputeSettlement: field(disputeSettlement, 'Klachten en geschillen', 'Complaints and disputes'),
  reporting: field(
    z
      .strictObject({
        cadence: field(
          localisedText.optional(),
          'Hoe vaak er wordt gerapporteerd',
          'How often reports appear',
        ),
        schedule: field(
          schedule.optional(),
          'Het ritme van de rapportages, om te zien welke er te verwachten waren; weglaten als geen bron dat geeft',
          'The rhythm of the reports, to see which were to be expected; leave out where no source gives it',
        ),
        gaps: field(localisedText.optional(), 'Wat er ontbreekt', 'What is missing'),
        confidentiality: field(
          localisedText.optional(),
          'Wat vertrouwelijk blijft',
          'What stays confidential',
        ),
        sources: field(
          z.array(reference('source')).min(1).optional(),
          'De bronnen waarin dit staat',
          'The sources that say this',
        ),
      })
      .optional(),
    'Rapportage',
    'Reporting',
  ),
  coreElements: field(
    z.array(coreElementStatement).min(1).optional(),
    'Wat bronnen zeggen over kernelementen waarvoor geen ander veld is',
    'What sources say about core elements that no other field is for',
  ),
  companyResults: field(
    z
      .strictObject({
        published: field(
          z.boolean(),
          'Of resultaten van afzonderlijke bedrijven openbaar zijn',
          'Whether results of single companies are public',
        ),
        text: field(localisedText, 'Wat er openbaar is', 'What is public'),
        ...statementFields,
      })
      .optional(),
    'Resultaten per bedrijf; weglaten als geen bron erover spreekt',
    'Results by company; leave out where no source speaks of it',
  ),
  milestones: field(z.array(milestone), 'Gebeurtenissen', 'Events'),
  evaluations: field(z.array(evaluation).min(1).optional(), 'Evaluaties', 'Evaluations'),
  agendas: field(
    z.array(agenda).min(1).optional(),
    "Verwante agenda's en richtlijnen",
    'Related agendas and guidelines',
  ),
  figures: field(
    z.array(figure).min(1).optional(),
    'Losse cijfers die geen reeks vormen',
    'Single figures that form no series',
  ),
  methodChanges: field(
    z.array(methodChange).min(1).optional(),
    'Veranderingen in de meetwijze',
    'Changes in method',
  ),
  positions: field(z.array(position).min(1).optional(), 'Standpunten', 'Positions'),
  confidence: field(
    confidence.optional(),
    'Hoe zeker de gegevens over dit convenant zijn',
    'How certain the data about this covenant are',
  ),
  notes: field(
    z.array(localisedText).min(1).optional(),
    'Wat een lezer over deze gegevens moet weten',
    'What a reader should know about these data',
  ),
  withheld: field(
    z.array(withheld).min(1).optional(),
    'Wat is weggelaten',
    'What has been left out',
  ),
  sources: field(
    z.array(source).min(1).optional(),
    'Bronnen, als er geen bronnen.json naast staat',
    'Sources, where no bronnen.json stands beside',
  ),
});
export type Covenant = z.infer<typeof covenant>;

const participant = z.strictObject({
  organisation: field(reference('organisation'), 'Het bedrijf', 'The company'),
  joined: field(partialDate.optional(), 'Toegetreden op', 'Joined on'),
  left: field(partialDate.optional(), 'Vertrokken op', 'Left on'),
  leftBy: field(partialDate.optional(), 'Vertrokken, uiterlijk op', 'Had left by'),
  ...statementFields,
});
export type Participant = z.infer<typeof participant>;

/** The companies that take part in a covenant (`convenanten/<slug>/deelnemers.json`). */
export const participantList = z.strictObject({
  note: field(
    // Not `partial()`: that would drop the meaning of the field.
    sourcedText
      .extend({
        sources: field(
          sourceReferences.optional(),
          'De bronnen waarin dit staat',
          'The sources that say this',
        ),
      })
      .optional(),
    'Hoe volledig de lijst is',
    'How complete the list is',
  ),
  participants: field(
    z.array(participant).min(1),
    'De deelnemende bedrijven',
    'The participating companies',
  ),
});
export type ParticipantList = z.infer<typeof participantList>;

/** A periodic or final report of a covenant (`convenanten/<slug>/rapportages/<jaar>.mdx`). */
export const report = z.strictObject({
  title: field(localisedText, 'Titel', 'Title'),
  kind: field(
    z.enum(['progress', 'final', 'evaluation']),
    'Voortgang, eind of evaluatie',
    'Progress, final or evaluation',
  ),
  period: field(period.optional(), 'Periode waarover wordt gerapporteerd', 'Period reported on'),
  published: field(
    partialDate.optional(),
    'Datum van publicatie; weglaten als die niet bekend is',
    'Date of publication; leave out where not known',
  ),
  url: field(link.optional(), 'Adres van het rapport', 'Address of the report'),
  urlNote: field(
    localisedText.optional(),
    'Als het adres niet naar het rapport zelf wijst',
    'Where the address is not that of the report itself',
  ),
  note: field(localisedText.optional(), 'Toelichting voor de lezer', 'Explanation for the reader'),
  sources: field(
    z.array(reference('source')).min(1).optional(),
    'De bronnen waarin dit staat',
    'The sources that say this',
  ),
});
export type Report = z.infer<typeof report>;
