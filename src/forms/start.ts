/** Starts the forms in the browser, on the page that `FormsPage.astro` makes. */
// First, because the software reads the language when it is loaded.
import './forms-language.ts';
import CMS from '@sveltia/cms';
import { EDITED_KINDS } from './edited-kinds.ts';
import { formsConfig } from './forms-config.ts';
import { formSubjects } from './page-subjects.ts';
import { formObjections } from './form-objections.ts';
import { type FormContent, formatOf } from './record-format.ts';

const subjects = formSubjects();

for (const kind of EDITED_KINDS) {
  const { extension, fromFile, toFile } = formatOf(kind);
  CMS.registerCustomFormat(kind, extension, {
    fromFile,
    toFile(content: FormContent) {
      const objections = formObjections(kind, content, subjects.language);
      // By this name the software tells the reader why nothing was saved, and keeps the form open.
      if (objections !== '') throw new Error('saving_failed', { cause: new Error(objections) });
      return toFile(content);
    },
  });
}
const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
void CMS.init({ config: formsConfig(subjects, icon?.href ?? '') });
