import { closest } from '../schema/closest.ts';
import { CONTENT_PATHS } from './content-paths.ts';

/** Where a file that means nothing may have been meant to go: the places in its main folder, and the nearest of them. */
export function likelyPlaces(file: string): {
  places: readonly string[];
  closest: string | undefined;
} {
  const names = file.split('/').slice(1);
  const all = CONTENT_PATHS.map(([pattern]) => pattern.split('/'));
  const inFolder = all.filter(([folder], _, { length }) => length > 1 && folder === names[0]);
  const places =
    inFolder.length > 0
      ? inFolder.map((place) => place.join('/'))
      : all.map(([first = '', ...rest]) => (rest.length === 0 ? first : `${first}/`));
  const candidates = all
    .filter(({ length }) => length === names.length)
    .map((place) => `content/${filledIn(place, names)}`);
  return {
    places: [...new Set(places)].map((place) => `content/${place}`),
    closest: closest(file, candidates),
  };
}

/** The place with the names of the file where an editor may choose them: `:id.json` keeps its own ending. */
function filledIn(place: readonly string[], names: readonly string[]): string {
  return place
    .map((part, depth) => part.replace(/:\w+/u, (names[depth] ?? '').replace(/\.\w+$/u, '')))
    .join('/');
}
