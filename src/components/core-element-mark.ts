import type { CoreElementState } from '../schema/core-element.ts';
import type { Mark } from './sign.ts';

/** The mark of what is known of a core element; not assessed is not the same as not found. */
export const coreElementMarks: Readonly<Record<CoreElementState, Mark>> = {
  documented: 'full',
  not_documented: 'empty',
  not_assessed: 'not-known',
};
