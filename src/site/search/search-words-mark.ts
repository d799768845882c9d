/**
 * Stands in the text index before words that are not on the page itself: other names of what it is
 * about, and parts of compounds. So a search page can tell them from the text.
 */
export const SEARCH_WORDS_MARK = '⁂';
