import type { Line } from '../i18n/line.ts';
import type { KpiChartView } from '../site/views/kpi-chart-view.ts';
import type { Sign } from './sign.ts';
import { unmarkedText } from './unmarked-text.ts';

/** What stands in one cell of a table, all of it already in words. */
export interface TableCell {
  readonly text: Line;
  /** Language of the text, where it is not that of the page. */
  readonly lang?: string;
  readonly href?: string;
  /** Where a link out of the site leads: `nu.nl`. */
  readonly host?: string;
  /** Shown as a status, with its shape. */
  readonly sign?: Sign;
  /** A bar under the text: from 0 to 1 of the width; hollow for what stands apart from the rest. */
  readonly shareBar?: { readonly part: number; readonly isHollow?: boolean };
  /** A course in place of a text. */
  readonly course?: KpiChartView;
  /** A small line under the text. */
  readonly note?: Line;
  readonly noteLang?: string;
  /** Numbers of the sources, linked to their place on the page. */
  readonly citations?: readonly { readonly number: number; readonly href: string }[];
  readonly citationLabel?: string;
}

export interface TableColumn {
  readonly label: string;
  /** Numbers stand at the right, under each other. */
  readonly isNumber?: boolean;
  /** What a reader looks for: on a narrow screen it stands beside the header of the row. */
  readonly isKey?: boolean;
  /** The cells explain themselves: on a narrow screen they need no label. */
  readonly isEvident?: boolean;
  /** Days, periods, a few words: where there is room, each on one line. */
  readonly isShort?: boolean;
}

/** One row: `cells` has one cell for every column after the first. */
export interface TableRow {
  readonly header: TableCell;
  readonly cells: readonly TableCell[];
  /** Belongs to the row above it: another reading of the same. */
  readonly isSecondary?: boolean;
  /** Opens a group of rows: stands above this row and those after it, over the whole width. */
  readonly group?: TableCell;
}

/** Rows in the groups that they open; those before the first group stand by themselves. */
export function rowGroups(
  rows: readonly TableRow[],
): { readonly group: TableCell | undefined; readonly rows: readonly TableRow[] }[] {
  const starts = rows.flatMap(({ group }, index) =>
    group === undefined && index > 0 ? [] : [index],
  );
  return starts.map((start, index) => ({
    group: rows[start]?.group,
    rows: rows.slice(start, starts[index + 1]),
  }));
}

/** The text of a cell that is nothing but a text, as most are: it needs no component either. */
export function bareText(cell: TableCell): string | undefined {
  const { text, href, lang, sign, shareBar, course, note, citations = [] } = cell;
  const isBare = citations.length === 0 && !href && !lang && !sign && !shareBar && !course && !note;
  return isBare ? unmarkedText(text) : undefined;
}
