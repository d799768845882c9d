import { caseRecord } from '../../schema/case.ts';
import type { CaseStatistics } from '../../schema/case.ts';
import type { CaseRecord } from '../model.ts';
import { column, localised, type Column } from './column.ts';
import { placeColumns, statementColumns } from './common-columns.ts';
import { caseColumns } from './case-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { remedyColumns, stageColumns } from './case-part-columns.ts';
import { isSingleCase, type SingleCase } from './single-case.ts';
import { type CollectionTable, tableOf } from './table.ts';
import { only, SINGLE_VALUE, valueColumns } from './value-columns.ts';

type Statistics = CaseRecord & { readonly value: CaseStatistics };

const isStatistics = (record: CaseRecord): record is Statistics =>
  record.value.record === 'statistics';

export const stagesOf = (record: SingleCase) =>
  (record.value.stages ?? []).map((stage, index) => ({ record, stage, index }));
export const remediesOf = (record: SingleCase) =>
  (record.value.remedies ?? []).map((remedy, index) => ({ record, remedy, index }));

/** The cases, their stages and remedies, and apart from them the totals that mechanisms published. */
export function caseTables(context: DownloadContext): CollectionTable[] {
  const cases = context.model.cases.filter(isSingleCase);
  return [
    tableOf(
      {
        name: 'zaken',
        group: 'cases',
        title: { nl: 'Klachten en geschillen', en: 'Complaints and disputes' },
        description: {
          nl: 'Eén rij per zaak. Ontvankelijk is nog geen oordeel. Zaken waarvan de uitkomst niet is vastgesteld staan erin als not_established; tel voor vergelijkingen alleen rijen met counts_in_statistics.',
          en: 'One row for each case. Admissible is no finding. Cases whose outcome has not been established are in it as not_established; for comparisons count only rows with counts_in_statistics.',
        },
      },
      cases,
      caseColumns(context),
    ),
    tableOf(
      {
        name: 'stappen',
        group: 'cases',
        title: { nl: 'Stappen in zaken', en: 'Stages of cases' },
        description: {
          nl: 'Stappen met een eigen uitkomst, zoals ontvankelijkheid, uitspraak en hoger beroep.',
          en: 'Stages with an outcome of their own, such as admissibility, ruling and appeal.',
        },
      },
      cases.flatMap(stagesOf),
      stageColumns(context),
    ),
    tableOf(
      {
        name: 'herstel',
        group: 'cases',
        title: { nl: 'Herstel', en: 'Remedies' },
        description: {
          nl: 'Wat hersteld moest worden en of dat is gebeurd. Van het meeste zegt geen bron het; dan staat er unknown.',
          en: 'What was to be put right, and whether it was. Of most of it no source says so; then it is unknown.',
        },
      },
      cases.flatMap(remediesOf),
      remedyColumns(context),
    ),
    tableOf(
      {
        name: 'zaaktotalen',
        group: 'cases',
        title: { nl: 'Totalen van mechanismen', en: 'Totals of mechanisms' },
        description: {
          nl: 'Aantallen die mechanismen zelf publiceerden. Dit zijn geen zaken en ze tellen nergens als zaak mee.',
          en: 'Numbers that mechanisms published themselves. These are no cases and are counted as a case nowhere.',
        },
      },
      context.model.cases
        .filter(isStatistics)
        .flatMap((record) => record.value.totals.map((total) => ({ record, total }))),
      totalColumns(context),
    ),
  ];
}

interface Total {
  readonly record: Statistics;
  readonly total: CaseStatistics['totals'][number];
}

function totalColumns(context: DownloadContext): Column<Total>[] {
  const { procedure } = caseRecord.options[1].shape;
  return [
    column(
      'id',
      'id',
      ({ record, total }) => `${record.id}/${total.id}`,
      'Blijvende naam van het totaal',
      'Lasting name of the total',
    ),
    column(
      'mechanism',
      'id',
      ({ record }) => record.mechanism.id,
      'Mechanisme dat het publiceerde',
      'Mechanism that published it',
    ),
    column(
      'procedure',
      'code',
      ({ record }) => record.value.procedure,
      'Procedure',
      'Procedure',
      procedure.options,
    ),
    column(
      'covenant',
      'id',
      ({ record }) => record.value.covenant,
      'Convenant waar het over gaat',
      'Covenant that it is about',
    ),
    ...localised(
      'label',
      ({ total }: Total) => total.label,
      'Wat er is geteld',
      'What was counted',
    ),
    ...only(
      [...SINGLE_VALUE, 'unknown_reason'],
      valueColumns(({ total }: Total) => ({ value: total.value })),
    ),
    column(
      'counted_until',
      'date',
      ({ record }) => record.value.countedUntil,
      'Geteld tot en met',
      'Counted until',
    ),
    ...statementColumns(context, ({ record, total }: Total) => ({ ...total, file: record.file })),
    ...placeColumns<Total>(context, ({ record }) => ({
      page: { route: 'case', parameters: { case: record.id } },
      file: record.file,
    })),
  ];
}
