import type { CmsConfig, CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import { dataWords } from '../i18n/words/data.ts';
import { formWords } from '../i18n/words/form.ts';
import { textFormatWords } from '../i18n/words/text-format.ts';
import { ID_PATTERN } from '../schema/id.ts';
import { collectionNames as names } from './collection-names.ts';
import { contentPlace } from './content-place.ts';
import type { ListedKind } from './edited-kinds.ts';
import { formFields } from './form-field.ts';
import { formShape } from './form-shape.ts';
import { sharedReferences, sourcesOf } from './form-references.ts';
import type { FormScope } from './form-scope.ts';
import type { FolderOwner, FormSubjects } from './form-subjects.ts';
import { singleFiles } from './single-files.ts';

type Collection = NonNullable<CmsConfig['collections']>[number];

/** How one record of a kind is called in a list, as a template of the forms. */
const SUMMARY: Partial<Readonly<Record<ListedKind, string>>> = {
  organisation: '{{names.0.name.nl}}',
  sector: '{{name.nl}}',
  edition: '{{year}}',
  revision: '{{explanation.nl}}',
};

/** Every collection of the forms, in the order in which they are listed. */
export function formCollections(subjects: FormSubjects): Collection[] {
  const { language, covenants, programmes, mechanisms } = subjects;
  const words = formWords[language].collections;
  const shared: FormScope = { language, references: sharedReferences(language) };
  const within = (folder: string): FormScope => ({
    language,
    references: { ...shared.references, ...sourcesOf(folder, subjects.singleFiles) },
  });
  const list = (kind: ListedKind, name: string, label: string, scope = shared, owner?: string) =>
    listCollection({ kind, name, label, scope, ...(owner === undefined ? {} : { owner }) });
  const kpisOf = (main: string, { id, title }: FolderOwner): Collection =>
    list('kpi', names.kpisOf(id), words.kpisOf(title), within(`${main}/${id}`), `${main}/${id}`);
  return [
    list('covenant', names.covenants, words.covenants),
    ...covenants.flatMap((covenant) => [
      kpisOf('convenanten', covenant),
      list(
        'report',
        names.reportsOf(covenant.id),
        words.reportsOf(covenant.title),
        within(`convenanten/${covenant.id}`),
        `convenanten/${covenant.id}`,
      ),
    ]),
    list('programme', names.programmes, words.programmes),
    ...programmes.map((programme) => kpisOf('programmas', programme)),
    { divider: true },
    list('mechanism', names.mechanisms, words.mechanisms),
    ...mechanisms.map(({ id, title }) => ({
      ...list('case', names.casesOf(id), words.casesOf(title), shared, `klachten/${id}`),
      // No deeper than that of the mechanisms, which stand before them: a file in two folders is of
      // the deepest one, or else of the first, and the file of a mechanism stands among its cases.
      folder: 'content/klachten',
      path: `${id}/{{slug}}`,
      filter: { field: 'record', value: 'case' },
    })),
    { divider: true },
    list('edition', names.editions, words.editions, within('transparantiebenchmark')),
    list('method', names.methods, words.methods, within('transparantiebenchmark')),
    list('policy-target', names.policyTargets, words.policyTargets, within('beleidsdoelen')),
    list('lesson', names.lessons, words.lessons, within('lessen')),
    { divider: true },
    list('organisation', names.organisations, words.organisations),
    list('sector', names.sectors, words.sectors),
    list('page', names.pages, words.pages),
    list('revision', names.revisions, words.revisions),
    ...singleFiles(subjects, shared).map(({ name, label, files }) => ({
      name,
      label,
      format: 'json',
      editor: { preview: false },
      files: files as CollectionFile[],
    })),
  ];
}

interface ListCollection {
  readonly kind: ListedKind;
  readonly name: string;
  readonly label: string;
  readonly scope: FormScope;
  readonly owner?: string;
}

function listCollection({ kind, name, label, scope, owner }: ListCollection): EntryCollection {
  const { folder, path, extension } = contentPlace(kind, owner);
  const words = formWords[scope.language];
  return {
    name,
    label,
    label_singular: dataWords[scope.language].recordKinds[kind],
    folder,
    path,
    format: kind,
    summary: SUMMARY[kind] ?? '{{title.nl}}',
    slug: {
      editable: ['create'],
      hint: words.slugHint,
      pattern: [ID_PATTERN.source, textFormatWords[scope.language].id],
    },
    // What has been published keeps its address; taking it away asks for more than a click.
    delete: false,
    sortable_fields: { fields: ['slug'] },
    thumbnail: false,
    editor: { preview: false },
    fields: [
      ...formFields(formShape(kind), scope),
      ...(extension === 'mdx' ? [proseField(scope)] : []),
    ],
  };
}

function proseField({ language }: FormScope): Field {
  const { prose, proseHint } = formWords[language];
  return {
    name: 'body',
    label: prose,
    hint: proseHint,
    required: false,
    widget: 'text',
    use_emoji_autocomplete: false,
  };
}
