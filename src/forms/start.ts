/** Starts the forms in the browser, on the page that `FormsPage.astro` makes. */
// First, because the software reads the language when it is loaded.
import './forms-language.ts';
import CMS from '@sveltia/cms';
import { EDITED_KINDS } from './edited-kinds.ts';
import { formsConfig } from './forms-config.ts';
import { formSubjects } from './page-subjects.ts';
import { formatOf } from './record-format.ts';

const subjects = formSubjects();

for (const kind of EDITED_KINDS) {
  const { extension, fromFile, toFile } = formatOf(kind);
  CMS.registerCustomFormat(kind, extension, { fromFile, toFile });
}
const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
void CMS.init({ config: formsConfig(subjects, icon?.href ?? '') });
