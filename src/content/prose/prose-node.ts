import type { ProseComponentName } from '../../schema/prose-components.ts';

/** The tags that prose can become and that take no attribute. Whoever renders prose writes no other. */
export const PLAIN_TAGS = [
  'p',
  'h2',
  'h3',
  'h4',
  'ul',
  'li',
  'strong',
  'em',
  'del',
  'blockquote',
  'code',
  'pre',
  'br',
  'hr',
  'table',
  'thead',
  'tbody',
  'tr',
] as const;

export type PlainTag = (typeof PLAIN_TAGS)[number];
export type CellAlignment = 'left' | 'center' | 'right';

/** Literal text, not escaped: `<b>` here is four characters that a reader sees. */
export interface ProseText {
  readonly kind: 'text';
  readonly text: string;
}

export type ProseElement =
  | { readonly kind: 'element'; readonly tag: PlainTag; readonly children: readonly ProseNode[] }
  | {
      readonly kind: 'element';
      readonly tag: 'a';
      readonly href: string;
      readonly children: readonly ProseNode[];
    }
  | {
      readonly kind: 'element';
      readonly tag: 'ol';
      readonly start?: number;
      readonly children: readonly ProseNode[];
    }
  | {
      readonly kind: 'element';
      readonly tag: 'th' | 'td';
      readonly align?: CellAlignment;
      readonly children: readonly ProseNode[];
    };

/** One of our components; `attributes` have passed its schema, the records they name are not looked up yet. */
export interface ProseComponent {
  readonly kind: 'component';
  readonly name: ProseComponentName;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its tag begins, counted from 1 within the prose, not within its file. */
  readonly line: number;
  readonly column: number;
  readonly children: readonly ProseNode[];
}

/** Prose that is safe to render: plain data, the same after `JSON.parse(JSON.stringify(…))`. */
export type ProseNode = ProseText | ProseElement | ProseComponent;
