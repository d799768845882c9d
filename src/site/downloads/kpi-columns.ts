import { firstDay, lastDay } from '../../domain/period-end.ts';
import { aim, kpi as kpiSchema, timing, type SeriesBreak } from '../../schema/kpi.ts';
import type { Fact } from '../fact.ts';
import { type KpiOwner, kpiPage } from '../kpi-owner.ts';
import type { SiteModel, SiteRecord } from '../model.ts';
import { column, localised, type Column } from './column.ts';
import { placeColumns, sourceColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { factColumns } from './fact-columns.ts';
import { kpiStatusColumns } from './kpi-status-columns.ts';
import { optionKinds } from './option-kinds.ts';

/** A KPI with what it belongs to. */
export interface OwnedKpi {
  readonly owner: KpiOwner;
  readonly kpi: SiteRecord<'kpi'>;
}

export interface KpiFact extends OwnedKpi {
  readonly fact: Fact;
}

/** Every KPI of the site: of the covenants first, then of the programmes. */
export function ownedKpis({ covenants, programmes }: SiteModel): OwnedKpi[] {
  const owners: KpiOwner[] = [
    ...covenants.map((record) => ({ kind: 'covenant', record }) as const),
    ...programmes.map((record) => ({ kind: 'programme', record }) as const),
  ];
  return owners.flatMap((owner) => owner.record.kpis.map((kpi) => ({ owner, kpi })));
}

/** Id of a KPI that is the only one in the site. */
const kpiId = ({ owner, kpi }: OwnedKpi): string => `${owner.record.id}/${kpi.id}`;

function ownerColumns<T extends OwnedKpi>(): Column<T>[] {
  return [
    column(
      'covenant',
      'id',
      ({ owner }) => (owner.kind === 'covenant' ? owner.record.id : undefined),
      'Convenant waar de KPI bij hoort',
      'Covenant that the KPI belongs to',
    ),
    column(
      'programme',
      'id',
      ({ owner }) => (owner.kind === 'programme' ? owner.record.id : undefined),
      'Programma waar de KPI bij hoort; een programma is geen convenant',
      'Programme that the KPI belongs to; a programme is no covenant',
    ),
  ];
}

/** What a table tells of a fact of a KPI. */
export function kpiFactColumns(context: DownloadContext): Column<KpiFact>[] {
  return [
    column('kpi', 'id', kpiId, 'De KPI; de id in kpis', 'The KPI; its id in kpis'),
    ...ownerColumns<KpiFact>(),
    column(
      'series',
      'integer',
      ({ kpi, fact }) =>
        fact.period === undefined ? undefined : seriesNumber(fact.period, kpi.value.breaks),
      'De hoeveelste telling; waarden met verschillende nummers zijn niet te vergelijken, zie reeksbreuken',
      'Which count, in order; values with different numbers cannot be compared, see reeksbreuken',
    ),
    ...factColumns(context, ({ fact }: KpiFact) => fact).filter(
      ({ name }) => !NOT_OF_KPIS.includes(name),
    ),
  ];
}

/** No fact of a KPI is a date or an outcome, and none is the word of one side. */
const NOT_OF_KPIS = ['value_date', 'outcome', 'state', 'according_to'];

/** A value stands at the last day of its period, a break at the first day of the new count. */
function seriesNumber(period: string, breaks: readonly SeriesBreak[] = []): number {
  return 1 + breaks.filter(({ at }) => firstDay(at) <= lastDay(period)).length;
}

/** What a table tells of a KPI itself. */
export function kpiColumns(context: DownloadContext): Column<OwnedKpi>[] {
  const target = ({ kpi }: OwnedKpi) => kpi.value.target;
  return [
    column('id', 'id', kpiId, 'Blijvende naam van de KPI', 'Lasting name of the KPI'),
    ...ownerColumns(),
    ...localised('title', ({ kpi }: OwnedKpi) => kpi.value.title, 'Naam', 'Name'),
    column(
      'kind',
      'code',
      ({ kpi }) => kpi.value.kind,
      'Prestatie (output) of effect (outcome)',
      'Output or outcome',
      kpiSchema.shape.kind.options,
    ),
    column('unit', 'id', ({ kpi }) => kpi.value.unit, 'Eenheid', 'Unit'),
    ...localised(
      'denominator',
      ({ kpi }: OwnedKpi) => kpi.value.denominator,
      'Waarvan het een deel is',
      'What it is a share of',
    ),
    ...localised(
      'not_a_share',
      ({ kpi }: OwnedKpi) => kpi.value.notAShare,
      'Bij procenten: waarom het geen deel van een geheel is',
      'For percentages: why it is no share of a whole',
    ),
    column(
      'direction',
      'code',
      ({ kpi }) => kpi.value.direction,
      'Welke kant op beter is',
      'Which way is better',
      kpiSchema.shape.direction.options,
    ),
    ...localised(
      'direction_doubt',
      ({ kpi }: OwnedKpi) => kpi.value.directionDoubt,
      'Waarom de richting ter discussie staat',
      'Why the direction is debatable',
    ),
    ...localised(
      'definition',
      ({ kpi }: OwnedKpi) => kpi.value.definition,
      'Wat er precies geteld wordt',
      'What exactly is counted',
    ),
    column(
      'has_target',
      'boolean',
      (owned) => target(owned) !== undefined,
      'Of er een doel is gevonden',
      'Whether a target was found',
    ),
    column(
      'has_baseline',
      'boolean',
      ({ kpi }) => kpi.value.baseline !== undefined,
      'Of een bron een uitgangswaarde noemt',
      'Whether a source gives a baseline',
    ),
    column(
      'target_aim',
      'code',
      (owned) => target(owned)?.aim,
      'Minstens, hoogstens of binnen een band',
      'At least, at most, or within a band',
      aim.options,
    ),
    column(
      'target_timing',
      'code',
      (owned) => target(owned)?.timing.kind,
      'Hoe de termijn van het doel is afgesproken',
      'How the due date of the target was agreed',
      optionKinds(timing),
    ),
    column(
      'observations',
      'integer',
      ({ kpi }) => kpi.value.observations.length,
      'Aantal perioden met een waarde',
      'Number of periods with a value',
    ),
    ...kpiStatusColumns(context),
    ...localised(
      'note',
      ({ kpi }: OwnedKpi) => kpi.value.note,
      'Toelichting voor de lezer',
      'Explanation for the reader',
    ),
    ...placeColumns(context, placeOf),
  ];
}

/** What a table tells of a break in a series. */
export function breakColumns(context: DownloadContext) {
  type Break = OwnedKpi & { readonly series: SeriesBreak };
  return [
    column(
      'kpi',
      'id',
      (one: Break) => kpiId(one),
      'De KPI; de id in kpis',
      'The KPI; its id in kpis',
    ),
    column(
      'at',
      'period',
      ({ series }: Break) => series.at,
      'Eerste periode volgens de nieuwe telling',
      'First period by the new count',
    ),
    ...localised(
      'reason',
      ({ series }: Break) => series.reason,
      'Wat er veranderde',
      'What changed',
    ),
    ...sourceColumns(context, ({ kpi, series }: Break) => ({
      file: kpi.file,
      sources: series.sources,
    })),
    ...placeColumns<Break>(context, placeOf),
  ];
}

const placeOf = ({ owner, kpi }: OwnedKpi) => ({ page: kpiPage(owner, kpi.id), file: kpi.file });
