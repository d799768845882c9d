import type { CollectionFile } from '@sveltia/cms';
import { dataWords } from '../i18n/words/data.ts';
import { formWords } from '../i18n/words/form.ts';
import { meaningOfPath } from '../content/content-paths.ts';
import { collectionNames as names } from './collection-names.ts';
import { isSingleKind, type SingleKind } from './edited-kinds.ts';
import { formFields } from './form-field.ts';
import { formShape } from './form-shape.ts';
import { sourcesOf } from './form-references.ts';
import type { FormScope } from './form-scope.ts';
import type { FormSubjects } from './form-subjects.ts';

export interface FileCollection {
  readonly name: string;
  readonly label: string;
  readonly files: readonly CollectionFile[];
}

/** The files of which each folder has one at most: sources, participants and lists of words. */
export function singleFiles(
  { language, singleFiles: files }: FormSubjects,
  scope: FormScope,
): FileCollection[] {
  const { collections } = formWords[language];
  const filesOf = (isOurs: (kind: SingleKind) => boolean): CollectionFile[] =>
    files.flatMap((file) => {
      const kind = meaningOfPath(file)?.kind;
      return kind !== undefined && isSingleKind(kind) && isOurs(kind)
        ? [singleFile(file, kind, scope, files)]
        : [];
    });
  return [
    {
      name: names.sources,
      label: collections.sources,
      files: filesOf((kind) => kind === 'source-list'),
    },
    {
      name: names.participants,
      label: collections.participants,
      files: filesOf((kind) => kind === 'participant-list'),
    },
    {
      name: names.reference,
      label: collections.reference,
      files: filesOf((kind) => kind !== 'source-list' && kind !== 'participant-list'),
    },
  ];
}

function singleFile(
  file: string,
  kind: SingleKind,
  scope: FormScope,
  files: readonly string[],
): CollectionFile {
  const [, folder = '', base = ''] = /^content\/(?:(.*)\/)?([^/]+)\.json$/u.exec(file) ?? [];
  const isShared = kind === 'source-list' || kind === 'participant-list';
  const name = isShared ? folder.replaceAll('/', '-') : base;
  return {
    name,
    label: isShared ? folder : dataWords[scope.language].recordKinds[kind],
    file,
    format: kind,
    fields: formFields(formShape(kind), {
      ...scope,
      references: { ...scope.references, ...sourcesOf(folder, files) },
    }),
  };
}
