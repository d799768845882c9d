import { rangeStrip, type StripLine } from '../../charts/range-strip.ts';
import { withoutNumber } from '../../domain/comparison/compare-measures.ts';
import { listText } from '../../i18n/format-list.ts';
import { compareWords } from '../../i18n/words/compare.ts';
import type { Language } from '../../schema/text.ts';
import type { CompareCell, CompareData, CompareRow, CompareSubject } from './compare-data.ts';
import { rowVerdict, type VerdictLine } from './row-verdict.ts';

/** One subject in a drawing. */
export interface StripTrack {
  readonly label: string;
  readonly href: string | undefined;
  readonly cell: CompareCell;
  /** Nothing where there is no number to draw: not applicable, or not yet due. */
  readonly lines: readonly StripLine[];
}

/** The subjects on one point, all on the same scale. */
export interface Strip {
  readonly label: string;
  readonly ends: readonly [start: string, end: string];
  /** Why not all lines may be held against each other, though they stand on one scale. */
  readonly caution?: string;
  readonly tracks: readonly StripTrack[];
}

export interface ComparedRow {
  readonly row: CompareRow;
  /** In the order in which the subjects were chosen. */
  readonly cells: readonly CompareCell[];
  readonly verdict: readonly VerdictLine[];
}

/** Some subjects side by side, on the same rows. */
export interface Comparison {
  readonly subjects: readonly CompareSubject[];
  readonly measured: readonly ComparedRow[];
  readonly informing: readonly ComparedRow[];
  readonly strips: readonly Strip[];
  /** How many rows say nothing of any of the subjects. */
  readonly omitted: number;
  readonly title: string;
  /** What changed, for those who do not see it. */
  readonly said: string;
}

/** Lays subjects side by side; rows in which nothing was found for any of them are left out. */
export function comparisonOf(
  { rows }: CompareData,
  subjects: readonly CompareSubject[],
  lang: Language,
): Comparison {
  const words = compareWords[lang];
  const compared = rows.map((row, index): ComparedRow => {
    const cells = subjects.flatMap((subject) => subject.cells.slice(index, index + 1));
    const named = subjects.flatMap(({ label }, place) => {
      const cell = cells[place];
      return cell === undefined ? [] : [{ label, cell }];
    });
    return { row, cells, verdict: rowVerdict(row, named, lang) };
  });
  const shown = compared.filter(({ cells }) => cells.some(({ isAbsent }) => isAbsent !== true));
  const measured = shown.filter(({ row }) => row.scale !== undefined);
  const certain = measured.filter(({ verdict }) => verdict.some(({ kind }) => kind === 'differs'));
  const names = listText(
    subjects.map(({ label }) => label),
    lang,
  );
  return {
    subjects,
    measured,
    informing: shown.filter(({ row }) => row.scale === undefined),
    strips: measured.flatMap((one) => stripOf(one, subjects, lang)),
    omitted: compared.length - shown.length,
    title: words.result(names),
    said: words.said(names, measured.length, certain.length),
  };
}

/** Scores of other parts stand on the scale from 0 to 1 alike; editions and their methods never share one. */
const sharesAxis = (one: CompareCell, other: CompareCell): boolean =>
  one.method === other.method && one.edition === other.edition;

/** Nothing where there is no number to draw, or where what there is may not stand on one axis. */
function stripOf(
  { row, cells }: ComparedRow,
  subjects: readonly CompareSubject[],
  lang: Language,
): Strip[] {
  const { scale } = row;
  const numbered = cells.filter((cell) => withoutNumber(cell) === undefined);
  const [first] = numbered;
  if (scale === undefined || first === undefined) return [];
  if (numbered.some((cell) => !sharesAxis(first, cell))) return [];
  return [
    {
      label: row.label,
      ends: scale.ends,
      ...(numbered.every(({ parts }) => parts === first.parts)
        ? {}
        : { caution: compareWords[lang].otherParts }),
      tracks: cells.map((cell, place) => ({
        label: subjects[place]?.label ?? '',
        href: subjects[place]?.href,
        cell,
        lines: isDrawn(cell) ? rangeStrip(drawn(cell), scale.domain) : [],
      })),
    },
  ];
}

const isDrawn = ({ state }: CompareCell): boolean =>
  state !== 'not_applicable' && state !== 'not_yet_due';

/** What is not known is drawn as all that it can be, however it came about. */
const drawn = ({ state, range, isDoubtful }: CompareCell) =>
  state === 'unknown' ? {} : { range, isDoubtful };
