import { numberText } from '../../../i18n/format-value.ts';
import { homeWords } from '../../../i18n/words/home.ts';
import type { Language } from '../../../schema/text.ts';
import { addressesIn } from '../../routes.ts';
import { judgedNotes } from '../overview/kpis-view.ts';
import type { StatusCounts } from '../status-counts.ts';
import type { CovenantPhasesView } from './covenant-phases.ts';
import type { ExpectedReportsView } from './expected-reports.ts';
import type { LateRemediesView } from './late-remedies.ts';

/** How many of all of something, in large letters. */
export interface FrontFigure {
  readonly id: 'judged' | 'running' | 'reports' | 'remedies';
  readonly label: string;
  readonly href: string;
  readonly part: string;
  readonly whole: string;
  readonly note: string | undefined;
}

interface Counted {
  readonly statuses: StatusCounts;
  readonly phases: Pick<CovenantPhasesView, 'groups'>;
  readonly reports: Pick<ExpectedReportsView, 'due' | 'missing' | 'unplaced'>;
  readonly remedies: Pick<LateRemediesView, 'known' | 'total'>;
}

/** What can be said at all comes first (design, section 7); what there is none of has no figure. */
export function frontFigures(
  { statuses, phases, reports, remedies }: Counted,
  lang: Language,
): FrontFigure[] {
  const words = homeWords[lang];
  const address = addressesIn(lang);
  const covenants = phases.groups.reduce((sum, { count }) => sum + count, 0);
  const others = phases.groups.filter(({ phase }) => phase !== 'running');
  return [
    {
      id: 'judged' as const,
      label: words.judgeable,
      href: address('kpis'),
      part: statuses.judgedCount,
      whole: statuses.total,
      note: judgedNotes(statuses, lang).join(' '),
    },
    {
      id: 'running' as const,
      label: words.running,
      href: address('covenants'),
      part: covenants - others.reduce((sum, { count }) => sum + count, 0),
      whole: covenants,
      note: others.map(({ label, countText }) => `${label}: ${countText}`).join('. '),
    },
    {
      id: 'reports' as const,
      label: words.reportsMissing,
      href: address('reports'),
      part: reports.missing,
      whole: reports.due,
      note: reports.unplaced === 0 ? '' : words.reportsUnplaced(reports.unplaced),
    },
    {
      id: 'remedies' as const,
      label: words.followed,
      href: address('remedies'),
      part: remedies.known,
      whole: remedies.total,
      note: remedies.known === remedies.total ? '' : words.followedNote,
    },
  ]
    .filter(({ whole }) => whole > 0)
    .map(({ id, label, href, part, whole, note }) => ({
      id,
      label,
      href,
      part: numberText(part, lang),
      whole: words.of(numberText(whole, lang)),
      note: note === '' ? undefined : note,
    }));
}
