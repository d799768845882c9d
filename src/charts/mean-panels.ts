import type { EditionFigureKind } from '../schema/benchmark.ts';
import type { PointStatus } from './chart-description.ts';
import type { DotPlot } from './dot-plot.ts';

/** A mean of one edition, with what it does with those who scored zero. */
export interface PlottedMean {
  readonly edition: string;
  readonly method: string | undefined;
  readonly kind: EditionFigureKind;
  /** Absent where the mean is no single number. */
  readonly value: number | undefined;
  readonly text: string;
  readonly status: PointStatus;
  readonly isDoubtful: boolean;
}

/** Means that may share an axis: one method, and the zero scores counted in one way. */
export interface MeanPanel<T extends PlottedMean = PlottedMean> {
  readonly method: string | undefined;
  readonly kind: EditionFigureKind;
  readonly means: readonly T[];
  /** Absent where the highest possible score is not known: then there is no axis to draw on. */
  readonly plot: DotPlot | undefined;
}

/**
 * Means as small multiples: one panel for each method and each way of counting the zero scores, in
 * the order in which they first appear. No line joins two means.
 * @param means in order of time
 */
export function meanPanels<T extends PlottedMean>(
  means: readonly T[],
  words: {
    readonly title: (method: string | undefined, kind: EditionFigureKind) => string;
    readonly scale: (
      method: string,
    ) => { readonly maximum: number; readonly end: (score: number) => string } | undefined;
  },
): MeanPanel<T>[] {
  const groups = Map.groupBy(
    means,
    ({ edition, method, kind }) => `${method ?? `edition ${edition}`} ${kind}`,
  );
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { method, kind } = first;
    const scale = method === undefined ? undefined : words.scale(method);
    const title = words.title(method, kind);
    const rows = own.flatMap(({ edition, value, text, status, isDoubtful }) =>
      value === undefined
        ? []
        : [{ label: edition, value, text, status, isDoubtful, joinsPrevious: false }],
    );
    const plot =
      scale === undefined || rows.length === 0
        ? undefined
        : {
            title,
            sentence: `${title}. ${own.map(({ edition, text }) => `${edition}: ${text}`).join('; ')}.`,
            domain: [0, scale.maximum] as const,
            ends: [scale.end(0), scale.end(scale.maximum)] as const,
            rows,
          };
    return [{ method, kind, means: own, plot }];
  });
}
