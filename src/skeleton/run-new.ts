import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { reportText } from '../i18n/report-text.ts';
import { reasonText } from '../import/report/reason-text.ts';
import { writeAll, writeChecked } from '../import/write/write-checked.ts';
import { closest } from '../schema/closest.ts';
import type { Finding } from '../schema/finding.ts';
import type { Language } from '../schema/text.ts';
import { answerQuestions } from './answer-questions.ts';
import type { Answers, OpenQuestion } from './question.ts';
import { recipes } from './recipes.ts';
import { type SkeletonContext, type SkeletonKind, skeletonKinds } from './skeleton-kind.ts';
import { emptyFields, skeletonText } from './skeleton-text.ts';
import { skeletonWords } from './words.ts';

export interface NewRequest {
  /** Folder of the project. */
  readonly root: string;
  readonly kind: string;
  readonly given: Answers;
  readonly context: SkeletonContext;
  readonly language: Language;
  readonly check: (root: string) => Promise<readonly Finding[]>;
  /** Asks one question of somebody at the keyboard; without it, what is missing is told. */
  readonly ask?: (open: OpenQuestion, problem: string | undefined) => Promise<string>;
}

export interface NewOutcome {
  readonly text: string;
  /** 0 when a file was written, 1 when an answer is missing or wrong, 2 for a kind that there is not. */
  readonly status: 0 | 1 | 2;
}

/** Begins a record: asks what is not given, and writes a file that passes the check. */
export async function runNew(request: NewRequest): Promise<NewOutcome> {
  const { language, context, ask } = request;
  const words = skeletonWords[language];
  const kind = skeletonKinds.find((each) => each === request.kind);
  if (kind === undefined)
    return { text: words.unknownKind(request.kind, skeletonKinds.join(', ')), status: 2 };
  if (kind === 'revision' && context.entriesLacking?.length === 0)
    return hasTombstones(context)
      ? { text: tombstonesWritten(request, request.given['explanation']), status: 0 }
      : { text: words.nothingLacking, status: 1 };
  const questions = recipes[kind].questions(context);
  const given = ask === undefined ? request.given : await askedAll(request, kind, ask);
  const { answers, open, wrong } = answerQuestions(questions, given, true);
  if (open.length > 0 || wrong.length > 0)
    return {
      status: 1,
      text: [
        ...(open.length === 0 ? [] : [missingText(open, language)]),
        ...wrong.map(
          ({ flag, answer, reason }) =>
            `${words.wrong(flag, answer)}\n  ${reasonText(reason, language)}`,
        ),
      ].join('\n\n'),
    };
  return written(request, kind, answers);
}

async function askedAll(
  { given, context, language }: NewRequest,
  kind: SkeletonKind,
  ask: NonNullable<NewRequest['ask']>,
): Promise<Answers> {
  const questions = recipes[kind].questions(context);
  const answers: Partial<Record<string, string>> = { ...given };
  const passed = new Set<string>();
  for (;;) {
    const { open, wrong } = answerQuestions(questions, answers, false);
    const [mistake] = wrong;
    if (mistake !== undefined) {
      // Asked again, with what was wrong.
      answers[mistake.flag] = '';
      const again = answerQuestions(questions, answers, false).open.find(
        ({ question }) => question.flag === mistake.flag,
      );
      if (again === undefined) return answers;
      const typed = await ask(again, reasonText(mistake.reason, language));
      answers[mistake.flag] = typed || again.byDefault || '';
      if (answers[mistake.flag] === '') passed.add(mistake.flag);
      continue;
    }
    const next = open.find(({ question }) => !passed.has(question.flag));
    if (next === undefined) return answers;
    const { flag, isOptional } = next.question;
    const answer = (await ask(next, undefined)) || next.byDefault || '';
    if (answer !== '') answers[flag] = answer;
    else if (isOptional === true) passed.add(flag);
  }
}

function missingText(open: readonly OpenQuestion[], language: Language): string {
  const words = skeletonWords[language];
  // What follows from another answer is only asked for when that one does not give it.
  const needed = open.filter(({ question }) => question.byDefault === undefined);
  const shown = needed.length === 0 ? open : needed;
  return [
    words.missing(shown.length),
    ...shown.map(({ question: { flag, asks }, choices }) => {
      const values = choices.map(({ value }) => value).join(', ');
      return `  --${flag}  ${asks[language]}${values === '' ? '' : ` (${words.oneOf(values)})`}`;
    }),
  ].join('\n');
}

async function written(
  request: NewRequest,
  kind: SkeletonKind,
  answers: Answers,
): Promise<NewOutcome> {
  const { root, context, language, check } = request;
  const words = skeletonWords[language];
  const skeleton = recipes[kind].make(answers, context);
  const { file } = skeleton;
  if (existsSync(join(root, file))) return { text: words.exists(file), status: 1 };
  const texts = new Map([[file, skeletonText(kind, skeleton, language)]]);
  const result = await writeChecked(root, texts, check);
  if (result.kind === 'refused')
    return {
      text: [words.checkFails, reportText(result.findings, language)].join('\n\n'),
      status: 1,
    };
  const left = file.endsWith('.json') ? emptyFields(kind, skeleton, language) : [];
  return {
    status: 0,
    text: [
      words.written(file),
      ...similarText(kind, answers['id'], context, language),
      ...(left.length === 0
        ? []
        : [[words.fieldsLeft, ...left.map((line) => `  ${line}`)].join('\n')]),
      words.next[kind],
      ...(kind === 'revision' && hasTombstones(context)
        ? [tombstonesWritten(request, answers['explanation'])]
        : []),
    ].join('\n\n'),
  };
}

const hasTombstones = ({ tombstonesLacking }: SkeletonContext): boolean =>
  tombstonesLacking !== undefined && tombstonesLacking(undefined).size > 0;

/**
 * Writes what is gone leaves, which without a reason only passes the check once that is filled in, and
 * tells which files those are.
 */
function tombstonesWritten(
  { root, context, language }: NewRequest,
  reason: string | undefined,
): string {
  const words = skeletonWords[language];
  const texts = context.tombstonesLacking?.(reason) ?? new Map<string, string>();
  writeAll(root, texts);
  return [
    ...[...texts.keys()].map(words.written),
    '',
    [...(reason === undefined ? [words.reasonsLeft] : []), words.otherwiseGone].join(' '),
  ].join('\n');
}

/** A record whose id is nearly the same may be the one that was meant. */
function similarText(
  kind: SkeletonKind,
  id: string | undefined,
  { records }: SkeletonContext,
  language: Language,
): string[] {
  if (id === undefined || kind === 'report') return [];
  const alike = records.filter((record) => record.kind === kind);
  const near = closest(
    id,
    alike.map((record) => record.id),
  );
  const file = alike.find((record) => record.id === near)?.file;
  return near === undefined || file === undefined
    ? []
    : [skeletonWords[language].similar(near, file)];
}
