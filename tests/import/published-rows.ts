import { valueText } from '../../src/i18n/format-value.ts';
import { caseChoices } from '../../src/import/layout/case-choices.ts';
import type { CaseColumn } from '../../src/import/layout/case-layout.ts';
import {
  type Choices,
  confidenceChoices,
  statusChoices,
  unknownChoices,
} from '../../src/import/layout/choices.ts';
import type { LayoutId } from '../../src/import/layout/layout.ts';
import type { ObservationColumn } from '../../src/import/layout/observation-layout.ts';
import type { ScoreColumn } from '../../src/import/layout/score-layout.ts';
import type { ImportContext } from '../../src/import/plan/import-context.ts';
import { recordsOfKind } from '../../src/schema/record.ts';
import type { LocalisedText } from '../../src/schema/text.ts';
import type { Value } from '../../src/schema/value.ts';

/** What the cells of a row hold, by column, as a Dutch editor types it. */
export type TypedRow = Readonly<Partial<Record<string, string>>>;

/** Everything published that a spreadsheet can hold, as the rows of a spreadsheet. */
export const publishedRows = {
  observations: ({ records, unitOf }) =>
    recordsOfKind(records, 'kpi').flatMap(({ id, owner, value: { unit, observations } }) =>
      observations.map((one): TypedRow & Partial<Record<ObservationColumn, string>> =>
        filled({
          owner,
          kpi: id,
          period: one.period,
          ...typedValue(one.value, (value) => valueText(value, unitOf(unit), 'nl')),
          status: first(statusChoices, one.status),
          published: one.published,
          denominator: one.denominator && typedNumber(one.denominator),
          monthsCovered: one.monthsCovered && typedNumber(one.monthsCovered),
          cohortNl: one.cohort?.nl,
          cohortEn: one.cohort?.en,
          ...statement(one),
        }),
      ),
    ),
  scores: ({ records }) =>
    recordsOfKind(records, 'edition').flatMap(({ id, value: { scores = [] } }) =>
      scores.map((one): TypedRow & Partial<Record<ScoreColumn, string>> =>
        filled({
          edition: id,
          organisation: one.organisation,
          nameInEdition: one.nameInEdition,
          rank: one.rank && typedNumber(one.rank),
          score: one.score && valueText(one.score, undefined, 'nl'),
          sector: one.sector,
          ...statement(one),
        }),
      ),
    ),
  cases: ({ records }) =>
    recordsOfKind(records, 'case').flatMap(({ id, owner, value }) => {
      if (value.record !== 'case') return [];
      const [complainant] = value.complainants;
      const [respondent] = value.respondents;
      const [source] = value.sources ?? [];
      const row: TypedRow & Partial<Record<CaseColumn, string>> = filled({
        mechanism: owner,
        id,
        titleNl: value.title.nl,
        titleEn: value.title.en,
        summaryNl: value.summary.nl,
        summaryEn: value.summary.en,
        procedure: first(caseChoices.procedure, value.procedure),
        covenant: value.covenant,
        sectors: value.sectors.join(', '),
        themes: value.themes.join(', '),
        countries: value.countries.join(', '),
        complainantKind: first(caseChoices.side, complainant?.kind),
        complainant: complainant?.organisation ?? complainant?.description?.nl,
        respondentKind: first(caseChoices.side, respondent?.kind),
        respondent: respondent?.organisation ?? respondent?.description?.nl,
        filed: value.filed,
        admitted: value.admitted,
        decided: value.decided,
        closed: value.closed,
        status: first(caseChoices.status, value.status),
        outcome: first(caseChoices.outcome, value.outcome.value),
        accordingTo: first(caseChoices.accordingTo, value.outcome.accordingTo),
        confidence: first(confidenceChoices, value.confidence),
        sourceTitle: source?.title ?? 'Bron',
        sourcePublisher: source?.publisher ?? 'Uitgever',
        sourceType: first(caseChoices.sourceType, source?.type ?? 'official'),
        sourceUrl: source?.url,
        sourcePublished: source?.published,
      });
      return [row];
    }),
} satisfies Record<LayoutId, (context: ImportContext) => TypedRow[]>;

function typedValue(value: Value, text: (value: Value) => string) {
  return value.kind === 'unknown'
    ? { value: '-', reason: first(unknownChoices, value.reason) }
    : { value: text(value) };
}

interface Said {
  readonly sources?: readonly string[] | undefined;
  readonly confidence?: 'high' | 'medium' | 'low' | undefined;
  readonly note?: LocalisedText | undefined;
}

const statement = ({ sources, confidence, note }: Said) => ({
  sources: sources?.join(', '),
  confidence: first(confidenceChoices, confidence),
  noteNl: note?.nl,
  noteEn: note?.en,
});

const first = <T extends string>(choices: Choices<T>, value: T | undefined) =>
  value === undefined ? undefined : choices[value][0];

const typedNumber = (number: number): string => String(number).replace('.', ',');

const filled = (row: Readonly<Record<string, string | 0 | undefined>>): TypedRow =>
  Object.fromEntries(
    Object.entries(row).flatMap(([column, text]) =>
      typeof text === 'string' && text !== '' ? [[column, text]] : [],
    ),
  );
