import { EDITORIAL_PAGES } from '../../../schema/page.ts';
import type { AnyRecord } from '../../../schema/record.ts';
import { addressOfPage } from '../../address-of-page.ts';
import type { PageReference } from '../../fact.ts';
import { LASTING_PAGES } from '../../lasting-pages.ts';

/** The page that shows a record, or the list that it stands in; none for what no page is about. */
export function pageOfRecord(record: AnyRecord): PageReference | undefined {
  const { id, owner = '', file } = record;
  const isOfProgramme = /^content\/(?:vervallen\/)?programmas\//u.test(file);
  const kind = record.kind === 'tombstone' ? record.of : record.kind;
  switch (kind) {
    case 'site':
      return { route: 'home', parameters: {} };
    case 'covenant':
      return { route: 'covenant', parameters: { covenant: id } };
    case 'programme':
      return { route: 'programme', parameters: { programme: id } };
    case 'kpi':
      return isOfProgramme
        ? { route: 'programmeKpi', parameters: { programme: owner, kpi: id } }
        : { route: 'kpi', parameters: { covenant: owner, kpi: id } };
    case 'participant-list':
      return { route: 'covenant', parameters: { covenant: owner } };
    case 'source-list':
      return ofSources(file, owner, isOfProgramme);
    case 'case':
      return { route: 'case', parameters: { case: id } };
    case 'mechanism':
      return { route: 'mechanism', parameters: { mechanism: id } };
    case 'edition':
      return { route: 'edition', parameters: { edition: id } };
    case 'method':
      return { route: 'benchmarkMethod', parameters: { method: id } };
    case 'organisation':
      return { route: 'organisation', parameters: { organisation: id } };
    case 'sector':
      return { route: 'sector', parameters: { sector: id } };
    case 'theme':
    case 'theme-list':
      return { route: LASTING_PAGES.theme.list, parameters: {} };
    case 'country':
    case 'country-list':
      return { route: LASTING_PAGES.country.list, parameters: {} };
    case 'report':
    case 'lesson':
    case 'instrument':
    case 'policy-target':
      return { route: LASTING_PAGES[kind].list, parameters: {} };
    case 'revision':
      return { route: 'changes', parameters: {} };
    case 'page':
      return ofEditorialPage(id);
    default:
      return undefined;
  }
}

/** Its Dutch address; its file where no page is about it. */
export function addressOfRecord(record: AnyRecord): string {
  const page = pageOfRecord(record);
  return page === undefined ? record.file : addressOfPage(page, 'nl');
}

function ofSources(file: string, owner: string, isOfProgramme: boolean): PageReference | undefined {
  if (isOfProgramme) return { route: 'programme', parameters: { programme: owner } };
  if (owner !== '') return { route: 'covenant', parameters: { covenant: owner } };
  const route = (
    {
      lessen: 'lessons',
      beleidsdoelen: 'policyTargets',
      transparantiebenchmark: 'editions',
    } as const
  )[file.split('/')[1] ?? ''];
  return route === undefined ? undefined : { route, parameters: {} };
}

function ofEditorialPage(id: string): PageReference | undefined {
  const route = (Object.keys(EDITORIAL_PAGES) as (keyof typeof EDITORIAL_PAGES)[]).find(
    (one) => EDITORIAL_PAGES[one] === id,
  );
  return route === undefined ? undefined : { route, parameters: {} };
}
