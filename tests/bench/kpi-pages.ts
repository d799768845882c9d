/**
 * Time of status, chart and view for each KPI page of a made-up site with 1,000 KPIs of ten values.
 * Everything is synthetic. Run: npm x -c 'node tests/bench/kpi-pages.ts'
 */
import { narrowFrame, wideFrame } from '../../src/charts/chart-frame.ts';
import { chartLayout } from '../../src/charts/chart-layout.ts';
import type { KpiOwner } from '../../src/site/kpi-owner.ts';
import type { CovenantRecord } from '../../src/site/model.ts';
import { statusOf } from '../../src/site/status-of.ts';
import { chartOfKpi } from '../../src/site/views/kpi/chart-of-kpi.ts';
import { kpiView } from '../../src/site/views/kpi-view.ts';
import * as example from '../example-records.ts';
import { kpiOf } from '../domain/status/kpi-of.ts';
import { modelOf } from '../site/synthetic-model.ts';

const KPIS = 1000;
const source = example.source('verslag');
const covenant = { ...example.covenantExample, sources: [source] };

const kpis = Array.from({ length: KPIS }, (_, index) =>
  example.record(`content/convenanten/synthetisch/kpis/kpi-${String(index)}.json`, {
    ...kpiOf({
      baseline: ['2009', index % 10],
      target: 100,
      by: '2020',
      milestones: [['2015', 50]],
      values: Array.from({ length: 10 }, (__, year) => [
        String(2010 + year),
        (index + year * 9) % 120,
      ]),
    }),
  }),
);
const model = modelOf(
  example.record('content/convenanten/synthetisch/convenant.mdx', covenant),
  ...kpis,
);
const [made] = model.covenants;
if (made === undefined) throw new Error('The made-up covenant is gone.');
const record: CovenantRecord = made;
const owner: KpiOwner = { kind: 'covenant', record };

/** Milliseconds for each KPI, after one round that warms the engine. */
function measure(name: string, work: (kpi: (typeof record.kpis)[number]) => unknown): number {
  for (const kpi of record.kpis.slice(0, 100)) work(kpi);
  const start = performance.now();
  for (const kpi of record.kpis) work(kpi);
  const each = (performance.now() - start) / KPIS;
  console.log(`${name.padEnd(28)} ${each.toFixed(3)} ms`);
  return each;
}

const status = measure('status with its readings', (kpi) => statusOf(model, owner, kpi));
const chart = measure('chart, drawn twice', (kpi) => {
  const view = chartOfKpi(model, owner, kpi, 'nl');
  return (
    view && [wideFrame, narrowFrame].map((frame) => chartLayout(view.chart, frame, view.number))
  );
});
const view = measure('whole view of the page', (kpi) => kpiView(model, owner, kpi, 'nl'));
console.log(
  `status / view ${(status / view).toFixed(2)}, chart / view ${(chart / view).toFixed(2)}`,
);
