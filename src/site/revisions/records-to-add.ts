import type { Content } from '../../content/read-content.ts';
import {
  type ChangeToExplain,
  entryFor,
  isRedefinition,
} from '../../domain/checks/changes-to-explain.ts';
import { nextTurn } from '../../domain/revision-order.ts';
import type { IsoDate } from '../../domain/period-end.ts';
import { toExplainWords } from '../../i18n/words/to-explain.ts';
import { revisionFile } from '../../import/plan/revision-edit.ts';
import type { Language } from '../../schema/text.ts';

/** A file that says why published facts changed, but for the places where only an editor knows that. */
export interface RecordToAdd {
  readonly file: string;
  readonly text: string;
}

/**
 * The records that changes lack, with places to fill in that the check refuses. One reason goes for a
 * whole record, so what became about something else has a record of its own.
 * @param changes none of them explained
 * @param day on which the changes appear on the site
 */
export function recordsToAdd(
  changes: readonly ChangeToExplain[],
  { records }: Pick<Content, 'records'>,
  day: IsoDate,
  lang: Language,
): RecordToAdd[] {
  const taken = new Set(records.map(({ file }) => file));
  const { reasonPlace, explanationPlace } = toExplainWords[lang];
  return [...Map.groupBy(changes, isRedefinition)].map(([isDefinition, ofRecord]) => {
    const facts = ofRecord.map(entryFor);
    const file = revisionFile(day, nameFor(facts[0]?.fact ?? ''), (one) => taken.has(one));
    taken.add(file);
    const value = {
      date: day,
      turn: nextTurn(
        records,
        day,
        facts.map(({ fact }) => fact),
      ),
      reason: isDefinition ? 'definition' : reasonPlace,
      explanation: { [lang]: explanationPlace },
      facts,
    };
    return { file, text: `${JSON.stringify(value, null, 2)}\n` };
  });
}

/** Without the covenant or case that the fact is of. */
const nameFor = (fact: string): string => fact.split('/').slice(1).join(' ');
