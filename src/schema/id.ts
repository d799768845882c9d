import { z } from 'zod';
import type { ReferenceKind } from './field.ts';

/** Lower-case letters, digits and single hyphens; it is part of addresses and never changes. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

export const id = z.stringFormat('id', ID_PATTERN);

/** The id of another record; the check refuses one that does not exist. */
export const reference = (kind: ReferenceKind) => id.meta({ refers: kind });

/** ISO 3166-1 alpha-2 code of a country, in capitals as the standard writes it. */
export const countryReference = z
  .stringFormat('country', /^[A-Z]{2}$/u)
  .meta({ refers: 'country' });

/** ISO 4217 code of a currency. */
export const currency = z.stringFormat('currency', /^[A-Z]{3}$/u);

/** An address on the web. Other protocols than http and https are refused: `javascript:` is one. */
export const link = z.stringFormat(
  'link',
  (text) => /^https?:\/\/\S+$/u.test(text) && URL.canParse(text),
);

/**
 * The id of a published fact, as the tables of facts have it: the record and what is told about it,
 * `kleding-textiel/marktaandeel/2018-12`. Periods keep their capitals; `--` stands between two dates.
 */
export const factId = z.stringFormat(
  'fact',
  /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:--?|_)[A-Za-z0-9]+)*)+$/u,
);
