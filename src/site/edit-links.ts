import { collectionNames as names } from '../forms/collection-names.ts';
import { commonWords } from '../i18n/words/common.ts';
import type { Language } from '../schema/text.ts';
import { caseById } from './case-by-id.ts';
import type { PageReference } from './fact.ts';
import { editorAddress } from './forge-pages.ts';
import type { SiteModel } from './model.ts';
import { tombstoneAt } from './tombstones.ts';
import { FORMS_ADDRESSES } from './security/forms-policy.ts';

export interface EditLink {
  readonly label: string;
  readonly href: string;
}

/** The file that a page is made from, and its place in the forms, where they have it. */
interface EditedFile {
  readonly file: string | undefined;
  readonly collection?: string;
  /** Where the file is in the folder of the collection, without extension. */
  readonly entry: string;
}

/**
 * Where the file that a page is made from can be edited: in its form, and on the forge itself. None
 * where the site has no forge, or the page is not made from one file.
 */
export function editLinks(model: SiteModel, page: PageReference, lang: Language): EditLink[] {
  const { forge } = model.site;
  const edited = tombstoneAt(model, page) === undefined ? editedFile(model, page) : undefined;
  if (forge === undefined || edited?.file === undefined) return [];
  const { editInForm, editFile } = commonWords[lang];
  const { file, collection, entry } = edited;
  return [
    ...(collection === undefined
      ? []
      : [
          {
            label: editInForm,
            href: `${FORMS_ADDRESSES[lang]}#/collections/${collection}/entries/${entry}`,
          },
        ]),
    { label: editFile, href: editorAddress(forge, file) },
  ];
}

function editedFile(
  model: SiteModel,
  { route, parameters }: PageReference,
): EditedFile | undefined {
  switch (route) {
    case 'covenant': {
      const id = parameters.covenant;
      const entry = `${id}/convenant`;
      return { file: fileOf(model.covenants, id), collection: names.covenants, entry };
    }
    case 'kpi': {
      const covenant = model.covenants.find(({ id }) => id === parameters.covenant);
      const id = parameters.kpi;
      const collection = names.kpisOf(parameters.covenant);
      return { file: fileOf(covenant?.kpis ?? [], id), collection, entry: id };
    }
    case 'programme': {
      const id = parameters.programme;
      const entry = `${id}/programma`;
      return { file: fileOf(model.programmes, id), collection: names.programmes, entry };
    }
    case 'programmeKpi': {
      const programme = model.programmes.find(({ id }) => id === parameters.programme);
      const id = parameters.kpi;
      const collection = names.kpisOf(parameters.programme);
      return { file: fileOf(programme?.kpis ?? [], id), collection, entry: id };
    }
    case 'case': {
      const found = caseById(model).get(parameters.case);
      if (found === undefined) return undefined;
      const { file, id, mechanism } = found;
      const entry = `${mechanism.id}/${id}`;
      // Totals of a mechanism are no case, and have no form.
      return found.value.record === 'case'
        ? { file, collection: names.casesOf(mechanism.id), entry }
        : { file, entry };
    }
    default:
      return undefined;
  }
}

function fileOf(
  records: readonly { readonly id: string; readonly file: string }[],
  id: string,
): string | undefined {
  return records.find((record) => record.id === id)?.file;
}
