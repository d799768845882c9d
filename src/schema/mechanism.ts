import { z } from 'zod';
import { partialDate } from './date.ts';
import { field } from './field.ts';
import { id, link, reference } from './id.ts';
import { source, sourceReferences } from './source.ts';
import { sourcedText } from './statement.ts';
import { localisedText } from './text.ts';

/** Ways in which a complaint or dispute can be settled (design, section 2). */
export const mechanismKind = z.enum([
  'sector_complaints_procedure',
  'sector_disputes_committee',
  'ncp_specific_instance',
  'civil_court',
  'binding_arbitration',
  'multistakeholder_complaints_procedure',
  'development_bank_mechanism',
]);
export type MechanismKind = z.infer<typeof mechanismKind>;

/** The dates that every case can have; a step may begin or end with one of them. */
export const caseMoment = z.enum(['filed', 'admitted', 'decided', 'closed']);
export type CaseMoment = z.infer<typeof caseMoment>;

/** Ten years: what is longer is mistyped, and would end where no calendar goes. */
const MOST_DAYS = 3_660;

const step = z.strictObject({
  id: field(id, 'Korte naam van de stap', 'Short name of the step'),
  title: field(localisedText, 'De stap', 'The step'),
  deadlineInDays: field(
    z.int().positive().max(MOST_DAYS).optional(),
    'Termijn in dagen volgens de regels',
    'Deadline in days by the rules',
  ),
  deadlineFrom: field(
    id.optional(),
    'Waar de termijn begint: filed, admitted, decided, closed of de korte naam van een andere stap',
    'Where the deadline starts: filed, admitted, decided, closed or the short name of another step',
  ),
  endsWith: field(
    caseMoment.optional(),
    'Datum van een zaak waarop deze stap klaar is, als dat in elke zaak dezelfde is',
    'Date of a case on which this step is done, where it is the same in every case',
  ),
  sources: sourceReferences,
});
export type MechanismStep = z.infer<typeof step>;

/**
 * What makes a grievance mechanism outside the courts effective: UN Guiding Principle 31, under a to
 * h. For each, what sources document of it; what is left out is not in the sources that were read,
 * which does not say that the mechanism lacks it.
 */
const effectiveness = z.strictObject({
  legitimate: field(sourcedText.optional(), 'Legitiem', 'Legitimate'),
  accessible: field(sourcedText.optional(), 'Toegankelijk', 'Accessible'),
  predictable: field(sourcedText.optional(), 'Voorspelbaar', 'Predictable'),
  equitable: field(sourcedText.optional(), 'Onpartijdig en billijk', 'Equitable'),
  transparent: field(sourcedText.optional(), 'Transparant', 'Transparent'),
  rightsCompatible: field(
    sourcedText.optional(),
    'Verenigbaar met mensenrechten',
    'Rights-compatible',
  ),
  continuousLearning: field(
    sourcedText.optional(),
    'Bron om van te leren',
    'A source of continuous learning',
  ),
  engagementAndDialogue: field(
    sourcedText.optional(),
    'Gebaseerd op overleg en dialoog; alleen voor mechanismen die een bedrijf of sector zelf inricht',
    'Based on engagement and dialogue; only for mechanisms that a company or sector sets up itself',
  ),
});
export const effectivenessCriterion = effectiveness.keyof();
export type EffectivenessCriterion = z.infer<typeof effectivenessCriterion>;

/** A body that settles complaints or disputes, with its rules (`klachten/<mechanisme>/mechanisme.mdx`). */
export const mechanism = z.strictObject({
  title: field(localisedText, 'Naam', 'Name'),
  shortTitle: field(localisedText, 'Korte naam', 'Short name'),
  summary: field(
    localisedText,
    'Wat het is, in twee of drie zinnen',
    'What it is, in two or three sentences',
  ),
  summarySources: field(
    z.array(reference('source')).min(1).optional(),
    'De bronnen van de samenvatting',
    'The sources of the summary',
  ),
  kinds: field(z.array(mechanismKind).min(1), 'Procedures die het kent', 'Procedures that it has'),
  covenant: field(
    reference('covenant').optional(),
    'Convenant waar het bij hoort',
    'Covenant that it belongs to',
  ),
  operator: field(reference('organisation').optional(), 'Wie het uitvoert', 'Who runs it'),
  binding: field(
    z.boolean().optional(),
    'Of uitspraken binden; weglaten als dat niet bekend is',
    'Whether rulings bind; leave out where not known',
  ),
  from: field(partialDate.optional(), 'Werkzaam vanaf', 'Active from'),
  until: field(partialDate.optional(), 'Werkzaam tot en met', 'Active until'),
  scope: field(
    sourcedText.optional(),
    'Waarover geklaagd kan worden en door wie',
    'What can be complained about, and by whom',
  ),
  decidedBy: field(
    sourcedText.optional(),
    'Wie beslist, en hoe die is samengesteld',
    'Who decides, and how that body is composed',
  ),
  appeal: field(
    sourcedText.optional(),
    'Of en waar beroep openstaat',
    'Whether and where one can appeal',
  ),
  afterEnd: field(sourcedText.optional(), 'Wat er na het einde geldt', 'What holds after the end'),
  steps: field(z.array(step).min(1).optional(), 'Stappen en termijnen', 'Steps and deadlines'),
  effectiveness: field(
    effectiveness.optional(),
    'Wat bronnen zeggen over de eisen aan een doeltreffend klachtenmechanisme (beginsel 31 van de VN); weglaten bij een rechter, waarvoor die niet gelden',
    'What sources say of the criteria for an effective grievance mechanism (UN Guiding Principle 31); leave out for a court, to which they do not apply',
  ),
  website: field(link.optional(), 'Eigen pagina', 'Own page'),
  notes: field(
    z.array(localisedText).min(1).optional(),
    'Wat een lezer moet weten',
    'What a reader should know',
  ),
  sources: field(z.array(source).min(1), 'Bronnen', 'Sources'),
});
export type Mechanism = z.infer<typeof mechanism>;
