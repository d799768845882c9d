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

/** For one record: what gives no fact is not told by one. */
export function toldAsFacts(record: AnyRecord): IsTold {
  const told = TOLD[record.kind];
  const silent = withoutFacts(record);
  if (told === undefined || silent.includes('')) return () => false;
  return (path) => {
    const names = path.filter((step) => typeof step === 'string');
    const [last = ''] = names.slice(-1);
    const place = names.slice(0, -1).join('/');
    return !silent.includes(place) && (told[place]?.includes(last) ?? false);
  };
}

/** Where a record gives no facts of which the sources and doubts could be told; '' for all of it. */
function withoutFacts({ kind, value }: AnyRecord): readonly string[] {
  // Totals of a mechanism are of the kind of cases.
  if (kind === 'case') return value.record === 'case' ? [] : [''];
  if (kind !== 'edition') return [];
  const hasSizes = value.classes?.list.some(({ companies }) => companies !== undefined) ?? false;
  const hasScores = (value.scores ?? []).every(
    ({ rank, score }) => rank !== undefined || score !== undefined,
  );
  return [...(hasSizes ? [] : ['classes']), ...(hasScores ? [] : ['scores'])];
}
