import { filterWords } from '../../i18n/words/filter.ts';
import type { Language } from '../../schema/text.ts';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** An order: the highest first. */
  readonly isDescending?: true;
}

/** One list to choose from; `name` stands in the address of a choice. */
export interface FilterField {
  readonly name: string;
  readonly label: string;
  /** The first shows everything, or is the order in which the page comes. */
  readonly options: readonly FilterOption[];
}

/**
 * What a reader can choose in a list. Without JavaScript the list stands whole, and the pages of
 * the values do the same.
 */
export interface FilterView {
  readonly fields: readonly FilterField[];
  readonly sort: FilterField | undefined;
  readonly messages: {
    /** `{count}` is the number that fits. */
    readonly some: string;
    readonly none: string;
  };
}

/** A value with how often it occurs. */
export interface CountedOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A field with what everything is called first, and how often each value occurs. */
export function filterField(
  name: string,
  label: string,
  values: readonly CountedOption[],
  lang: Language,
): FilterField {
  return {
    name,
    label,
    options: [
      { value: '', label: filterWords[lang].all },
      ...values.map((one) => ({
        value: one.value,
        label: `${one.label} (${String(one.count)})`,
      })),
    ],
  };
}
