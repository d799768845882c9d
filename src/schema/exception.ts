import { z } from 'zod';
import { partialDate } from './date.ts';
import { field } from './field.ts';
import { personalDataKind } from './personal-data.ts';
import { plainText } from './text.ts';

const exception = z.strictObject({
  file: field(
    plainText,
    'Het bestand, zoals de controle het noemt',
    'The file, as the check names it',
  ),
  path: field(
    plainText,
    'Het veld, zoals de controle het noemt (sources[3].title); of prose, comment of file-name',
    'The field, as the check names it (sources[3].title); or prose, comment or file-name',
  ),
  kind: field(personalDataKind, 'Wat de controle er ziet', 'What the check sees there'),
  reason: field(
    plainText,
    'Waarom het mag blijven staan, zonder het zelf te noemen',
    'Why it may stay, without naming it',
  ),
  until: field(
    partialDate,
    'Tot en met wanneer; daarna kijkt iemand opnieuw',
    'Until when; after that somebody looks again',
  ),
});
export type Exception = z.infer<typeof exception>;

/**
 * What the guard against personal data sees and may stay (`uitzonderingen.json`). An entry says where
 * and why, never what; it expires, and one that fits nothing any more is a finding itself.
 */
export const exceptionList = z.strictObject({
  exceptions: field(z.array(exception), 'De uitzonderingen', 'The exceptions'),
});
export type ExceptionList = z.infer<typeof exceptionList>;
