import { expect, test } from 'vitest';
import { lacksCommitment, lacksKpi } from '../../../src/domain/completeness/commitment-links.ts';
import { covenant } from '../../../src/schema/covenant.ts';
import { covenantExample } from '../../example-records.ts';

const commitment = (id: string, rest: object = {}) => ({
  id,
  text: { nl: `Afspraak ${id} (verzonnen)` },
  kind: 'output',
  owner: 'company',
  timing: { kind: 'end_of_term' },
  level: 'sector',
  smart: { verdict: 'not_assessed' },
  sources: ['tekst'],
  ...rest,
});
const made = covenant.parse({
  ...covenantExample,
  commitments: [commitment('een', { kpis: ['leden', 'fabrieken'] }), commitment('twee')],
});

test.each([
  ['a commitment with KPIs lacks none', 0, false],
  ['a commitment without lacks one', 1, true],
])('%s', (_, index, expected) => {
  const one = made.commitments[index];
  expect(one && lacksKpi(one)).toBe(expected);
});

test.each([
  ['a KPI that a commitment names', 'fabrieken', false],
  ['a KPI that none names', 'klachten', true],
])('%s', (_, kpi, expected) => {
  expect(lacksCommitment(kpi, made)).toBe(expected);
});
