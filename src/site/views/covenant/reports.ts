import { lastDay } from '../../../domain/period-end.ts';
import type { ReportDue, ReportState } from '../../../domain/reports-due.ts';
import { dateText, periodText } from '../../../i18n/format-date.ts';
import {
  inLanguage,
  joinedTexts,
  markedText,
  type TextInLanguage,
} from '../../../i18n/localised.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import { reportingWords } from '../../../i18n/words/reporting.ts';
import { subjectWords } from '../../../i18n/words/subject.ts';
import type { Report } from '../../../schema/covenant.ts';
import type { Language } from '../../../schema/text.ts';
import { inOrder } from '../../in-order.ts';
import { reportsDueOf } from '../../reports-due-of.ts';
import { type Citation, hostOf } from '../citations.ts';
import type { CovenantContext } from './covenant-context.ts';
import type { SaidFact } from './parties.ts';

export type MissingReport = Exclude<ReportState, 'published'>;

/** A report, or a period on which none was found. */
export interface ReportRow {
  readonly title: TextInLanguage;
  /** Why there is none, where the row is of a period without a report. */
  readonly missing: MissingReport | undefined;
  readonly url: string | undefined;
  readonly host: string | undefined;
  readonly kind: string;
  readonly period: string;
  readonly published: string;
  readonly note: ReturnType<typeof joinedTexts> | undefined;
}

export interface ReportsView {
  /** How many reports were due and found, in sentences. */
  readonly summary: string;
  readonly citations: readonly Citation[];
  readonly rows: readonly ReportRow[];
  readonly count: number;
  readonly notes: readonly SaidFact[];
}

/** The reports that were due and those that were found, in the order of their periods. */
export function reportsView(context: CovenantContext): ReportsView {
  const { model, covenant, lang, cited } = context;
  const { reporting } = covenant.value;
  const due = reportsDueOf(model, covenant);
  const reports = covenant.reports.map(({ value }) => value);
  const rows = [
    ...reports.map((report) => ({
      until: lastDay(report.period ?? report.published ?? LATEST),
      row: reportRow(report, lang),
    })),
    ...(due ?? []).flatMap(({ state, period }) =>
      state === 'published'
        ? []
        : [{ until: lastDay(period), row: missingRow(state, period, lang) }],
    ),
  ];
  return {
    summary: summaryOf(due, reports, reporting?.schedule?.everyMonths, lang),
    citations: cited.cite(reporting?.schedule?.sources),
    rows: rows.toSorted((one, other) => inOrder(one.until, other.until)).map(({ row }) => row),
    count: reports.length,
    notes: (['cadence', 'gaps', 'confidentiality'] as const).flatMap((name) => {
      const text = reporting?.[name];
      return text === undefined
        ? []
        : [
            {
              term: reportingWords[lang].notes[name],
              ...markedText(text, lang),
              citations: cited.cite(reporting?.sources),
            },
          ];
    }),
  };
}

/** Without any date a report stands last. */
const LATEST = '9999';

function summaryOf(
  due: readonly ReportDue<Report>[] | undefined,
  reports: readonly Report[],
  everyMonths: number | undefined,
  lang: Language,
): string {
  const words = reportingWords[lang];
  if (due === undefined || everyMonths === undefined) return words.rhythmUnknown;
  const pending = due.filter(({ state }) => state === 'not_yet_due').length;
  const found = due.filter(({ state }) => state === 'published').length;
  const unplaced = reports.filter(
    ({ kind, period }) => kind !== 'evaluation' && period === undefined,
  ).length;
  return [
    words.rhythm(words.every(everyMonths)),
    words.found(found, due.length - pending),
    ...(unplaced === 0 ? [] : [words.unplaced(unplaced)]),
    ...(pending === 0 ? [] : [words.pending(pending)]),
  ].join(' ');
}

function reportRow(report: Report, lang: Language): ReportRow {
  const { title, kind, period, published, url, urlNote, note } = report;
  const notes = [urlNote, note].filter((text) => text !== undefined);
  return {
    title: inLanguage(title, lang),
    missing: undefined,
    url,
    host: url === undefined ? undefined : hostOf(url),
    kind: subjectWords[lang].reportKinds[kind],
    period: period === undefined ? reportingWords[lang].periodUnknown : periodText(period, lang),
    published:
      published === undefined ? covenantWords[lang].publishedUnknown : dateText(published, lang),
    note: notes.length === 0 ? undefined : joinedTexts(notes, lang, ' '),
  };
}

function missingRow(missing: MissingReport, period: string, lang: Language): ReportRow {
  return {
    title: { text: reportingWords[lang].missing[missing], lang },
    missing,
    url: undefined,
    host: undefined,
    kind: '',
    period: periodText(period, lang),
    published: '',
    note: undefined,
  };
}
