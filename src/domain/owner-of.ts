import type { LastingName } from './tombstones.ts';

/** The covenant or programme whose KPIs and sources a record uses: itself, or the one whose folder it is in. */
export function ownerOf({ kind, id, owner }: Omit<LastingName, 'of'>): string | undefined {
  if (kind === 'covenant' || kind === 'programme') return id;
  return kind === 'case' || kind === 'tombstone' ? undefined : owner;
}
