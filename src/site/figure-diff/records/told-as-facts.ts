import type { RecordPath } from '../../../schema/finding.ts';
import type { AnyRecord, RecordKind } from '../../../schema/record.ts';

const statement = (...fields: readonly string[]) => ['value', 'sources', 'confidence', ...fields];

/** What facts tell of records of a kind, by the list or field that it stands in; '' for the record itself. */
const TOLD: Readonly<Partial<Record<RecordKind, Readonly<Record<string, readonly string[]>>>>> = {
  kpi: {
    '': ['unit', 'definition', 'denominator'],
    baseline: statement('period'),
    target: statement(),
    'target/timing': ['by'],
    alternateTargets: statement(),
    'alternateTargets/timing': ['by'],
    milestones: statement('by'),
    observations: statement(
      'period',
      'status',
      'published',
      'denominator',
      'monthsCovered',
      'cohort',
    ),
    'observations/alternates': statement('cohort'),
    gaps: ['period', 'reason', 'sources'],
  },
  case: {
    '': ['filed', 'admitted', 'decided', 'closed', 'confidence'],
    outcome: ['value', 'accordingTo', 'sources'],
  },
  covenant: {
    'term/signed': statement('on', 'derived'),
    'term/started': statement('on', 'derived'),
    'term/plannedEnd': statement('on', 'derived'),
    'term/ended': statement('on', 'derived'),
    figures: statement('unit', 'period'),
  },
  edition: {
    panel: ['companies', 'qualifier', 'sources', 'confidence'],
    classes: ['sources', 'confidence'],
    'classes/list': ['companies'],
    figures: statement('unit', 'provisional'),
    scores: ['rank', 'score', 'derived', 'sources', 'confidence'],
  },
  'policy-target': {
    wordings: statement('unit', 'by'),
    'wordings/population': ['definition', 'companies'],
    measurements: statement('period', 'population', 'unit'),
  },
};

/** Whether a field is one that a fact holds, so that its difference is told there. */
export type IsTold = (path: RecordPath) => boolean;

/** For one record: totals of a mechanism are of the kind of cases, and give no facts. */
export function toldAsFacts({ kind, value }: AnyRecord): IsTold {
  const isTotals = kind === 'case' && value.record !== 'case';
  const told = isTotals ? undefined : TOLD[kind];
  if (told === undefined) return () => false;
  return (path) => {
    const names = path.filter((step) => typeof step === 'string');
    const [last = ''] = names.slice(-1);
    return told[names.slice(0, -1).join('/')]?.includes(last) ?? false;
  };
}
