import type { Covenant } from '../schema/covenant.ts';

type Risk = Covenant['risks'][number];
export type RiskLevel = NonNullable<Risk['severityLevel']>;

/** From the gravest down, as a matrix is read. */
export const RISK_LEVELS = ['high', 'medium', 'low'] as const satisfies readonly RiskLevel[];

/** Risks by severity, and within that by likelihood. */
export type RiskMatrix = Readonly<Record<RiskLevel, Readonly<Record<RiskLevel, readonly Risk[]>>>>;

/** A risk alone is ranked against nothing. */
const RISKS_OF_A_MATRIX = 2;

/**
 * The risks of which a source gives both severity and likelihood in a level, placed by them;
 * nothing where that is fewer than two.
 */
export function riskMatrix(risks: readonly Risk[]): RiskMatrix | undefined {
  if (rankedRisks(risks).length < RISKS_OF_A_MATRIX) return undefined;
  const row = (severity: RiskLevel) =>
    byLevel((likelihood) =>
      risks.filter(
        (risk) => risk.severityLevel === severity && risk.likelihoodLevel === likelihood,
      ),
    );
  return byLevel(row);
}

export function rankedRisks(risks: readonly Risk[]): Risk[] {
  return risks.filter(
    ({ severityLevel, likelihoodLevel }) =>
      severityLevel !== undefined && likelihoodLevel !== undefined,
  );
}

function byLevel<T>(of: (level: RiskLevel) => T): Record<RiskLevel, T> {
  return { high: of('high'), medium: of('medium'), low: of('low') };
}
