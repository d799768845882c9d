import { EDITORIAL_PAGES } from '../../schema/page.ts';
import { caseById } from '../case-by-id.ts';
import type { PageReference } from '../fact.ts';
import type { SiteModel } from '../model.ts';

/** The files of the records that a page is about; none for pages that only lead to others. */
export function filesOfPage(model: SiteModel, { route, parameters }: PageReference): string[] {
  switch (route) {
    case 'covenant':
      return ofRecord(withId(model.covenants, parameters.covenant));
    case 'participants':
      return model.covenants.flatMap(({ id, participants }) =>
        id === parameters.covenant && participants !== undefined ? [participants.file] : [],
      );
    case 'kpi': {
      const covenant = withId(model.covenants, parameters.covenant);
      return ofRecord(withId(covenant?.kpis ?? [], parameters.kpi));
    }
    case 'programme':
      return ofRecord(withId(model.programmes, parameters.programme));
    case 'programmeKpi': {
      const programme = withId(model.programmes, parameters.programme);
      return ofRecord(withId(programme?.kpis ?? [], parameters.kpi));
    }
    case 'case':
      return ofRecord(caseById(model).get(parameters.case));
    case 'mechanism':
      return ofRecord(withId(model.mechanisms, parameters.mechanism));
    case 'edition':
      return ofRecord(withId(model.editions, parameters.edition));
    case 'benchmarkMethod':
      return ofRecord(model.methods.get(parameters.method));
    case 'organisation':
      return ofRecord(model.organisations.get(parameters.organisation));
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
      return ofRecord(model.pages.get(EDITORIAL_PAGES[route]));
    default:
      return [];
  }
}

interface InFile {
  readonly id: string;
  readonly file: string;
}

const withId = <T extends InFile>(records: readonly T[], id: string): T | undefined =>
  records.find((record) => record.id === id);

const ofRecord = (record: InFile | undefined): string[] =>
  record === undefined ? [] : withTranslation(record);

/** The English prose of a record stands in a file beside it. */
function withTranslation({ file }: Pick<InFile, 'file'>): string[] {
  return file.endsWith('.mdx') ? [file, file.replace(/\.mdx$/u, '.en.mdx')] : [file];
}
