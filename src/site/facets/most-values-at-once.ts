/** More values of a facet than a reader looks through at once. */
export const MOST_VALUES_AT_ONCE = 50;
