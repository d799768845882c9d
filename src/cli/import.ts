import { resolve } from 'node:path';
import { dayOfClock } from '../content/day-of-clock.ts';
import { readContent } from '../content/read-content.ts';
import { usageProblemText } from '../i18n/usage-problem-text.ts';
import { usageWords } from '../i18n/words/usage.ts';
import { runImport } from '../import/run-import.ts';
import { checkContent } from '../site/check-content.ts';
import { checkOptions } from '../site/check-options.ts';
import { reservedIds } from '../site/reserved-ids.ts';
import { askFor, isAtKeyboard, keyboard } from './ask.ts';
import { readCommandLine } from './command-line.ts';
import { explainUsage, runCommand, spokenLanguage as language } from './run-command.ts';

const { options, lists, texts, problem } = readCommandLine(
  process.argv.slice(2),
  {
    write: 'flag',
    answer: 'texts',
    reason: 'text',
    explanation: 'text',
    date: 'text',
    'as-of': 'text',
    en: 'flag',
    help: 'flag',
  },
  1,
);
const [path] = texts;

async function importFrom(file: string): Promise<void> {
  const root = process.cwd();
  const forCheck = checkOptions(root, options['as-of'], process.env, dayOfClock());
  const line = isAtKeyboard() ? keyboard() : undefined;
  const { records } = await readContent(root);
  const { text, status } = await runImport({
    root,
    // npm runs scripts in the project's folder, also when it is called from another.
    path: resolve(process.env['INIT_CWD'] ?? root, file),
    records,
    reservedCaseIds: reservedIds.case,
    write: options.write !== undefined,
    revision: options,
    ...(line === undefined ? {} : { ask: (question, choices) => askFor(line, question, choices) }),
    language,
    answers: (lists.answer ?? []).map((given) => {
      const at = given.indexOf('=');
      return at === -1 ? [given, ''] : [given.slice(0, at), given.slice(at + 1)];
    }),
    check: (folder) => checkContent(folder, forCheck),
  });
  line?.close();
  console.log(text);
  process.exitCode = status;
}

const usage = usageWords[language].import;
if (problem !== undefined) explainUsage(usage, usageProblemText(problem, language));
else if (options.help !== undefined) explainUsage(usage);
else if (path === undefined) explainUsage(usage, usageWords[language].noFile);
else await runCommand(() => importFrom(path));
