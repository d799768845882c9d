import { editionParticipation } from '../../../domain/benchmark/edition-participation.ts';
import { numberText, valueText } from '../../../i18n/format-value.ts';
import { editionWords } from '../../../i18n/words/edition.ts';
import { editionsWords } from '../../../i18n/words/editions.ts';
import type { Language } from '../../../schema/text.ts';
import type { Value } from '../../../schema/value.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import type { Link } from '../page-head.ts';

/** Who reported in one edition; three groups that are never mixed. */
export interface ParticipationRow {
  readonly edition: Link;
  readonly panel: string;
  readonly aboveZero: string;
  readonly zeroScores: string;
  readonly notReported: string;
  /** Share of the zero scores among the companies in classes, from 0 to 1; absent where not known. */
  readonly zeroPart: number | undefined;
}

export interface ParticipationView {
  readonly rows: readonly ParticipationRow[];
  /** The benchmarks of which a source says nothing about it. */
  readonly missing: string | undefined;
}

export function participationView(model: SiteModel, lang: Language): ParticipationView {
  const { notFound } = editionWords[lang];
  const text = (value: Value | undefined) =>
    value === undefined ? notFound : valueText(value, undefined, lang);
  const count = (number: number | undefined) =>
    number === undefined ? notFound : numberText(number, lang);
  const found = model.editions
    .filter(({ value }) => value.kind === 'benchmark')
    .map(({ id, value }) => ({ id, value, parts: editionParticipation(value) }));
  const isTold = ({ parts }: (typeof found)[number]) =>
    parts.zeroScores !== undefined || parts.notReported !== undefined;
  const missing = found.filter((one) => !isTold(one)).map(({ id }) => id);
  return {
    rows: found.filter(isTold).map(({ id, value, parts }) => ({
      edition: { label: id, href: addressesIn(lang)('edition', { edition: id }) },
      panel:
        value.panel?.alternates === undefined
          ? count(parts.panel)
          : [value.panel, ...value.panel.alternates]
              .map(({ companies }) => numberText(companies, lang))
              .join(` ${editionsWords[lang].or} `),
      aboveZero: count(parts.aboveZero),
      zeroScores: text(parts.zeroScores),
      notReported: text(parts.notReported),
      zeroPart:
        parts.aboveZero === undefined || parts.zeroScores?.kind !== 'number'
          ? undefined
          : parts.zeroScores.number / (parts.aboveZero + parts.zeroScores.number),
    })),
    missing:
      missing.length === 0
        ? undefined
        : editionsWords[lang].participationMissing(missing.join(', ')),
  };
}
