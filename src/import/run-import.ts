import type { Finding } from '../schema/finding.ts';
import type { AnyRecord } from '../schema/record.ts';
import type { Language } from '../schema/text.ts';
import { reportText } from '../i18n/report-text.ts';
import { readSheets } from './file/read-sheets.ts';
import { UnreadableFile, unreadable } from './file/unreadable.ts';
import { layouts } from './layout/layouts.ts';
import { answersFrom } from './plan/answers.ts';
import { importContext } from './plan/import-context.ts';
import { type Edit, editsOf, type ImportPlan, isBlocked, revisedBy } from './plan/plan.ts';
import { answered, type Ask } from './plan/ask-questions.ts';
import { revisionEdit, type RevisionGiven, type RevisionReading } from './plan/revision-edit.ts';
import { planImport } from './plan/plan-import.ts';
import { importReport } from './report/import-report.ts';
import { unreadableText } from './report/unreadable-text.ts';
import { importWords } from './words/import.ts';
import { editedTexts } from './write/apply-edits.ts';
import { contentText, writeChecked } from './write/write-checked.ts';

export interface ImportRequest {
  /** Folder of the project. */
  readonly root: string;
  /** The spreadsheet. */
  readonly path: string;
  readonly records: readonly AnyRecord[];
  /** Ids that no case can have. */
  readonly reservedCaseIds?: ReadonlySet<string> | undefined;
  readonly answers: readonly (readonly [cell: string, answer: string])[];
  /** Whether to write; without it the report is all. */
  readonly write: boolean;
  readonly language: Language;
  /** Why published values change, where the spreadsheet changes any. */
  readonly revision: RevisionGiven;
  /** Asks somebody at the keyboard what a cell means; without it, questions are told. */
  readonly ask?: Ask;
  readonly check: (root: string) => Promise<readonly Finding[]>;
}

export interface ImportOutcome {
  readonly text: string;
  /** 0 when everything could be taken over, 1 when something is asked, refused or unreadable. */
  readonly status: 0 | 1;
  readonly plan?: ImportPlan;
}

/** Reads a spreadsheet, tells what it would change, and changes it when told to. */
export async function runImport(request: ImportRequest): Promise<ImportOutcome> {
  const { language } = request;
  try {
    const file = await readSheets(request.path);
    const context = importContext(request.records, request.reservedCaseIds);
    const plan = await answered(
      (answers) => planImport(file.sheets, context, answersFrom(answers)),
      request.answers,
      request.ask,
      language,
    );
    if (plan.sheets.every(({ layout }) => layout === undefined))
      throw unreadable('no-header', {
        needed: layouts.flatMap(({ recognisedBy, columns }) =>
          recognisedBy.map((ids) =>
            ids
              .map((id) => columns.find((column) => column.id === id)?.name[language] ?? id)
              .join(', '),
          ),
        ),
      });
    return { ...(await carriedOut(plan, request, importReport(plan, file, language))), plan };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { text: unreadableText(error.unreadable, language), status: 1 };
  }
}

async function carriedOut(
  plan: ImportPlan,
  { root, records, write, language, check, revision }: ImportRequest,
  report: string,
): Promise<Omit<ImportOutcome, 'plan'>> {
  const edits = editsOf(plan);
  if (edits.length === 0) return { text: report, status: isBlocked(plan) ? 1 : 0 };
  // What stands last in the report says that nothing has been written yet.
  const body = report.slice(0, report.lastIndexOf('\n\n'));
  const words = importWords[language];
  const textNow = contentText(root);
  const isTaken = (file: string) => textNow(file) !== undefined;
  const unread = edits.find(({ kind, file }) => kind === 'create' && isTaken(file));
  if (unread !== undefined)
    return { text: `${body}\n\n${words.fileUnsound(unread.file)}`, status: 1 };
  const added = revisionOf(plan, revision, isTaken, records);
  if (added?.kind === 'missing')
    return { text: `${body}\n\n${words.revisionMissing(added.lacking)}`, status: 1 };
  const all: readonly Edit[] = added === undefined ? edits : [...edits, added.edit];
  const texts = editedTexts(all, textNow);
  const result = await writeChecked(root, texts, check, !write);
  if (result.kind === 'refused')
    return {
      text: [
        body,
        words.checkFails,
        ...rowsBehind(plan, result.findings, language),
        reportText(result.findings, language),
      ].join('\n\n'),
      status: 1,
    };
  return {
    text: `${body}\n\n${write ? words.written(result.files) : words.ready(texts.size)}`,
    status: 0,
  };
}

/** The rows that write to the files with findings: what is to be mended stands in one of them. */
function rowsBehind(
  { sheets }: ImportPlan,
  findings: readonly Finding[],
  language: Language,
): readonly string[] {
  const files = new Set(findings.map(({ file }) => file));
  const lines = sheets.flatMap(({ sheet, rows }) =>
    rows
      .filter(({ file, edits }) => edits.length > 0 && file !== undefined && files.has(file))
      .map(({ row, subject, file = '' }) =>
        importWords[language].rowBehind(sheet, row, subject, file),
      ),
  );
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** The record of the revision, where published facts change. */
function revisionOf(
  plan: ImportPlan,
  given: RevisionGiven,
  isTaken: (file: string) => boolean,
  records: readonly AnyRecord[],
): RevisionReading | undefined {
  const facts = revisedBy(plan);
  return facts.length === 0 ? undefined : revisionEdit(facts, given, isTaken, records);
}
