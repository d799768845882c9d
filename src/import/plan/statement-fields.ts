import type { Confidence } from '../../schema/statement.ts';
import type { LocalisedText } from '../../schema/text.ts';
import { confidenceChoices } from '../layout/choices.ts';
import type { StatementColumn } from '../layout/statement-columns.ts';
import { type Candidate, readChoice, readReferences, readText } from '../reading/read-fields.ts';
import type { RowReader } from './row-reader.ts';

export interface StatementCells {
  readonly sources: readonly string[] | undefined;
  readonly confidence: Confidence | undefined;
  readonly note: LocalisedText | undefined;
}

/**
 * Who says so, how surely, and what to know: the columns that every statement has.
 * @param sources those that the row can refer to; `undefined` while it is not known what it is about
 */
export function statementCells(
  reader: RowReader<StatementColumn>,
  sources: readonly Candidate[] | undefined,
): StatementCells {
  return {
    sources:
      sources === undefined
        ? undefined
        : reader.need(
            'sources',
            (cell) => readReferences(cell, 'source', sources),
            (ids) => ids.join(', '),
          ),
    confidence: reader.take('confidence', (cell) => readChoice(cell, confidenceChoices)),
    note: textIn(reader.take('noteNl', readText), reader.take('noteEn', readText)),
  };
}

/** A text in the languages that were given; `undefined` where there is none. */
export function textIn(nl: string | undefined, en: string | undefined): LocalisedText | undefined {
  if (nl === undefined && en === undefined) return undefined;
  return { ...(nl === undefined ? {} : { nl }), ...(en === undefined ? {} : { en }) };
}
