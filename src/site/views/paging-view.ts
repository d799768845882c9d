import { numberText } from '../../i18n/format-value.ts';
import { pagingWords } from '../../i18n/words/paging.ts';
import type { Language } from '../../schema/text.ts';
import { pageCount } from '../paging.ts';
import type { Link } from './page-head.ts';

/** Where a reader is in a list of several pages, and the ways to its others. */
export interface PagingView {
  readonly label: string;
  /** `101–200 van 1.234` */
  readonly range: string;
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  /** The first page, the last and those around this one; a gap between two stands before the later. */
  readonly pages: readonly (Link & {
    readonly name: string;
    readonly isCurrent: boolean;
    readonly followsGap: boolean;
  })[];
}

/** A list and the page of it that is shown. */
export interface ListPage {
  readonly entries: number;
  readonly perPage: number;
  /** From 1. */
  readonly page: number;
  readonly hrefOf: (page: number) => string;
}

/** Pages shown at each side of the current one. */
const AROUND = 2;

/** Undefined for a list that fits on one page. */
export function pagingView(
  { entries, perPage, page, hrefOf }: ListPage,
  lang: Language,
): PagingView | undefined {
  const words = pagingWords[lang];
  const last = pageCount(entries, perPage);
  if (last === 1) return undefined;
  const number = (value: number) => numberText(value, lang);
  const step = (to: number, label: string) =>
    to < 1 || to > last ? undefined : { label, href: hrefOf(to) };
  const shown = Array.from({ length: last }, (_, index) => index + 1).filter(
    (one) => one === 1 || one === last || Math.abs(one - page) <= AROUND,
  );
  return {
    label: words.label,
    range: words.range(
      number((page - 1) * perPage + 1),
      number(Math.min(page * perPage, entries)),
      number(entries),
    ),
    previous: step(page - 1, words.previous),
    next: step(page + 1, words.next),
    pages: shown.map((one, index) => ({
      label: number(one),
      name: words.page(number(one)),
      href: hrefOf(one),
      isCurrent: one === page,
      followsGap: index > 0 && shown[index - 1] !== one - 1,
    })),
  };
}

/** A title with the page of a list after it; the first page has the bare title. */
export function pagedTitle(title: string, list: Omit<ListPage, 'hrefOf'>, lang: Language): string {
  if (list.page === 1) return title;
  const number = (value: number) => numberText(value, lang);
  const pages = pageCount(list.entries, list.perPage);
  return pagingWords[lang].title(title, number(list.page), number(pages));
}
