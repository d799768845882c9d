import { covenantsSignedBy } from '../../domain/covenants-signed-by.ts';
import { deadlineOf } from '../../domain/benchmark/policy-target-state.ts';
import { qualifier } from '../../schema/value.ts';
import type { SiteRecord } from '../model.ts';
import { column, localised, type Column } from './column.ts';
import { periodColumns, placeColumns, statementColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { asOfColumn } from './edition-columns.ts';
import { type CollectionTable, tableOf } from './table.ts';
import { AMOUNT, only, valueColumns } from './value-columns.ts';

type Target = SiteRecord<'policy-target'>;

interface WordingOfTarget {
  readonly target: Target;
  readonly wording: Target['value']['wordings'][number];
}

/** What a source measured, or what this site counts on the day of the target. */
interface MeasurementOfTarget {
  readonly target: Target;
  readonly basis: (typeof BASES)[number];
  readonly measurement: Pick<
    NonNullable<Target['value']['measurements']>[number],
    'period' | 'value' | 'unit'
  > &
    Partial<NonNullable<Target['value']['measurements']>[number]>;
}

const BASES = ['source', 'counted_on_this_site'] as const;

/** The policy targets in all their wordings, and what was measured or counted. */
export function policyTargetTables(context: DownloadContext): CollectionTable[] {
  const { policyTargets } = context.model;
  return [
    tableOf(
      {
        name: 'beleidsdoelen',
        group: 'benchmark',
        title: { nl: 'Beleidsdoelen', en: 'Policy targets' },
        description: {
          nl: 'Eén rij per formulering: bronnen verwoorden hetzelfde doel verschillend.',
          en: 'One row for each wording: sources word the same target differently.',
        },
      },
      policyTargets.flatMap((target) =>
        target.value.wordings.map((wording) => ({ target, wording })),
      ),
      wordingColumns(context),
    ),
    tableOf(
      {
        name: 'beleidsdoelen-metingen',
        group: 'benchmark',
        title: { nl: 'Metingen bij beleidsdoelen', en: 'Measurements for policy targets' },
        description: {
          nl: 'Wat bronnen hebben gemeten, en wat deze site telt op de dag van het doel.',
          en: 'What sources measured, and what this site counts on the day of the target.',
        },
      },
      policyTargets.flatMap((target) => [
        ...(target.value.measurements ?? []).map((measurement) => ({
          target,
          basis: 'source' as const,
          measurement,
        })),
        ...counted(context, target),
      ]),
      measurementColumns(context),
    ),
  ];
}

/** The covenants that had certainly been signed on the day of a target that counts them. */
function counted({ model }: DownloadContext, target: Target): MeasurementOfTarget[] {
  const deadline = deadlineOf(target.value);
  if (target.value.counted === undefined || deadline === undefined) return [];
  const { signed } = covenantsSignedBy(model.covenants, deadline);
  const value = { kind: 'number', number: signed.length } as const;
  const unit = target.value.wordings[0]?.unit ?? 'covenants';
  return [
    { target, basis: 'counted_on_this_site', measurement: { period: deadline, value, unit } },
  ];
}

function ofTarget<T extends { readonly target: Target }>(): Column<T>[] {
  return [
    column('target', 'id', ({ target }) => target.id, 'Het beleidsdoel', 'The policy target'),
    ...localised(
      'title',
      ({ target }: T) => target.value.title,
      'Het doel in het kort',
      'The target in short',
    ),
  ];
}

function wordingColumns(context: DownloadContext): Column<WordingOfTarget>[] {
  const group = ({ wording }: WordingOfTarget) => wording.population;
  return [
    ...ofTarget<WordingOfTarget>(),
    column('id', 'id', ({ wording }) => wording.id, 'De formulering', 'The wording'),
    ...localised(
      'text',
      ({ wording }: WordingOfTarget) => wording.text,
      'Het doel in de woorden van deze bron',
      'The target in the words of this source',
    ),
    ...only(
      AMOUNT,
      valueColumns(({ wording }: WordingOfTarget) => ({ value: wording.value })),
    ),
    column(
      'unit',
      'id',
      ({ wording }) => wording.unit,
      'Eenheid, uit eenheden',
      'Unit, from eenheden',
    ),
    column(
      'by',
      'date',
      ({ wording }) => wording.by,
      'Uiterlijk op; leeg als de bron dat niet zegt',
      'By; empty where the source does not say',
    ),
    column(
      'population_companies',
      'integer',
      (row) => group(row)?.companies,
      'Aantal ondernemingen dat de bron noemt',
      'Number of companies that the source gives',
    ),
    column(
      'population_qualifier',
      'code',
      (row) => group(row)?.qualifier,
      'Circa of schatting, als de bron dat zegt',
      'Approximate or estimate, where the source says so',
      qualifier.options,
    ),
    ...localised(
      'population',
      (row: WordingOfTarget) => group(row)?.definition,
      'Welke ondernemingen',
      'Which companies',
    ),
    ...statementColumns(context, ({ target, wording }: WordingOfTarget) => ({
      ...wording,
      file: target.file,
    })),
    ...targetPlace<WordingOfTarget>(context),
  ];
}

function measurementColumns(context: DownloadContext): Column<MeasurementOfTarget>[] {
  return [
    ...ofTarget<MeasurementOfTarget>(),
    column(
      'basis',
      'code',
      ({ basis }) => basis,
      'Of een bron dit zegt, of dat deze site het telt uit de data van ondertekening',
      'Whether a source says so, or this site counts it from the dates of signing',
      BASES,
    ),
    ...periodColumns(
      ({ measurement }: MeasurementOfTarget) => measurement.period,
      'Periode van de meting',
      'Period of the measurement',
    ),
    ...localised(
      'population',
      ({ measurement }: MeasurementOfTarget) => measurement.population,
      'Onderzochte groep',
      'Group examined',
    ),
    ...only(
      AMOUNT,
      valueColumns(({ measurement }: MeasurementOfTarget) => ({ value: measurement.value })),
    ),
    column(
      'unit',
      'id',
      ({ measurement }) => measurement.unit,
      'Eenheid, uit eenheden',
      'Unit, from eenheden',
    ),
    ...statementColumns(context, ({ target, measurement }: MeasurementOfTarget) => ({
      ...measurement,
      file: target.file,
    })),
    ...targetPlace<MeasurementOfTarget>(context),
  ];
}

function targetPlace<T extends { readonly target: Target }>(context: DownloadContext): Column<T>[] {
  return [
    ...placeColumns<T>(context, ({ target }) => ({
      page: { route: 'policyTargets', parameters: {} },
      file: target.file,
    })),
    asOfColumn(context),
  ];
}
