import { beginOf } from '../../../domain/covenant-phase.ts';
import { firstDay, type IsoDate, lastDay } from '../../../domain/period-end.ts';
import { dayNumber } from '../../../domain/status/day-number.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import type { Covenant } from '../../../schema/covenant.ts';
import type { Language } from '../../../schema/text.ts';
import type { SiteModel } from '../../model.ts';
import { type CovenantCard, covenantCard, covenantsInOrder } from '../overview/covenant-card.ts';

/** The term of a covenant along the axis, each place from 0 to 100. */
export interface TermBar {
  readonly from: number;
  readonly to: number;
  /** To where it is agreed to run, while it runs. */
  readonly agreedTo: number | undefined;
}

export interface PhaseGroup {
  readonly phase: Covenant['phase'];
  readonly label: string;
  readonly count: number;
  readonly countText: string;
  readonly covenants: readonly { readonly card: CovenantCard; readonly bar: TermBar | undefined }[];
}

export interface CovenantPhasesView {
  /** The years at the ends of the axis and halfway; empty where no term is known. */
  readonly years: readonly string[];
  /** Today along the axis. */
  readonly today: number;
  readonly groups: readonly PhaseGroup[];
}

const PHASES = ['negotiation', 'running', 'follow_up', 'ended'] as const;

/** All covenants by phase, with their terms along one axis of years. */
export function covenantPhases(model: SiteModel, lang: Language): CovenantPhasesView {
  const covenants = covenantsInOrder(model).map((record) => ({
    card: covenantCard(model, record, lang),
    term: termOf(record.value.term, model.asOf),
  }));
  const axis = axisOf(covenants.flatMap(({ term }) => term ?? []));
  return {
    years: axis === undefined ? [] : yearsOf(axis),
    today: axis === undefined ? 0 : placeOn(axis, model.asOf),
    groups: PHASES.map((phase) => covenants.filter(({ card }) => card.phase === phase))
      .flatMap((ofPhase) => {
        const [first] = ofPhase;
        return first === undefined ? [] : [{ first: first.card, ofPhase }];
      })
      .map(({ first, ofPhase }) => ({
        phase: first.phase,
        label: covenantWords[lang].phases[first.phase],
        count: ofPhase.length,
        countText: numberText(ofPhase.length, lang),
        covenants: ofPhase.map(({ card, term }) => ({
          card,
          bar: axis === undefined || term === undefined ? undefined : barOn(axis, term),
        })),
      })),
  };
}

interface Term {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly agreedTo: IsoDate | undefined;
}

/** Without a begin, or an end that has passed, there is no term to draw. */
function termOf(term: Covenant['term'], asOf: IsoDate): Term | undefined {
  const begin = beginOf(term);
  if (begin === undefined || firstDay(begin) > asOf) return undefined;
  const from = firstDay(begin);
  const agreed = term.plannedEnd === undefined ? undefined : lastDay(term.plannedEnd.on);
  if (term.ended !== undefined) return { from, to: lastDay(term.ended.on), agreedTo: undefined };
  if (agreed !== undefined && agreed < asOf) return undefined;
  return { from, to: asOf, agreedTo: agreed };
}

/** The first year, and a year after all terms that leaves a whole year halfway. */
interface Axis {
  readonly first: number;
  readonly after: number;
}

function axisOf(terms: readonly Term[]): Axis | undefined {
  if (terms.length === 0) return undefined;
  const yearOf = (day: IsoDate) => Number(day.slice(0, 4));
  const first = Math.min(...terms.map(({ from }) => yearOf(from)));
  const after = Math.max(...terms.map(({ to, agreedTo = to }) => yearOf(agreedTo))) + 1;
  return { first, after: after + ((after - first) % 2) };
}

const yearsOf = ({ first, after }: Axis): string[] =>
  [first, (first + after) / 2, after].map(String);

const dayOfYear = (year: number): number => dayNumber(`${String(year)}-01-01`);

function placeOn({ first, after }: Axis, day: IsoDate): number {
  const share = (dayNumber(day) - dayOfYear(first)) / (dayOfYear(after) - dayOfYear(first));
  return Math.round(share * 1000) / 10;
}

const barOn = (axis: Axis, { from, to, agreedTo }: Term): TermBar => ({
  from: placeOn(axis, from),
  to: placeOn(axis, to),
  agreedTo: agreedTo === undefined ? undefined : placeOn(axis, agreedTo),
});
