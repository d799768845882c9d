/** The day that a synthetic site speaks of; it has no history to take one from. */
export const AS_OF = '2026-01-31';
