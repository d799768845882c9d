import type { Finding } from '../../schema/finding.ts';

/**
 * A mistake as the manual shows it. Examples are made from `tests/fixtures`, where the real check
 * gives exactly this finding on the wrong content and none on the right.
 */
export interface RuleExample {
  readonly finding: Finding;
  /** The files that differ between wrong and right. */
  readonly files: readonly ExampleFile[];
}

export interface ExampleFile {
  readonly file: string;
  readonly wrong: ExamplePart;
  readonly right: ExamplePart;
}

/** What stands in a file of an example: some of its lines, or what it is when it has none. */
export type ExamplePart =
  | { readonly state: 'text'; readonly lines: readonly ExampleLine[] }
  | { readonly state: 'absent' }
  | { readonly state: 'binary' }
  | { readonly state: 'link'; readonly to: string };

/** A line with its number in the file; where numbers jump, lines are left out. */
export interface ExampleLine {
  readonly number: number;
  readonly text: string;
  /** It is not in the other side of the example. */
  readonly isChanged?: true;
}
