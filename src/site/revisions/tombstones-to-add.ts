import type { LastingRecord } from '../../domain/lasting-records.ts';
import type { IsoDate } from '../../domain/period-end.ts';
import { tombstoneFile } from '../../domain/tombstones.ts';
import { editionWords } from '../../i18n/words/edition.ts';
import { toExplainWords } from '../../i18n/words/to-explain.ts';
import type { Language } from '../../schema/text.ts';
import type { Tombstone } from '../../schema/tombstone.ts';
import type { RecordToAdd } from './records-to-add.ts';

/**
 * The tombstones of what is gone: as they were, where they were there already; else as taken off the
 * site, with a reason to fill in that the check refuses. That something was merged or is to be erased
 * only an editor knows.
 * @param day on which it leaves the site
 * @param why the reason in Dutch, where an editor gave it already
 */
export function tombstonesToAdd(
  records: readonly LastingRecord[],
  day: IsoDate,
  lang: Language,
  why?: string,
): RecordToAdd[] {
  return records.map((record) => {
    const value: Tombstone = record.tombstone ?? {
      state: 'withdrawn',
      on: day,
      title: record.title ?? {
        nl: editionWords.nl.title(record.id),
        en: editionWords.en.title(record.id),
      },
      ...(record.published !== undefined && { published: record.published }),
      reason: why === undefined ? { [lang]: toExplainWords[lang].gonePlace } : { nl: why },
    };
    return { file: tombstoneFile(record), text: `${JSON.stringify(value, null, 2)}\n` };
  });
}
