/** The forms speak the language of the page, unless the reader chose another. */
import { formSubjects } from './page-subjects.ts';

const PREFERENCES = 'sveltia-cms.prefs';

if (localStorage.getItem(PREFERENCES) === null) {
  const locale = formSubjects().language === 'nl' ? 'nl' : 'en-US';
  localStorage.setItem(PREFERENCES, JSON.stringify({ locale }));
}
