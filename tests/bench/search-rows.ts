import type { Fetched } from './measure-search.ts';

/** What the search fetched, as rows of a table. */
export const searchRows = (fetched: readonly Fetched[]): string[][] => [
  ['', 'kB', 'files', 'ms'],
  ...fetched.map(({ what, bytes, files, milliseconds }) => [
    what,
    (bytes / 1000).toFixed(1),
    String(files),
    milliseconds === undefined ? '-' : milliseconds.toFixed(0),
  ]),
];
