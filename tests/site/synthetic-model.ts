import { siteModel } from '../../src/site/model.ts';
import type { Fact } from '../../src/site/fact.ts';
import type { AnyRecord } from '../../src/schema/record.ts';
import * as example from '../example-records.ts';

export const site = example.record('content/site.json', example.siteExample);

/** The model of a small made-up site with these records. */
export const modelOf = (...records: AnyRecord[]) =>
  siteModel({ records: [site, ...records], prose: new Map() }, '2020-01-01');

export const mechanism = (id: string) =>
  example.record(`content/klachten/${id}/mechanisme.mdx`, example.mechanismExample);

export const caseIn = (owner: string, id: string, rest: object = {}) =>
  example.record(`content/klachten/${owner}/${id}.mdx`, { ...example.caseExample, ...rest });

/** A fact on one line: what identifies it and what it says. */
export function factLine({ id, kind, status, value, unit, period, sources }: Fact): string {
  const said = JSON.stringify(value).replaceAll('"', '');
  return [id, kind, status, said, unit ?? '-', period ?? '-', sources.join('+')].join(' | ');
}
