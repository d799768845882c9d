import { valueText } from '../../i18n/format-value.ts';
import { edition as editionSchema, type Edition } from '../../schema/benchmark.ts';
import { type ContentRecord, recordsOfKind } from '../../schema/record.ts';
import type { RevisedFact } from '../../schema/revision.ts';
import type { Unit } from '../../schema/vocabulary.ts';
import type { ScoreColumn } from '../layout/score-layout.ts';
import { readCount, readReference, readText, textOf } from '../reading/read-fields.ts';
import { readValue } from '../reading/read-value.ts';
import { fieldChanges } from './field-changes.ts';
import type { ImportContext } from './import-context.ts';
import { shownField } from './plan-observation.ts';
import type { PlannedRow } from './planned-row.ts';
import type { RowReader } from './row-reader.ts';
import { statementCells } from './statement-fields.ts';

const KEYS = Object.keys(editionSchema.shape.scores.unwrap().element.shape);

/** Where a method has no scale, its scores are counted in points all the same. */
const POINTS: Unit = {
  id: 'points',
  one: { nl: 'punt', en: 'point' },
  other: { nl: 'punten', en: 'points' },
  notation: 'plain',
};

/** What a row says about a company in an edition of the Transparantiebenchmark. */
export function planScore(reader: RowReader<ScoreColumn>, context: ImportContext): PlannedRow {
  const { editions, organisations, sectors } = context;
  const editionId = reader.need('edition', (cell) =>
    readReference(
      textOf(cell),
      'edition',
      editions.map(({ id }) => ({ id, names: [] })),
    ),
  );
  const edition = editions.find(({ id }) => id === editionId);
  const organisation = reader.need('organisation', (cell) =>
    readReference(textOf(cell), 'organisation', organisations),
  );
  const nameInEdition = reader.take('nameInEdition', readText);
  const rank = reader.take('rank', (cell) => readCount(cell, true));
  const unit = unitOfScores(edition, context);
  const score = reader.take(
    'score',
    (cell) => readValue(cell, unit),
    (value, language) => valueText(value, unit, language),
  );
  const sector = reader.take('sector', (cell) => readReference(textOf(cell), 'sector', sectors));
  const statement = statementCells(
    reader,
    edition === undefined ? undefined : context.sourcesOf(edition),
  );
  if (edition === undefined) return { subject: '' };
  const subject = `${edition.id} ${organisation ?? ''}`.trim();

  if (organisation === undefined || !reader.isSound()) return { subject };
  const now = { organisation, nameInEdition, rank, score, sector, ...statement };
  return { subject, ...planned(reader, edition, organisation, now, unit) };
}

function unitOfScores(edition: ContentRecord<'edition'> | undefined, context: ImportContext): Unit {
  const method = recordsOfKind(context.records, 'method').find(
    ({ id }) => id === edition?.value.method,
  );
  return context.unitOf(method?.value.scale?.unit ?? '') ?? POINTS;
}

type Score = NonNullable<Edition['scores']>[number];

function planned(
  reader: RowReader<ScoreColumn>,
  { file, id, value: { scores = [] } }: ContentRecord<'edition'>,
  organisation: string,
  now: { readonly [K in keyof Score]?: unknown },
  unit: Unit,
): Omit<PlannedRow, 'subject'> {
  const same = { file, key: `${file} ${organisation}`, says: now };
  const index = scores.findIndex((each) => each.organisation === organisation);
  const found = scores[index];
  if (found === undefined) {
    const value = Object.fromEntries(
      Object.entries(now).filter(([, field]) => field !== undefined),
    );
    return {
      ...same,
      isNew: true,
      edits: [{ kind: 'insert', file, list: ['scores'], value, order: 'rank' }],
    };
  }
  const { edits, was } = fieldChanges(file, ['scores', index], {
    now,
    found,
    valueField: 'score',
    keys: KEYS,
  });
  for (const field of was.keys())
    reader.changes(field === 'note' ? 'noteNl' : (field as ScoreColumn), (language) =>
      field === 'score' && found.score !== undefined
        ? valueText(found.score, unit, language)
        : shownField(was.get(field), language),
    );
  const facts = `transparantiebenchmark/${id}`;
  const revises: RevisedFact[] = [
    ...(was.has('rank') && found.rank !== undefined
      ? [
          {
            fact: `${facts}/plaats/${organisation}`,
            previous: { kind: 'number', number: found.rank } as const,
          },
        ]
      : []),
    ...(was.has('score') && found.score !== undefined
      ? [{ fact: `${facts}/score/${organisation}`, previous: found.score }]
      : []),
  ];
  return { ...same, isNew: false, edits, revises };
}
