import { z } from 'zod';
import { partialDate } from './date.ts';
import { field } from './field.ts';
import { id, reference } from './id.ts';
import { sourceReferences } from './source.ts';
import { sourcedText, statementFields } from './statement.ts';
import { localisedText, plainText } from './text.ts';
import { qualifier, value } from './value.ts';

const year = z.int().min(1990).max(2100);
const companyCount = z.int().positive();
const notes = field(
  z.array(localisedText).min(1).optional(),
  'Wat een lezer moet weten',
  'What a reader should know',
);

const criterion = z.strictObject({
  id: field(id, 'Korte naam', 'Short name'),
  title: field(localisedText, 'Het criterium', 'The criterion'),
  category: field(localisedText.optional(), 'Groep van criteria', 'Group of criteria'),
  maximum: field(
    z.number().positive().optional(),
    'Te halen punten; weglaten als die niet bekend zijn',
    'Points to be had; leave out where not known',
  ),
  from: field(
    year.optional(),
    'Eerste editie waarvoor een bron het criterium noemt',
    'First edition for which a source gives the criterion',
  ),
  until: field(
    year.optional(),
    'Laatste editie waarvoor het criterium gold',
    'Last edition that the criterion held for',
  ),
  sources: sourceReferences,
});

const methodChange = z.strictObject({
  on: field(partialDate, 'Wanneer, zo precies als bekend', 'When, as precise as known'),
  text: field(localisedText, 'Wat er veranderde', 'What changed'),
  ...statementFields,
});

export const scoreClassId = z.enum(['leaders', 'followers', 'peloton', 'laggards', 'zero_scores']);
const classId = field(scoreClassId, 'Klasse', 'Class');

/**
 * Whether scores of two editions with this method may be compared. That a source names the same
 * scale is not enough: it has to say that criteria and way of working were the same.
 */
export const comparability = z.enum(['same_criteria', 'not_stated']);
export type Comparability = z.infer<typeof comparability>;

const shareRule = z.strictObject({
  allowed: field(z.boolean(), 'Of het mag', 'Whether it may be'),
  text: field(localisedText, 'Waarom wel of niet', 'Why, or why not'),
  ...statementFields,
});

/**
 * A version of the method of the Transparantiebenchmark (`methoden/<versie>.json`). Scores of
 * editions with different methods never share an axis (design, section 9).
 */
export const method = z.strictObject({
  title: field(localisedText, 'Naam van de versie', 'Name of the version'),
  comparability: field(
    comparability.optional(),
    'Of een bron zegt dat edities met deze methode dezelfde criteria hadden; weglaten bij één editie',
    'Whether a source says that editions with this method had the same criteria; leave out for a single edition',
  ),
  scale: field(
    z
      .strictObject({
        maximum: field(
          z.number().positive(),
          'Hoogste haalbare score',
          'Highest score that can be had',
        ),
        unit: field(reference('unit'), 'Eenheid', 'Unit'),
        share: field(
          shareRule.optional(),
          'Of een score als deel van het maximum mag worden gegeven; weglaten als niemand dat heeft beoordeeld',
          'Whether a score may be given as a share of the maximum; leave out where nobody judged it',
        ),
        ...statementFields,
      })
      .optional(),
    'Schaal; weglaten als die niet bekend is',
    'Scale; leave out where not known',
  ),
  criteria: field(z.array(criterion).min(1).optional(), 'Criteria', 'Criteria'),
  criteriaNote: field(
    localisedText.optional(),
    'Hoe volledig de criteria zijn',
    'How complete the criteria are',
  ),
  classes: field(
    z
      .strictObject({
        names: field(
          z
            .array(z.strictObject({ id: classId, name: field(localisedText, 'Naam', 'Name') }))
            .min(1),
          'De namen, de hoogste klasse eerst',
          'The names, highest class first',
        ),
        ...statementFields,
      })
      .optional(),
    'Klassen waarin ondernemingen werden ingedeeld',
    'Classes that companies were put in',
  ),
  notApplicable: field(
    sourcedText.optional(),
    'Wat er gebeurde met een criterium dat voor een onderneming niet van toepassing was; weglaten als dat niet is gevonden',
    'What happened to a criterion that did not apply to a company; leave out where that was not found',
  ),
  changes: field(
    z.array(methodChange).min(1).optional(),
    'Wat er veranderde ten opzichte van de vorige versie',
    'What changed since the previous version',
  ),
  notes,
  sources: sourceReferences,
});
export type Method = z.infer<typeof method>;

