import { dayOfClock } from '../content/day-of-clock.ts';
import { baseCommit } from '../content/git/commit-of.ts';
import { readContentAt } from '../content/git/read-content-at.ts';
import { readContent } from '../content/read-content.ts';
import { entryFor } from '../domain/checks/changes-to-explain.ts';
import { usageProblemText } from '../i18n/usage-problem-text.ts';
import { usageWords } from '../i18n/words/usage.ts';
import { importContext } from '../import/plan/import-context.ts';
import { checkContent, type CheckOptions } from '../site/check-content.ts';
import { checkOptions } from '../site/check-options.ts';
import { reservedIds } from '../site/reserved-ids.ts';
import { tombstonesToAdd } from '../site/revisions/tombstones-to-add.ts';
import { lackingSince } from '../site/unexplained-changes.ts';
import { newHelp } from '../skeleton/new-help.ts';
import { questionText } from '../skeleton/question-text.ts';
import { recipes } from '../skeleton/recipes.ts';
import { runNew } from '../skeleton/run-new.ts';
import { type SkeletonContext, skeletonKinds } from '../skeleton/skeleton-kind.ts';
import { skeletonWords } from '../skeleton/words.ts';
import { askFor, isAtKeyboard, keyboard } from './ask.ts';
import { readCommandLine } from './command-line.ts';
import { explainUsage, runCommand, spokenLanguage as language } from './run-command.ts';

/** Begins a record; the flags that it takes follow from the content. */
async function newRecord(): Promise<void> {
  const root = process.cwd();
  const content = await readContent(root);
  const context: SkeletonContext = { ...importContext(content.records), reservedIds };
  const flags = skeletonKinds.flatMap((kind) =>
    recipes[kind].questions(context).map(({ flag }) => flag),
  );
  const { options, texts, problem } = readCommandLine<string>(
    process.argv.slice(2),
    {
      ...Object.fromEntries(flags.map((flag) => [flag, 'text'] as const)),
      'as-of': 'text',
      en: 'flag',
      help: 'flag',
    },
    1,
  );

  async function begin(): Promise<void> {
    const forCheck = checkOptions(root, options['as-of'], process.env, dayOfClock());
    const line = isAtKeyboard() ? keyboard() : undefined;
    const words = skeletonWords[language];
    const choices = skeletonKinds.map((value) => ({ value, label: words.kinds[value] }));
    const kind =
      texts[0] ?? (line === undefined ? '' : await askFor(line, words.whichKind, choices));
    const { text, status } = await runNew({
      root,
      kind,
      given: options,
      context: { ...context, ...(await stillToSay(options['since'], forCheck)) },
      language,
      check: (folder) => checkContent(folder, forCheck),
      ...(line === undefined
        ? {}
        : {
            ask: (open, wrong) =>
              askFor(
                line,
                questionText(open, wrong, language),
                open.choices.map(({ value, label }) => ({ value, label: label[language] })),
              ),
          }),
    });
    line?.close();
    (status === 2 ? console.error : console.log)(text);
    process.exitCode = status;
  }

  /** What is still to be said since the version that is named. */
  async function stillToSay(
    since: string | undefined,
    { asOf }: CheckOptions,
  ): Promise<Pick<SkeletonContext, 'entriesLacking' | 'tombstonesLacking'>> {
    if (since === undefined) return {};
    const published = await readContentAt(root, baseCommit(root, since), content);
    const { changes, gone } = lackingSince(published, content, asOf);
    return {
      entriesLacking: changes.map(entryFor),
      tombstonesLacking: (reason) =>
        new Map(
          tombstonesToAdd(gone, asOf, language, reason).map(({ file, text }) => [file, text]),
        ),
    };
  }

  const usage = newHelp(
    skeletonKinds.find((kind) => kind === texts[0]),
    context,
    language,
  );
  if (problem !== undefined) explainUsage(usage, usageProblemText(problem, language));
  else if (options['help'] !== undefined) explainUsage(usage);
  else if (texts.length === 0 && !isAtKeyboard()) explainUsage(usage, usageWords[language].noKind);
  else await begin();
}

await runCommand(newRecord);
