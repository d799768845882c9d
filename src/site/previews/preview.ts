import type { ValueText } from '../../i18n/format-value.ts';
import type { OutcomeValue } from '../../schema/case.ts';
import type { Covenant } from '../../schema/covenant.ts';
import type { Verdict } from '../../schema/verdict.ts';

/** What a status is a status of; each value has a shape and a word, so that colour says nothing alone. */
export type PreviewSign =
  | { readonly kind: 'outcome'; readonly value: OutcomeValue }
  | { readonly kind: 'verdict'; readonly value: Verdict }
  | { readonly kind: 'phase'; readonly value: Covenant['phase'] };

/** What the image says that stands beside a link to a page on other sites. */
export interface Preview {
  readonly siteTitle: string;
  /** What kind of thing the page is about, or what it belongs to. */
  readonly kicker: string | undefined;
  readonly title: string;
  /** The figure with its unit, and what to know of it: the period first. */
  readonly figure: (ValueText & { readonly note: string }) | undefined;
  /** The agreed value and when it is due. */
  readonly agreed: string | undefined;
  /** The status in a word, and according to whom or since when. */
  readonly status:
    | { readonly sign: PreviewSign; readonly label: string; readonly note: string | undefined }
    | undefined;
  /** That somebody says that a statement of the page is wrong. */
  readonly contested: string | undefined;
  /** `Stand op 22 november 2026`. */
  readonly asOf: string;
}

/** All that the image says, as a text for those who do not see it. */
export function previewText(preview: Preview): string {
  const { kicker, title, figure, agreed, status, contested, asOf } = preview;
  const shown =
    figure && [figure.before, figure.figure, figure.after].filter((part) => part !== '').join(' ');
  const said = [
    kicker === undefined ? title : `${kicker}: ${title}`,
    figure?.note === '' ? shown : shown && `${shown} (${figure?.note ?? ''})`,
    agreed,
    status && [status.label, status.note].filter((part) => part !== undefined).join(' – '),
    contested,
    asOf,
  ];
  return said
    .filter((part) => part !== undefined)
    .map((part) => (/[.!?]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
