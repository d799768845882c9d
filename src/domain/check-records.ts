import type { Breach } from '../schema/finding.ts';
import type { ComponentInProse } from '../schema/prose-components.ts';
import type { RecordKey } from '../schema/record-key.ts';
import type { AnyRecord } from '../schema/record.ts';
import { breaksInSeries } from './checks/breaks-in-series.ts';
import { casesOnce } from './checks/cases-once.ts';
import { classSizesAddUp } from './checks/class-sizes-add-up.ts';
import { commitmentsKnown } from './checks/commitments-known.ts';
import { covenantHadBegun } from './checks/covenant-had-begun.ts';
import { datesInOrder } from './checks/dates-in-order.ts';
import { directionFitsTarget } from './checks/direction-fits-target.ts';
import { dueSourced } from './checks/due-sourced.ts';
import { filesComplete, missingRecords } from './checks/files-complete.ts';
import { idsReserved, type ReservedIds } from './checks/ids-reserved.ts';
import { idsUnique } from './checks/ids-unique.ts';
import { namesInTurn } from './checks/names-in-turn.ts';
import { oneValuePerPeriod } from './checks/one-value-per-period.ts';
import { organisationNamesOnce } from './checks/organisation-names-once.ts';
import { organisationsOnce } from './checks/organisations-once.ts';
import { outcomesAttributed } from './checks/outcomes-attributed.ts';
import { outcomesCertain } from './checks/outcomes-certain.ts';
import { outcomesExplained } from './checks/outcomes-explained.ts';
import { outcomesPossible } from './checks/outcomes-possible.ts';
import { percentagesPossible } from './checks/percentages-possible.ts';
import { phaseFitsDates } from './checks/phase-fits-dates.ts';
import { proseReferencesExist } from './checks/prose-references-exist.ts';
import { publishedAfterPeriod } from './checks/published-after-period.ts';
import { ranksFollowScores } from './checks/ranks-follow-scores.ts';
import { referencesExist } from './checks/references-exist.ts';
import { remedyAfterRuling } from './checks/remedy-after-ruling.ts';
import { repliesTold } from './checks/replies-told.ts';
import { scoresWithinScale } from './checks/scores-within-scale.ts';
import { missingSourceLists } from './checks/source-lists-complete.ts';
import { sourcesKnownAndUsed } from './checks/sources-known-and-used.ts';
import { stateAndOutcomeAgree } from './checks/state-and-outcome-agree.ts';
import { stepsKnown } from './checks/steps-known.ts';
import { unitsAgree } from './checks/units-agree.ts';
import { withheldAbsent } from './checks/withheld-absent.ts';
import { withheldUnnamed } from './checks/withheld-unnamed.ts';

/** What the rules need to see beside the records themselves. */
export interface Surroundings {
  /** Records whose file or prose has findings of its own. */
  readonly unsound: readonly RecordKey[];
  readonly componentsInProse: readonly ComponentInProse[];
  readonly reservedIds: ReservedIds;
}

/** Every rule that a schema cannot see because it looks across fields, records or files. */
export function checkRecords(
  records: readonly AnyRecord[],
  { unsound, componentsInProse, reservedIds }: Surroundings,
): Breach[] {
  const missing = [...missingRecords(records, unsound), ...missingSourceLists(records, unsound)];
  // That a file is missing is told once; not again wherever something points at its record.
  const unread = [...unsound, ...missing.map(({ key }) => key)];
  return [
    ...filesComplete(missing),
    ...referencesExist(records, unread),
    ...sourcesKnownAndUsed(records, unread, componentsInProse),
    ...proseReferencesExist(records, unread, componentsInProse),
    ...idsUnique(records),
    ...idsReserved(records, reservedIds),
    ...datesInOrder(records),
    ...oneValuePerPeriod(records),
    ...breaksInSeries(records),
    ...unitsAgree(records),
    ...percentagesPossible(records),
    ...publishedAfterPeriod(records),
    ...directionFitsTarget(records),
    ...phaseFitsDates(records),
    ...withheldAbsent(records),
    ...withheldUnnamed(records),
    ...repliesTold(records),
    ...dueSourced(records),
    ...stepsKnown(records),
    ...commitmentsKnown(records),
    ...outcomesCertain(records),
    ...outcomesAttributed(records),
    ...stateAndOutcomeAgree(records),
    ...outcomesExplained(records),
    ...outcomesPossible(records),
    ...remedyAfterRuling(records),
    ...covenantHadBegun(records),
    ...casesOnce(records),
    ...scoresWithinScale(records),
    ...classSizesAddUp(records),
    ...ranksFollowScores(records),
    ...organisationsOnce(records),
    ...organisationNamesOnce(records),
    ...namesInTurn(records),
  ];
}
