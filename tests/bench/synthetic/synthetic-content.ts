import { caseFile } from './cases.ts';
import type { ContentFile } from './content-file.ts';
import { covenantFiles, covenantIds } from './covenants.ts';
import { editionFiles } from './editions.ts';
import { listFiles } from './lists.ts';
import { mechanismFile, mechanismIds } from './mechanisms.ts';
import { companiesFor, organisationFiles } from './organisations.ts';

/** How large a synthetic site is. */
export interface SyntheticSize {
  readonly cases: number;
  readonly covenants: number;
  /** In all covenants together; shared out evenly. */
  readonly kpis: number;
  readonly editions: number;
}

/** The sizes of issue and design beside the number of cases. */
export const USUAL = { covenants: 50, kpis: 1000, editions: 12 };

/**
 * All content of a made-up site, one file after the other. The same size gives the same bytes, and
 * a larger number of cases gives the same first ones but for the companies that they are against.
 */
export function* syntheticContent(size: SyntheticSize): Generator<ContentFile> {
  const companies = companiesFor(size.cases);
  const covenants = covenantIds(size.covenants);
  yield* listFiles();
  yield* organisationFiles(companies);
  for (const [index, covenant] of covenants.entries())
    yield* covenantFiles(covenant, share(size.kpis, size.covenants, index), companies);
  for (const mechanism of mechanismIds) yield mechanismFile(mechanism);
  for (let number = 1; number <= size.cases; number += 1)
    yield caseFile(number, { companies, covenants });
  yield* editionFiles(size.editions, companies);
}

/** The part of a total that falls to one of so many, so that the parts add up to it. */
const share = (total: number, parts: number, index: number) =>
  Math.floor((total * (index + 1)) / parts) - Math.floor((total * index) / parts);
