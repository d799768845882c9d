import { EDITORIAL_PAGES } from '../../schema/page.ts';
import type { PageReference } from '../fact.ts';
import type { SiteModel } from '../model.ts';

/** The files of the records that a page is about; none for pages that only lead to others. */
export function filesOfPage(model: SiteModel, { route, parameters }: PageReference): string[] {
  const one = (
    records: Iterable<{ readonly id: string; readonly file: string }>,
    id: string,
  ): string[] =>
    [...records].flatMap((record) => (record.id === id ? withTranslation(record) : []));
  switch (route) {
    case 'covenant':
      return one(model.covenants, parameters.covenant);
    case 'participants':
      return model.covenants.flatMap(({ id, participants }) =>
        id === parameters.covenant && participants !== undefined ? [participants.file] : [],
      );
    case 'kpi': {
      const covenant = model.covenants.find(({ id }) => id === parameters.covenant);
      return one(covenant?.kpis ?? [], parameters.kpi);
    }
    case 'programme':
      return one(model.programmes, parameters.programme);
    case 'programmeKpi': {
      const programme = model.programmes.find(({ id }) => id === parameters.programme);
      return one(programme?.kpis ?? [], parameters.kpi);
    }
    case 'case':
      return one(model.cases, parameters.case);
    case 'mechanism':
      return one(model.mechanisms, parameters.mechanism);
    case 'edition':
      return one(model.editions, parameters.edition);
    case 'benchmarkMethod':
      return one(model.methods.values(), parameters.method);
    case 'organisation':
      return one(model.organisations.values(), parameters.organisation);
    case 'policyTargets':
      return model.policyTargets.map(({ file }) => file);
    case 'reports':
      return model.covenants.flatMap(({ reports }) => reports.flatMap(withTranslation));
    case 'lessons':
      return model.lessons.flatMap(withTranslation);
    case 'about':
    case 'method':
    case 'contact':
    case 'accessibility':
      return one(model.pages.values(), EDITORIAL_PAGES[route]);
    default:
      return [];
  }
}

/** The English prose of a record stands in a file beside it. */
function withTranslation({ file }: { readonly file: string }): string[] {
  return file.endsWith('.mdx') ? [file, file.replace(/\.mdx$/u, '.en.mdx')] : [file];
}
