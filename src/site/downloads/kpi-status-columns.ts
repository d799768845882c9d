import { STATUS_RULE_VERSION } from '../../domain/status/rule-version.ts';
import { VERDICTS } from '../../schema/verdict.ts';
import { statusOf } from '../status-of.ts';
import { column, type Column } from './column.ts';
import type { DownloadContext } from './download-context.ts';
import type { OwnedKpi } from './kpi-columns.ts';

/** The status of a KPI, with what is needed to quote it: the rule and the day it was judged on. */
export function kpiStatusColumns({ model }: DownloadContext): Column<OwnedKpi>[] {
  return [
    column(
      'status',
      'code',
      ({ owner, kpi }) => statusOf(model, owner, kpi).verdict,
      'Oordeel volgens de gepubliceerde regel, of waarom er geen oordeel kan zijn; uitleg op /methode/status/',
      'Verdict by the published rule, or why there can be none; explained at /en/method/status/',
      VERDICTS,
    ),
    column(
      'fragile',
      'boolean',
      ({ owner, kpi }) => statusOf(model, owner, kpi).isFragile,
      'Of een andere gangbare lezing van dezelfde cijfers tot een ander oordeel komt',
      'Whether another common reading of the same figures comes to another verdict',
    ),
    column(
      'status_rule',
      'text',
      () => STATUS_RULE_VERSION,
      'Versie van de regel voor de status',
      'Version of the rule for the status',
    ),
    column(
      'status_as_of',
      'day',
      () => model.asOf,
      'Dag waarop de status is bepaald',
      'Day that the status was determined for',
    ),
  ];
}
