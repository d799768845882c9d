import type { BoundSide, Qualifier, UnknownReason } from '../../schema/value.ts';
import type { Dictionary } from '../dictionary.ts';

interface ValueWords {
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  readonly bounds: Readonly<Record<BoundSide, string>>;
  readonly unknown: Readonly<Record<UnknownReason, string>>;
}

export const valueWords: Dictionary<ValueWords> = {
  nl: {
    qualifiers: { approximately: 'circa', estimate: 'naar schatting' },
    bounds: {
      at_least: 'minstens',
      more_than: 'meer dan',
      at_most: 'hoogstens',
      less_than: 'minder dan',
      almost: 'bijna',
    },
    unknown: {
      not_published: 'niet gepubliceerd',
      not_found: 'niet gevonden',
      not_read: 'niet gelezen',
      not_measured: 'niet gemeten',
      confidential: 'vertrouwelijk',
    },
  },
  en: {
    qualifiers: { approximately: 'about', estimate: 'an estimated' },
    bounds: {
      at_least: 'at least',
      more_than: 'more than',
      at_most: 'at most',
      less_than: 'less than',
      almost: 'almost',
    },
    unknown: {
      not_published: 'not published',
      not_found: 'not found',
      not_read: 'not read',
      not_measured: 'not measured',
      confidential: 'confidential',
    },
  },
};
