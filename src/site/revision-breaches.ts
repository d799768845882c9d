import type { Content } from '../content/read-content.ts';
import { type PresentFact, revisionsFit } from '../domain/checks/revisions-fit.ts';
import type { IsoDate } from '../domain/period-end.ts';
import type { Breach } from '../schema/finding.ts';
import { recordsOfKind } from '../schema/record.ts';
import { allFacts } from './facts/all-facts.ts';
import { siteModel } from './model.ts';

/** What is wrong with the revisions in the content, held against the facts that it publishes. */
export function revisionBreaches(
  content: Pick<Content, 'records' | 'prose' | 'unsound'>,
  asOf: IsoDate,
): Breach[] {
  const { records, unsound } = content;
  if (recordsOfKind(records, 'revision').length === 0) return [];
  const isLinkable = recordsOfKind(records, 'site').length > 0 && mechanismsExist(content);
  const facts = isLinkable ? allFacts(siteModel(content, asOf)) : [];
  return revisionsFit(
    records,
    new Map<string, PresentFact>(facts.map((fact) => [fact.id, fact])),
    isLinkable && unsound.length === 0,
  );
}

/** Without the file of its mechanism, which another check reports, a case cannot be placed. */
function mechanismsExist({ records }: Pick<Content, 'records'>): boolean {
  const mechanisms = new Set(recordsOfKind(records, 'mechanism').map(({ id }) => id));
  return recordsOfKind(records, 'case').every(({ owner = '' }) => mechanisms.has(owner));
}
