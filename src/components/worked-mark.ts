import type { Worked } from '../schema/lesson.ts';
import type { Mark } from './sign.ts';

/** The mark of whether something worked, as its sources have it; not said is not "did not work". */
export const workedMarks: Readonly<Record<Worked, Mark>> = {
  yes: 'full',
  partly: 'half',
  no: 'empty',
  unclear: 'not-known',
};
