import { z } from 'zod';
import { partialDate } from './date.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { localisedText } from './text.ts';

const decision = z.strictObject({
  on: field(partialDate, 'Datum van het besluit', 'Date of the decision'),
  result: field(
    z.enum(['kept', 'changed', 'removed']),
    'Wat er met de bewering is gebeurd',
    'What became of the statement',
  ),
  text: field(localisedText, 'Het besluit en waarom', 'The decision, and why'),
});

/** A statement on a page that somebody says is wrong: when, what they say, and what was decided (design, section 11). */
const contestedStatement = z.strictObject({
  on: field(partialDate, 'Datum waarop het is betwist', 'Date on which it was contested'),
  statement: field(
    localisedText,
    'De bewering die wordt betwist',
    'The statement that is contested',
  ),
  by: field(z.enum(['complainant', 'respondent', 'third_party']), 'Wie betwist', 'Who contests it'),
  organisation: field(
    reference('organisation').optional(),
    'De organisatie, als die genoemd mag worden',
    'The organisation, where it may be named',
  ),
  claim: field(localisedText, 'Wat er volgens hen niet klopt', 'What is wrong according to them'),
  decision: field(
    decision.optional(),
    'Het besluit; weglaten zolang dat er niet is',
    'The decision; leave out as long as there is none',
  ),
});
export type ContestedStatement = z.infer<typeof contestedStatement>;

export const contestedStatements = field(
  z.array(contestedStatement).min(1).optional(),
  'Beweringen op deze pagina die iemand betwist',
  'Statements on this page that somebody contests',
);
