/** A section of a long page, and how much it holds. */
export interface ContentsLink {
  readonly label: string;
  readonly href: string;
  readonly count?: string;
}
