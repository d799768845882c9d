import type { Breach } from '../../schema/finding.ts';
import type { AnyRecord } from '../../schema/record.ts';
import type { RevisedFact } from '../../schema/revision.ts';
import type { IsoDate } from '../period-end.ts';
import { nextTurn } from '../revision-order.ts';

/** A published fact that is gone with the file that it was written in. */
export interface WithdrawnFact {
  readonly file: string;
  /** What a revision has to say of it. */
  readonly entry: RevisedFact;
}

/** A record with more facts than this is not read from a message. */
const MOST_PRINTED = 3;

/**
 * A file that is gone without a word why is told once, with how many published facts go with it: one
 * finding for each of them would hide what happened.
 */
export function filesWithdrawn(
  facts: readonly WithdrawnFact[],
  day: IsoDate,
  records: readonly AnyRecord[],
): Breach[] {
  return [...Map.groupBy(facts, ({ file }) => file)].map(([file, ofFile]) => {
    const isCut = ofFile.length > MOST_PRINTED;
    const printed = isCut ? ofFile.slice(0, 1) : ofFile;
    return {
      rule: 'file-withdrawn',
      file,
      path: [],
      values: {
        file,
        facts: ofFile.length,
        day,
        turn: nextTurn(
          records,
          day,
          ofFile.map(({ entry }) => entry.fact),
        ),
        entry: printed.map(({ entry }) => JSON.stringify(entry)).join(','),
        isCut,
      },
    };
  });
}
