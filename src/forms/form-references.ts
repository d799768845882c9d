import type { FormScope, ReferenceSource } from './form-scope.ts';
import { collectionNames as names } from './collection-names.ts';
import type { Language } from '../schema/text.ts';

/** Records of which each is a file: the name of the file is their id. */
function byFile(collection: string, title: string): ReferenceSource {
  return { collection, value_field: '{{slug}}', display_fields: [title] };
}

/** Records that stand in a list in one file. */
function inList(file: string, list: string, label: string): ReferenceSource {
  return {
    collection: names.reference,
    file,
    value_field: `${list}.*.id`,
    display_fields: [`${list}.*.${label}`],
  };
}

/** The records that every form can choose from, shown by their names in a language. */
export function sharedReferences(language: Language): FormScope['references'] {
  const title = `title.${language}`;
  const name = `name.${language}`;
  return {
    covenant: byFile(names.covenants, `shortTitle.${language}`),
    mechanism: byFile(names.mechanisms, `shortTitle.${language}`),
    organisation: byFile(names.organisations, '{{slug}}'),
    sector: byFile(names.sectors, name),
    edition: byFile(names.editions, '{{slug}}'),
    method: byFile(names.methods, title),
    theme: inList('themas', 'themes', name),
    norm: inList('normen', 'norms', name),
    country: inList('landen', 'countries', name),
    unit: inList('eenheden', 'units', `other.${language}`),
  };
}

/** The sources that the records in a folder share. */
export function sourcesOf(folder: string, files: readonly string[]): FormScope['references'] {
  const file = `content/${folder}/bronnen.json`;
  if (!files.includes(file)) return {};
  return {
    source: {
      collection: names.sources,
      file: folder.replaceAll('/', '-'),
      value_field: 'sources.*.id',
      display_fields: ['sources.*.title'],
    },
  };
}
