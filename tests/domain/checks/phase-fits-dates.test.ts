import { expect, test } from 'vitest';
import { phaseFitsDates } from '../../../src/domain/checks/phase-fits-dates.ts';
import * as example from '../../example-records.ts';

const COVENANT = 'content/convenanten/voorbeeld/convenant.mdx';

const told = (phase: string, dates: readonly string[]) =>
  phaseFitsDates([
    example.record(COVENANT, {
      ...example.covenantExample,
      phase,
      term: Object.fromEntries(dates.map((name) => [name, { on: '2019', sources: ['verslag'] }])),
    }),
  ]).map(({ values }) => (values as { field: string }).field);

test.each<[string, string[], string[]]>([
  ['negotiation', [], []],
  ['negotiation', ['plannedEnd'], []],
  ['negotiation', ['signed'], ['term.signed.on']],
  ['negotiation', ['signed', 'started'], ['term.started.on']],
  ['negotiation', ['signed', 'ended'], ['term.ended.on']],
  ['running', ['signed', 'started', 'plannedEnd'], []],
  ['running', ['started', 'ended'], ['term.ended.on']],
  ['ended', ['started', 'ended'], []],
  ['ended', [], []],
  ['follow_up', ['started', 'ended'], []],
])('%s with %j', (phase, dates, fields) => {
  expect(told(phase, dates)).toEqual(fields);
});
