import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { usageProblemText } from '../i18n/usage-problem-text.ts';
import { usageWords } from '../i18n/words/usage.ts';
import type { UsageProblem } from '../schema/usage-problem.ts';
import { checkReport, FORMATS } from './check-report.ts';
import { readCommandLine } from './command-line.ts';
import { explainUsage, spokenLanguage as language } from './run-command.ts';
import { watchFolder } from './watch-folder.ts';

const { options, problem } = readCommandLine(process.argv.slice(2), {
  changed: 'text',
  watch: 'flag',
  format: FORMATS,
  en: 'flag',
  'as-of': 'text',
  help: 'flag',
});
const format = FORMATS.find((one) => one === options.format) ?? 'text';
const clash: UsageProblem | undefined =
  options.watch !== undefined && format !== 'text'
    ? { kind: 'options-clash', one: '--watch', other: `--format ${format}` }
    : undefined;
const wrong = problem ?? clash;
const root = process.cwd();
const folder = join(root, 'content');
const request = {
  root,
  language,
  format,
  changed: options.changed,
  asOf: options['as-of'],
  environment: process.env,
} as const;

const usage = usageWords[language].check;
if (wrong !== undefined) explainUsage(usage, usageProblemText(wrong, language));
else if (options.help !== undefined) explainUsage(usage);
else if (!existsSync(folder)) {
  console.error(usageWords[language].noContent);
  process.exitCode = 2;
} else if (options.watch === undefined) {
  const { text, status } = await checkReport(request);
  (status === 2 ? console.error : console.log)(text);
  process.exitCode = status;
} else {
  await watchFolder(folder, async () => {
    try {
      console.log(`${(await checkReport(request)).text}\n`);
    } catch (error) {
      // A file that goes away while it is read: the change that took it makes the next run.
      const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isGone) console.error(error);
    }
  });
  // Only a folder that is gone ends the watch; the last report says so.
  process.exitCode = 2;
}
