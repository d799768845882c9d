/** Pixels of an image that stands beside a link: what sites that show links ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;
