import { oneLine } from '../../schema/one-line.ts';
import type { Language } from '../../schema/text.ts';
import { reasonText } from './reason-text.ts';
import { importReasonWords } from '../words/import-reasons.ts';
import { importWords } from '../words/import.ts';
import { typedText } from '../cell.ts';
import type { SheetFile } from '../file/read-sheets.ts';
import type { HeaderFault } from '../layout/header.ts';
import { layouts } from '../layout/layouts.ts';
import type { CellPlan, ImportPlan, Notice, RowAction, RowPlan, SheetPlan } from '../plan/plan.ts';
import { editsOf, isBlocked, stops } from '../plan/plan.ts';

/** What an import would do, cell by cell, for people to read; without what was written. */
export function importReport(plan: ImportPlan, file: SheetFile, language: Language): string {
  const words = importWords[language];
  return [
    [
      file.name,
      ...(file.csv === undefined
        ? []
        : [words.readAs(file.csv.encoding, words.delimiters[file.csv.delimiter])]),
    ].join('\n'),
    ...plan.sheets.flatMap((sheet) => sheetBlocks(sheet, language)),
    ...plan.unusedAnswers.map(words.unusedAnswer),
    closing(plan, language),
  ].join('\n\n');
}

function closing(plan: ImportPlan, language: Language): string {
  const words = importWords[language];
  const edits = editsOf(plan);
  const files = new Set(edits.map(({ file }) => file)).size;
  if (files > 0) return words.ready(files);
  const results = plan.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ result }) => result.kind)),
  );
  const count = (wanted: (typeof results)[number]) =>
    results.filter((kind) => kind === wanted).length;
  const misnamed = plan.sheets.flatMap(({ headerFaults }) => headerFaults.filter(stops)).length;
  return isBlocked(plan)
    ? words.blocked(count('question'), count('refused') + misnamed)
    : words.nothing;
}

const ACTIONS: readonly RowAction[] = ['add', 'change', 'same', 'asked', 'refused'];

function sheetBlocks(sheet: SheetPlan, language: Language): string[] {
  const words = importWords[language];
  const head = [
    words.sheet(sheet.sheet),
    ...(sheet.layout === undefined
      ? []
      : [words.read(sheet.rows.length, words.layouts[sheet.layout], sheet.headerRow ?? 1)]),
    ...sheet.notices.map((notice) => noticeText(notice, language)),
    ...sheet.headerFaults.map((fault) => faultText(fault, language)),
  ];
  return [
    head.map((line, index) => (index === 0 ? line : `  ${line}`)).join('\n'),
    ...ACTIONS.flatMap((action) => {
      const rows = sheet.rows.filter((row) => row.action === action);
      if (rows.length === 0) return [];
      return [
        [
          words.actions[action](rows.length),
          ...rows.map((row) => rowText(row, sheet, language)),
        ].join('\n'),
      ];
    }),
  ];
}

function noticeText(notice: Notice, language: Language): string {
  // The kind ties the sentence to the notice; indexing by it loses that.
  const sentence = importWords[language].notices[notice.kind] as (notice: Notice) => string;
  return sentence(notice);
}

function faultText({ kind, found, cell, closest }: HeaderFault, language: Language): string {
  const words = importWords[language];
  const name = oneLine(found).slice(0, LONGEST_TYPED);
  return kind === 'unknown'
    ? words.columnUnknown(name, cell, closest)
    : words.columnRepeated(name, cell);
}

function rowText(row: RowPlan, { layout }: SheetPlan, language: Language): string {
  const words = importWords[language];
  const title = `  ${[words.row(row.row), row.subject, row.file].filter((part) => part !== undefined && part !== '').join(' · ')}`;
  // What is published so already needs no cells to be shown.
  if (row.action === 'same') return title;
  const columns = layouts.find(({ id }) => id === layout)?.columns ?? [];
  const nameOf = (id: string) => columns.find((column) => column.id === id)?.name[language] ?? id;
  const telling = row.cells.filter(
    ({ result }) =>
      row.action === 'add' ||
      (row.action === 'change'
        ? result.kind === 'read' && result.was !== undefined
        : result.kind !== 'read'),
  );
  return [title, ...telling.flatMap((cell) => cellLines(cell, nameOf(cell.column), language))].join(
    '\n',
  );
}

const LONGEST_TYPED = 60;

function cellLines(
  { cell, typed, result }: CellPlan,
  column: string,
  language: Language,
): string[] {
  const words = importWords[language];
  const quoted = JSON.stringify(cut(typedText(typed, language)));
  const head = `    ${cell.padEnd(5)}${column.padEnd(16)} ${quoted}`;
  switch (result.kind) {
    case 'read': {
      const was = result.was === undefined ? '' : ` (${words.was(cut(result.was(language)))})`;
      return [`${head} → ${cut(result.text(language))}${was}`];
    }
    case 'refused':
      return [head, `         ${reasonText(result.reason, language)}`];
    case 'question':
      return [
        head,
        `         ${importReasonWords[language].questions[result.question]}`,
        ...result.options.map(({ answer, answerEn, text }) => {
          const given = `         --answer "${cell}=${typedAnswer(answer, answerEn, language)}"`;
          // As the site writes numbers, thousands and decimals could be mistaken once more.
          return result.question === 'thousands-or-decimals'
            ? given
            : `${given} → ${cut(text(language))}`;
        }),
      ];
    default:
      return result satisfies never;
  }
}

/** An answer in the language of the report, with its decimal mark; either is understood. */
const typedAnswer = (answer: string, answerEn: string | undefined, language: Language): string =>
  language === 'nl' ? answer : (answerEn ?? answer).replace(/(?<=\d),(?=\d)/gu, '.');

function cut(text: string): string {
  const line = oneLine(text);
  return line.length > LONGEST_TYPED ? `${line.slice(0, LONGEST_TYPED - 1)}…` : line;
}