const scoreClass = z.strictObject({
  id: classId,
  name: field(localisedText, 'Naam zoals de editie die gebruikt', 'Name as the edition uses it'),
  companies: field(
    z.int().min(0).optional(),
    'Aantal ondernemingen; weglaten als dat niet bekend is',
    'Number of companies; leave out where not known',
  ),
  share: field(
    z.number().min(0).max(100).optional(),
    'Aandeel in procenten, als een bron alleen dat geeft',
    'Share in per cent, where a source gives only that',
  ),
  rankFrom: field(z.int().positive().optional(), 'Van plaats', 'From rank'),
  rankTo: field(z.int().positive().optional(), 'Tot en met plaats', 'To rank'),
});

const score = z.strictObject({
  organisation: field(reference('organisation'), 'De onderneming', 'The company'),
  nameInEdition: field(
    plainText.optional(),
    'Naam zoals de lijst van de editie die geeft',
    'Name as the list of the edition gives it',
  ),
  rank: field(
    z.int().positive().optional(),
    'Plaats; weglaten als die niet bekend is',
    'Rank; leave out where not known',
  ),
  score: field(
    value.optional(),
    'Score op de schaal van de methode; weglaten als die niet bekend is',
    'Score on the scale of the method; leave out where not known',
  ),
  sector: field(reference('sector').optional(), 'Sector', 'Sector'),
  derived: field(
    z.literal(true).optional(),
    'Afgeleid, niet zo in de bron gelezen',
    'Derived, not read as such in the source',
  ),
  ...statementFields,
});

/** Companies with the same score share a rank, but for the top of a list that says otherwise. */
const ranksWithinTies = z.strictObject({
  until: field(z.int().positive(), 'Tot en met deze plaats', 'Down to and including this rank'),
  ...statementFields,
  note: field(localisedText, 'Wat de lijst doet, en waarom', 'What the list does, and why'),
});

/** Companies that a source names together, without saying who came before whom. */
const companyGroup = z.strictObject({
  title: field(
    localisedText,
    'Wat de bron over deze ondernemingen zegt',
    'What the source says of these companies',
  ),
  organisations: field(
    z.array(reference('organisation')).min(1),
    'De ondernemingen',
    'The companies',
  ),
  sector: field(
    reference('sector').optional(),
    'Sector, als die voor alle dezelfde is',
    'Sector, where it is the same for all',
  ),
  ...statementFields,
});

export const prizeKind = z.enum(['main', 'extra']);

const prize = z.strictObject({
  kind: field(
    prizeKind,
    'De Kristalprijs zelf of een vermelding ernaast',
    'The Crystal Prize itself or a distinction beside it',
  ),
  title: field(localisedText, 'Prijs', 'Prize'),
  winners: field(
    z.array(reference('organisation')).min(1).optional(),
    'Winnaars; weglaten als die niet bekend zijn',
    'Winners; leave out where not known',
  ),
  nominees: field(
    z.array(reference('organisation')).min(1).optional(),
    'Genomineerden',
    'Nominees',
  ),
  themes: field(
    z.array(sourcedText).min(1).optional(),
    'Thema van de prijs; meer dan één waar bronnen het verschillend verwoorden',
    'Theme of the prize; more than one where sources word it differently',
  ),
  ...statementFields,
});

/**
 * What a figure of an edition is. A mean says what it does with those who score zero, and a company
 * that reported nothing is not one that scored low.
 */
