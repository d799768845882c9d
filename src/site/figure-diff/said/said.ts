import type { Derived } from '../../../domain/figure-diff/figures.ts';

/** What a page says that follows from the facts, without its page. */
export type Said = Omit<Derived, 'page'>;

export const sentence = (name: string, subject: string, says: readonly string[]): Said => ({
  group: 'sentence',
  name,
  subject,
  says: says.filter((text) => text !== ''),
});

export const count = (name: string, subject: string, says: string): Said => ({
  group: 'count',
  name,
  subject,
  says: [says],
});
