import { expect, test } from 'vitest';
import { type RiskLevel, riskMatrix } from '../../src/domain/risk-matrix.ts';

const risk = (nl: string, severityLevel?: RiskLevel, likelihoodLevel?: RiskLevel) => ({
  title: { nl },
  severityLevel,
  likelihoodLevel,
  sources: ['verslag'],
});

/** Where each risk stands, as `severity/likelihood: risks`. */
const told = (...risks: ReturnType<typeof risk>[]) => {
  const matrix = riskMatrix(risks);
  return (
    matrix &&
    Object.entries(matrix).flatMap(([severity, row]) =>
      Object.entries(row).flatMap(([likelihood, placed]) =>
        placed.length === 0
          ? []
          : [`${severity}/${likelihood}: ${placed.map(({ title }) => title.nl).join(', ')}`],
      ),
    )
  );
};

test('one ranked risk makes no matrix, nor do risks with half a ranking', () => {
  expect(told()).toBeUndefined();
  expect(told(risk('een', 'high', 'high'))).toBeUndefined();
  expect(
    told(risk('een', 'high', 'high'), risk('twee', 'high'), risk('drie', undefined, 'low')),
  ).toBeUndefined();
});

test('two ranked risks make one, which leaves out what is not ranked', () => {
  expect(
    told(
      risk('een', 'high', 'low'),
      risk('twee'),
      risk('drie', 'low', 'medium'),
      risk('vier', 'high', 'low'),
    ),
  ).toEqual(['high/low: een, vier', 'low/medium: drie']);
});
