import { parseArgs } from 'node:util';
import { readContent } from '../content/read-content.ts';
import { importContext } from '../import/plan/import-context.ts';
import { checkContent } from '../site/check-content.ts';
import { checkOptions } from '../site/check-options.ts';
import { reservedIds } from '../site/reserved-ids.ts';
import { questionText } from '../skeleton/question-text.ts';
import { recipes } from '../skeleton/recipes.ts';
import { runNew } from '../skeleton/run-new.ts';
import { type SkeletonContext, skeletonKinds } from '../skeleton/skeleton-kind.ts';
import { skeletonWords } from '../skeleton/words.ts';
import { askFor, isAtKeyboard, keyboard } from './ask.ts';

const root = process.cwd();
const { records } = await readContent(root);
const context: SkeletonContext = { ...importContext(records), reservedIds };
const flags = skeletonKinds.flatMap((kind) =>
  recipes[kind].questions(context).map(({ flag }) => flag),
);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }])),
    'as-of': { type: 'string' },
    en: { type: 'boolean', default: false },
  },
});
const { 'as-of': asOf, en, ...given } = values;
const language = en ? 'en' : 'nl';
const words = skeletonWords[language];
const options = checkOptions(root, asOf, process.env);
const line = isAtKeyboard() ? keyboard() : undefined;

const kind =
  positionals[0] ??
  (line === undefined
    ? ''
    : await askFor(
        line,
        words.whichKind,
        skeletonKinds.map((value) => ({ value, label: words.kinds[value] })),
      ));
const { text, status } = await runNew({
  root,
  kind,
  given: given as Readonly<Partial<Record<string, string>>>,
  context,
  language,
  check: (folder) => checkContent(folder, options),
  ...(line === undefined
    ? {}
    : {
        ask: (open, problem) =>
          askFor(
            line,
            questionText(open, problem, language),
            open.choices.map(({ value, label }) => ({ value, label: label[language] })),
          ),
      }),
});
line?.close();
console.log(text);
process.exitCode = status;
