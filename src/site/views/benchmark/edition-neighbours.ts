import { editionWords } from '../../../i18n/words/edition.ts';
import type { Language } from '../../../schema/text.ts';
import type { SiteModel, SiteRecord } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { editionVerdict, type EditionVerdict } from './edition-verdict.ts';

/** The edition before or after, and whether this one may be held against it. */
export interface EditionNeighbour extends EditionVerdict {
  readonly label: string;
  readonly href: string;
}

export function editionNeighbours(
  model: SiteModel,
  edition: SiteRecord<'edition'>,
  lang: Language,
): EditionNeighbour[] {
  const words = editionWords[lang];
  const index = model.editions.findIndex(({ id }) => id === edition.id);
  const previous = model.editions[index - 1];
  const next = model.editions[index + 1];
  const href = (to: SiteRecord<'edition'>) => addressesIn(lang)('edition', { edition: to.id });
  return [
    ...(previous === undefined
      ? []
      : [
          {
            label: words.previous(previous.id),
            href: href(previous),
            ...editionVerdict(model, previous, edition, lang),
          },
        ]),
    ...(next === undefined
      ? []
      : [
          {
            label: words.next(next.id),
            href: href(next),
            ...editionVerdict(model, edition, next, lang),
          },
        ]),
  ];
}
