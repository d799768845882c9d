/** The forms speak the language of the page, unless the reader chose another. */
import { formSubjects } from './page-subjects.ts';

/** Where the software of the forms keeps what a reader chose. */
const PREFERENCES = 'sveltia-cms.prefs';
/** The language that a page chose, which is no choice of the reader. */
const OF_PAGE = 'convenantmonitor.forms-language';

const kept = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as { readonly locale?: string };

if (kept.locale === undefined || kept.locale === localStorage.getItem(OF_PAGE)) {
  const locale = formSubjects().language === 'nl' ? 'nl' : 'en-US';
  localStorage.setItem(PREFERENCES, JSON.stringify({ ...kept, locale }));
  localStorage.setItem(OF_PAGE, locale);
}
