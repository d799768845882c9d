import { type CoreElement, coreElement, type CoreElementState } from '../schema/core-element.ts';
import type { Covenant, Report } from '../schema/covenant.ts';

/**
 * Version of the rule below. It changes whenever the same record could get another state, and every
 * page and download that shows a state names it.
 */
export const CORE_ELEMENTS_RULE_VERSION = '1.0';

type Statement = NonNullable<Covenant['coreElements']>[number];
type Agenda = NonNullable<Covenant['agendas']>[number];
export type CommitmentLevel = Covenant['commitments'][number]['level'];
export type GovernancePart = 'body' | 'composition' | 'secretariat' | 'monitoring';

/** A part of the record that bears on an element; it need not be enough to document it. */
export type CoreEvidence =
  | { readonly part: 'statement'; readonly statement: Statement }
  | { readonly part: 'parties' | 'stakeholders'; readonly count: number }
  | { readonly part: 'governance'; readonly has: readonly GovernancePart[] }
  | { readonly part: 'risks'; readonly count: number; readonly rated: number }
  | { readonly part: 'levels'; readonly levels: readonly CommitmentLevel[] }
  | { readonly part: 'predecessor'; readonly covenant: string }
  | { readonly part: 'initiatives'; readonly agendas: readonly Agenda[] }
  | { readonly part: 'disputes'; readonly openToAffected: boolean | undefined }
  | { readonly part: 'commitments'; readonly count: number; readonly smart: number }
  | { readonly part: 'reports'; readonly count: number }
  | { readonly part: 'monitoring-reports'; readonly count: number };

export interface CoreElementFinding {
  readonly element: CoreElement;
  readonly state: CoreElementState;
  readonly evidence: readonly CoreEvidence[];
}

type Judgement = Omit<CoreElementFinding, 'element'>;

/** A periodic report takes two: one alone may have been the only one. */
const REPORTS_THAT_ARE_PERIODIC = 2;
/** One risk that is rated is ranked against nothing. */
const RISKS_THAT_ARE_RANKED = 2;

/**
 * Which of the thirteen core elements the record of a covenant documents, in the order of the SER
 * (advice 14/04, chapter 7). It tells what was found in sources, not how well something was done.
 */
export function coreElements(
  covenant: Covenant,
  reports: readonly Pick<Report, 'kind'>[],
): CoreElementFinding[] {
  return coreElement.options.map((element) => {
    const statements = (covenant.coreElements ?? [])
      .filter((statement) => statement.element === element)
      .map((statement): CoreEvidence => ({ part: 'statement', statement }));
    const { state, evidence } = judgements[element](covenant, reports);
    return {
      element,
      state: statements.length > 0 ? 'documented' : state,
      evidence: [...statements, ...evidence],
    };
  });
}

const documented = (isDocumented: boolean, ...evidence: CoreEvidence[]): Judgement => ({
  state: isDocumented ? 'documented' : 'not_documented',
  evidence,
});

/** For what only a statement can document. */
const openUnless = (isDocumented: boolean, ...evidence: CoreEvidence[]): Judgement => ({
  state: isDocumented ? 'documented' : 'not_assessed',
  evidence,
});

const judgements: Readonly<
  Record<CoreElement, (covenant: Covenant, reports: readonly Pick<Report, 'kind'>[]) => Judgement>
> = {
  stakeholder_dialogue({ parties }) {
    const count = parties.filter(({ role }) => role === 'stakeholder').length;
    return openUnless(
      count > 0,
      ...(count === 0 ? [] : [{ part: 'stakeholders', count } as const]),
    );
  },
  contributing_parties({ parties }) {
    const count = parties.filter(({ role }) => role === 'party').length;
    return documented(count > 0, ...(count === 0 ? [] : [{ part: 'parties', count } as const]));
  },
  governance({ governance }) {
    const has = (['body', 'composition', 'secretariat'] as const).filter(
      (name) => governance?.[name] !== undefined,
    );
    return documented(
      // Whoever keeps the minutes does not govern.
      has.includes('body') || has.includes('composition'),
      ...(has.length === 0 ? [] : [{ part: 'governance', has } as const]),
    );
  },
  risk_prioritisation({ risks }) {
    const rated = risks.filter(
      (risk) =>
        (risk.severity ?? risk.severityLevel) !== undefined &&
        (risk.likelihood ?? risk.likelihoodLevel) !== undefined,
    ).length;
    const isRanked = rated >= RISKS_THAT_ARE_RANKED;
    if (risks.length === 0) return documented(false);
    return openUnless(isRanked, { part: 'risks', count: risks.length, rated });
  },
  level_analysis({ commitments }) {
    const levels = [...new Set(commitments.map(({ level }) => level))];
    return openUnless(false, ...(levels.length === 0 ? [] : [{ part: 'levels', levels } as const]));
  },
  link_to_opportunities: () => openUnless(false),
  existing_initiatives({ predecessor, agendas = [] }) {
    const initiatives = agendas.filter(({ kind }) => kind === 'initiative');
    return openUnless(
      predecessor !== undefined || initiatives.length > 0,
      ...(predecessor === undefined
        ? []
        : [{ part: 'predecessor', covenant: predecessor } as const]),
      ...(initiatives.length === 0 ? [] : [{ part: 'initiatives', agendas: initiatives } as const]),
    );
  },
  structural_change: () => openUnless(false),
  access_to_remedy({ disputeSettlement }) {
    const { documented: isDescribed, openToAffected } = disputeSettlement;
    if (!isDescribed) return documented(false);
    const evidence = { part: 'disputes', openToAffected } as const;
    return openToAffected === undefined
      ? openUnless(false, evidence)
      : documented(openToAffected, evidence);
  },
  smart_commitments({ commitments }) {
    const count = commitments.length;
    const smart = commitments.filter((one) => one.smart.verdict === 'smart').length;
    if (count === 0) return documented(false);
    const isAssessed = commitments.every((one) => one.smart.verdict !== 'not_assessed');
    const evidence = { part: 'commitments', count, smart } as const;
    return isAssessed ? documented(smart > 0, evidence) : openUnless(smart > 0, evidence);
  },
  periodic_reporting(_, reports) {
    const count = reports.filter(({ kind }) => kind !== 'evaluation').length;
    return documented(
      count >= REPORTS_THAT_ARE_PERIODIC,
      ...(count === 0 ? [] : [{ part: 'reports', count } as const]),
    );
  },
  trust_and_monitoring({ governance, evaluations = [] }) {
    const hasMonitor = governance?.monitoring !== undefined;
    const count = evaluations.filter(({ kind }) => kind === 'monitoring').length;
    return openUnless(
      hasMonitor || count > 0,
      ...(hasMonitor ? [{ part: 'governance', has: ['monitoring'] } as const] : []),
      ...(count === 0 ? [] : [{ part: 'monitoring-reports', count } as const]),
    );
  },
  dispute_settlement({ disputeSettlement }) {
    const { documented: isDescribed, openToAffected } = disputeSettlement;
    return documented(
      isDescribed,
      ...(isDescribed ? [{ part: 'disputes', openToAffected } as const] : []),
    );
  },
};
