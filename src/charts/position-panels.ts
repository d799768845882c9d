import { editionComparison, type EditionMethod } from '../domain/benchmark/edition-comparison.ts';
import type { DotPlot, DotRow } from './dot-plot.ts';

/** Rank and score of one company in one edition, as far as they are known. */
export interface PlottedPosition {
  /** Year of the edition: the label of its row. */
  readonly edition: string;
  readonly method: EditionMethod;
  /** After a merger it is another company, and no line joins the two. */
  readonly organisation: string;
  readonly rank?: { readonly value: number; readonly text: string } | undefined;
  /** On the scale of the method; absent where the score is no single number. */
  readonly score?: { readonly value: number; readonly text: string } | undefined;
  readonly isDerived: boolean;
  readonly isDoubtful: boolean;
  /** What is not certain, in words; empty where nothing is. */
  readonly doubts: string;
}

/** The plots of the editions that had one method: never more than one method on an axis. */
export interface PositionPanel {
  /** Id of the method; absent for an edition of which it is not known, which stands alone. */
  readonly method: string | undefined;
  readonly ranks: DotPlot | undefined;
  readonly scores: DotPlot | undefined;
}

/** What the panels must be told about methods, in the language of the reader. */
export interface PanelWords {
  readonly ranks: string;
  readonly scores: string;
  /** An end of the axis of ranks: "plaats 50". */
  readonly rank: (rank: number) => string;
  /** The name of a method, or that it is not known. */
  readonly methodName: (method: string | undefined) => string;
  /** The highest score that could be had, and an end of the axis: "200 punten". */
  readonly scale: (
    method: string,
  ) => { readonly maximum: number; readonly end: (score: number) => string } | undefined;
}

/** Ranks are drawn on an axis of at least so many, so that a few places do not look like many. */
export const RANKS_AT_LEAST = 50;

/**
 * Positions as small multiples: one panel for each version of the method, in the order in which the
 * versions first appear. Scores are drawn only where the highest possible score is known.
 * @param positions in order of time
 */
export function positionPanels(
  positions: readonly PlottedPosition[],
  words: PanelWords,
): PositionPanel[] {
  const groups = Map.groupBy(
    positions,
    ({ method, edition }) => method.method?.id ?? `without a method: ${edition}`,
  );
  return [...groups.values()].map((own) => {
    const method = own[0]?.method.method?.id;
    return {
      method,
      ranks: rankPlot(own, method, words),
      scores: scorePlot(own, method, words),
    };
  });
}

function rankPlot(
  positions: readonly PlottedPosition[],
  method: string | undefined,
  words: PanelWords,
): DotPlot | undefined {
  const { rows, said } = rowsOf(positions, ({ rank }) => rank);
  if (rows.length === 0) return undefined;
  const lowest = Math.max(...rows.map(({ value }) => value), RANKS_AT_LEAST);
  const end = Math.ceil(lowest / 10) * 10;
  return {
    title: words.ranks,
    sentence: sentence(words.ranks, method, said, words),
    domain: [end, 1],
    ends: [words.rank(end), words.rank(1)],
    rows,
  };
}

function scorePlot(
  positions: readonly PlottedPosition[],
  method: string | undefined,
  words: PanelWords,
): DotPlot | undefined {
  const scale = method === undefined ? undefined : words.scale(method);
  const { rows, said } = rowsOf(positions, ({ score }) => score);
  if (scale === undefined || rows.length === 0) return undefined;
  return {
    title: words.scores,
    sentence: sentence(words.scores, method, said, words),
    domain: [0, scale.maximum],
    ends: [scale.end(0), scale.end(scale.maximum)],
    rows,
  };
}

interface Rows {
  readonly rows: readonly DotRow[];
  readonly said: readonly string[];
}

function rowsOf(
  positions: readonly PlottedPosition[],
  valueOf: (position: PlottedPosition) => PlottedPosition['rank'],
): Rows {
  const known = positions.flatMap((position) => {
    const value = valueOf(position);
    return value === undefined ? [] : [{ position, ...value }];
  });
  return {
    rows: known.map(({ position, value, text }, index) => ({
      label: position.edition,
      value,
      text,
      status: position.isDerived ? 'derived' : 'final',
      isDoubtful: position.isDoubtful,
      joinsPrevious: isJoined(known[index - 1]?.position, position),
    })),
    said: known.map(
      ({ position: { edition, doubts }, text }) =>
        `${edition}: ${text}${doubts === '' ? '' : ` (${doubts})`}`,
    ),
  };
}

function isJoined(before: PlottedPosition | undefined, position: PlottedPosition): boolean {
  return (
    before?.organisation === position.organisation &&
    editionComparison(before.method, position.method).comparable
  );
}

/** "Plaats, Methode 2014–2016. 2015: 9 (afgeleid, enige twijfel); 2016: 1." */
function sentence(
  title: string,
  method: string | undefined,
  said: readonly string[],
  words: PanelWords,
): string {
  return `${title}, ${words.methodName(method)}. ${said.join('; ')}.`;
}
