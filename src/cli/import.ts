import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../content/read-content.ts';
import { runImport } from '../import/run-import.ts';
import { checkContent } from '../site/check-content.ts';
import { reservedIds } from '../site/reserved-ids.ts';
import { askFor, isAtKeyboard, keyboard } from './ask.ts';
import { checkOptions } from '../site/check-options.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    answer: { type: 'string', multiple: true, default: [] },
    reason: { type: 'string' },
    explanation: { type: 'string' },
    date: { type: 'string' },
    'as-of': { type: 'string' },
    en: { type: 'boolean', default: false },
  },
});
const [path, ...others] = positionals;
if (path === undefined || others.length > 0) {
  console.error('npm run import -- <file.xlsx|file.csv> [--write] [--answer B7=48] [--en]');
  process.exitCode = 1;
} else {
  const root = process.cwd();
  const options = checkOptions(root, values['as-of'], process.env);
  const line = isAtKeyboard() ? keyboard() : undefined;
  const { records } = await readContent(root);
  const { text, status } = await runImport({
    root,
    // npm runs scripts in the project's folder, also when it is called from another.
    path: resolve(process.env['INIT_CWD'] ?? root, path),
    records,
    reservedCaseIds: reservedIds.case,
    write: values.write,
    revision: values,
    ...(line === undefined ? {} : { ask: (question, choices) => askFor(line, question, choices) }),
    language: values.en ? 'en' : 'nl',
    answers: values.answer.map((given) => {
      const at = given.indexOf('=');
      return at === -1 ? [given, ''] : [given.slice(0, at), given.slice(at + 1)];
    }),
    check: (folder) => checkContent(folder, options),
  });
  line?.close();
  console.log(text);
  process.exitCode = status;
}
