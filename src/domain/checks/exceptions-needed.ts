import type { Breach } from '../../schema/finding.ts';
import { pathText } from '../../schema/path-text.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import { lastDay, type IsoDate } from '../period-end.ts';
import { isAbout, type Sighting } from './personal-data.ts';

/** What the exceptions leave of the sightings, and what is wrong with the exceptions. */
export interface Excepted {
  readonly remaining: readonly Sighting[];
  readonly breaches: readonly Breach[];
}

/**
 * Takes away what an exception allows. An exception that has expired, or that nothing needs any
 * more, is a finding of its own: the list may not grow old (design, section 6).
 * @param asOf an exception holds up to and including the last day of its `until`
 */
export function withoutExceptions(
  sightings: readonly Sighting[],
  records: readonly AnyRecord[],
  asOf: IsoDate,
): Excepted {
  const entries = recordsOfKind(records, 'exception-list').flatMap(({ file, value }) =>
    value.exceptions.map((exception, index) => ({ file, exception, index })),
  );
  const breaches = entries.flatMap(({ file, exception, index }): Breach[] => {
    if (!sightings.some((sighting) => isAbout(exception, sighting.exception))) {
      return [{ rule: 'exception-unneeded', file, path: ['exceptions', index], values: {} }];
    }
    if (lastDay(exception.until) >= asOf) return [];
    return [
      {
        rule: 'exception-expired',
        file,
        path: ['exceptions', index, 'until'],
        values: { until: exception.until },
      },
    ];
  });
  // What has expired still explains what it covers: one finding, at the list, says that it has.
  const remaining = sightings.filter(
    (sighting) =>
      !entries.some(
        (entry) => isAbout(entry.exception, sighting.exception) || isItsFile(entry, sighting),
      ),
  );
  return { remaining, breaches };
}

/** An entry must say which file it is about, also when a brand in its name is a listed name too. */
function isItsFile(
  { file, index }: { readonly file: string; readonly index: number },
  { exception }: Sighting,
): boolean {
  return (
    exception.kind === 'listed_name' &&
    exception.file === file &&
    exception.path === pathText(['exceptions', index, 'file'])
  );
}
