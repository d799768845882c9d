import type { CmsConfig } from '@sveltia/cms';
import { forgeBackend } from './forge-backend.ts';
import { formCollections } from './form-collections.ts';
import type { FormSubjects } from './form-subjects.ts';

/**
 * All that the forms are made from. The fields, their labels and their help come from the schemas,
 * the folders from the paths that the reader follows; nothing about a field is written twice.
 * @param logo address of the mark of the site
 */
export function formsConfig(subjects: FormSubjects, logo: string): CmsConfig {
  return {
    load_config_file: false,
    ...forgeBackend(subjects.forge, subjects.language),
    app_title: subjects.title,
    logo: { src: logo },
    show_preview_links: false,
    // There are no pictures in the content, so no library of them is offered.
    media_folder: 'public',
    media_libraries: { default: false, stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    editor: { preview: false },
    collections: formCollections(subjects),
  };
}
