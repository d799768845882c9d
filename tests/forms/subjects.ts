import type { FormSubjects } from '../../src/forms/form-subjects.ts';

/** What the forms know of a made-up site. */
export const subjects: FormSubjects = {
  language: 'nl',
  title: 'Voorbeeld',
  covenants: [{ id: 'voorbeeld', title: 'Voorbeeld' }],
  programmes: [{ id: 'proef', title: 'Proef' }],
  mechanisms: [{ id: 'commissie', title: 'Commissie' }],
  singleFiles: [
    'content/convenanten/voorbeeld/bronnen.json',
    'content/convenanten/voorbeeld/deelnemers.json',
    'content/eenheden.json',
    'content/landen.json',
    'content/lessen/bronnen.json',
    'content/normen.json',
    'content/themas.json',
    'content/transparantiebenchmark/instrument.json',
    'content/zoektermen.json',
  ],
  forge: undefined,
};
