/** The outcome of a case of which a row gives none. */
export const UNREAD_OUTCOME = {
  value: 'not_established',
  basis: {
    nl: 'De uitkomst is nog niet in een bron gelezen.',
    en: 'The outcome has not been read in a source yet.',
  },
} as const;
