import type { FormSubjects } from './form-subjects.ts';

/** What the page of the forms tells of the site. */
export function formSubjects(): FormSubjects {
  return JSON.parse(document.body.dataset['subjects'] ?? '') as FormSubjects;
}