export const editionFigureKind = z.enum([
  'mean_without_zero_scores',
  'mean_with_zero_scores',
  'mean_zero_scores_not_stated',
  'zero_scores',
  'not_reported',
]);
export type EditionFigureKind = z.infer<typeof editionFigureKind>;

const measured = z.strictObject({
  id: field(id, 'Korte naam', 'Short name'),
  kind: field(
    editionFigureKind.optional(),
    'Wat voor cijfer het is; weglaten bij andere cijfers',
    'What kind of figure it is; leave out for others',
  ),
  title: field(localisedText, 'Wat er is gemeten', 'What was measured'),
  value: field(value, 'De waarde', 'The value'),
  unit: field(reference('unit'), 'Eenheid', 'Unit'),
  provisional: field(z.literal(true).optional(), 'Voorlopig', 'Provisional'),
  ...statementFields,
});

const panel = z.strictObject({
  companies: field(companyCount, 'Aantal ondernemingen', 'Number of companies'),
  qualifier: field(
    qualifier.optional(),
    'Circa of schatting, als de bron dat zegt',
    'Approximate or estimate, where the source says so',
  ),
  ...statementFields,
  alternates: field(
    z
      .array(
        z.strictObject({
          companies: field(companyCount, 'Aantal ondernemingen', 'Number of companies'),
          ...statementFields,
        }),
      )
      .min(1)
      .optional(),
    'Andere aantallen die andere bronnen geven',
    'Other numbers that other sources give',
  ),
});

/** One edition of the Transparantiebenchmark (`transparantiebenchmark/edities/<jaar>.json`). */
export const edition = z.strictObject({
  kind: field(
    z.enum(['benchmark', 'theme_prize']),
    'Een benchmark, of een tussenjaar met alleen een themaprijs',
    'A benchmark, or a year between with a theme prize only',
  ),
  year: field(year, 'Jaar van de editie', 'Year of the edition'),
  reportingYear: field(
    year.optional(),
    'Jaar waarover de ondernemingen verslag deden',
    'Year that the companies reported on',
  ),
  method: field(
    reference('method').optional(),
    'Versie van de methode; weglaten als die niet bekend is',
    'Version of the method; leave out where not known',
  ),
  published: field(partialDate.optional(), 'Datum van publicatie', 'Date of publication'),
  panel: field(
    panel.optional(),
    'Aantal onderzochte ondernemingen',
    'Number of companies examined',
  ),
  sectorNames: field(
    z
      .strictObject({
        names: field(z.array(localisedText).min(1), 'De namen', 'The names'),
        ...statementFields,
      })
      .optional(),
    'Sectoren waarin de editie zelf de ondernemingen indeelde',
    'Sectors that the edition itself put the companies in',
  ),
  classes: field(
    z
      .strictObject({
        list: field(
          z.array(scoreClass).min(1),
          'De klassen, de hoogste eerst',
          'The classes, highest first',
        ),
        ...statementFields,
      })
      .optional(),
    'Klassen met hun grootte',
    'Classes with their size',
  ),
  scores: field(
    z.array(score).min(1).optional(),
    'Plaatsen en scores van ondernemingen',
    'Ranks and scores of companies',
  ),
  ranksWithinTies: field(
    ranksWithinTies.optional(),
    'Tot welke plaats de lijst ondernemingen met dezelfde score toch elk een eigen plaats geeft',
    'Down to which rank the list gives companies with the same score a rank each all the same',
  ),
  groups: field(
    z.array(companyGroup).min(1).optional(),
    'Ondernemingen die een bron samen noemt, zonder onderlinge volgorde',
    'Companies that a source names together, in no stated order',
  ),
  figures: field(
    z.array(measured).min(1).optional(),
    'Gemiddelden en andere cijfers',
    'Means and other figures',
  ),
  prizes: field(z.array(prize).min(1).optional(), 'Prijzen', 'Prizes'),
  notes,
  sources: sourceReferences,
});
export type Edition = z.infer<typeof edition>;
