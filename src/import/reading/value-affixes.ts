import { valueWords } from '../../i18n/words/value.ts';
import { languages } from '../../schema/text.ts';
import type { BoundSide, Qualifier } from '../../schema/value.ts';
import { folded } from './plain-text.ts';

/** What words before a number make of it. */
export type Prefix =
  | { readonly kind: 'bound'; readonly side: BoundSide }
  | { readonly kind: 'qualifier'; readonly qualifier: Qualifier }
  /** `ruim 70` is a little more than 70 to some and about 70 to others. */
  | { readonly kind: 'ruim' };

const bound = (side: BoundSide): Prefix => ({ kind: 'bound', side });
const qualifier = (word: Qualifier): Prefix => ({ kind: 'qualifier', qualifier: word });

/** Words beside those that the site itself writes. */
const OTHER_WORDS: readonly (readonly [word: string, prefix: Prefix])[] = [
  ['>', bound('more_than')],
  ['<', bound('less_than')],
  ['>=', bound('at_least')],
  ['≥', bound('at_least')],
  ['<=', bound('at_most')],
  ['≤', bound('at_most')],
  ['ten minste', bound('at_least')],
  ['tenminste', bound('at_least')],
  ['minimaal', bound('at_least')],
  ['ten hoogste', bound('at_most')],
  ['maximaal', bound('at_most')],
  ['over', bound('more_than')],
  ['fewer than', bound('less_than')],
  ['nearly', bound('almost')],
  ['ca.', qualifier('approximately')],
  ['ca', qualifier('approximately')],
  ['±', qualifier('approximately')],
  ['~', qualifier('approximately')],
  ['≈', qualifier('approximately')],
  ['ongeveer', qualifier('approximately')],
  ['rond de', qualifier('approximately')],
  ['rond', qualifier('approximately')],
  ['approximately', qualifier('approximately')],
  ['approx.', qualifier('approximately')],
  ['geschat', qualifier('estimate')],
  ['geschat op', qualifier('estimate')],
  ['estimated', qualifier('estimate')],
  ['ruim', { kind: 'ruim' }],
];

const PREFIXES = [
  ...languages.flatMap((language) => {
    const { bounds, qualifiers } = valueWords[language];
    return [
      ...Object.entries(bounds).map(([side, word]) => [word, bound(side as BoundSide)] as const),
      ...Object.entries(qualifiers).map(
        ([id, word]) => [word, qualifier(id as Qualifier)] as const,
      ),
    ];
  }),
  ...OTHER_WORDS,
].toSorted(([one], [other]) => other.length - one.length);

/** Splits the words before a number from the rest, which is folded. */
export function prefixOf(text: string): { readonly prefix?: Prefix; readonly rest: string } {
  const folding = folded(text);
  for (const [word, prefix] of PREFIXES) {
    if (!folding.startsWith(word)) continue;
    const rest = folding.slice(word.length);
    if (/^\p{L}/u.test(rest) && /\p{L}$/u.test(word)) continue;
    return { prefix, rest: rest.trim() };
  }
  return { rest: folding };
}

const UNKNOWN = new Set([
  '-', '--', '?', '.', 'x', 'n.v.t.', 'nvt', 'n.v.t', 'n/a', 'na', 'n.a.', 'nb', 'n.b.', 'onbekend',
  'niet bekend', 'unknown', 'not known', 'geen', 'geen gegevens', 'geen opgave', 'none', 'no data', 'nnb', 'n.n.b.',
  'pm', 'p.m.', 'tbd',
]); // prettier-ignore

/** Whether a text only says that there is no value. */
export const saysUnknown = (text: string): boolean => UNKNOWN.has(folded(text));
