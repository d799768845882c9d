import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const eslint = new ESLint({ cwd: ROOT });

/** What the linter says of a file that does not exist, as far as it is about imports and clocks. */
async function complaints(file: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath: join(ROOT, file) });
  return results.flatMap(({ messages }) =>
    messages.flatMap(({ ruleId, message }) =>
      ruleId?.startsWith('no-restricted') === true
        ? [message.replace(/^.*? import is restricted from being used by a pattern\. /u, '')]
        : [],
    ),
  );
}

const oneWay = (layer: string) => [
  `src/${layer} stands before these folders: facts travel one way.`,
];

test.each([
  [
    'a schema that reads',
    'src/schema/x.ts',
    "import '../content/read-content.ts';",
    oneWay('schema'),
  ],
  [
    'a schema with another library',
    'src/schema/x.ts',
    "import 'yaml';",
    ['src/schema imports only zod.'],
  ],
  [
    'a rule that reads',
    'src/domain/x.ts',
    "import '../content/read-content.ts';",
    oneWay('domain'),
  ],
  [
    'a rule with the file system',
    'src/domain/checks/x.ts',
    "import 'node:fs';",
    ['src/domain takes everything as arguments.'],
  ],
  [
    'a rule with a clock',
    'src/domain/x.ts',
    'export const today = new Date();',
    ['One date, asOf, enters at the command line; nothing else reads a clock.'],
  ],
  [
    'a reader that judges',
    'src/content/x.ts',
    "import '../domain/check-records.ts';",
    oneWay('content'),
  ],
  ['words that know a page', 'src/i18n/x.ts', "import '../site/model.ts';", oneWay('i18n')],
  [
    'a model that knows a page',
    'src/site/x.ts',
    "import '../layouts/page-frame.ts';",
    oneWay('site'),
  ],
  ['a chart that joins records', 'src/charts/x.ts', "import '../site/model.ts';", oneWay('charts')],
  [
    'a component that judges',
    'src/components/x.ts',
    "import '../domain/check-records.ts';",
    oneWay('components'),
  ],
  ['a rule that uses a schema', 'src/domain/x.ts', "import '../schema/record.ts';", []],
  [
    'a model that reads and judges',
    'src/site/x.ts',
    "import '../content/read-content.ts';\nimport '../domain/check-records.ts';",
    [],
  ],
])(
  '%s',
  async (_, file, code, expected) => {
    expect(await complaints(file, code)).toEqual(expected);
  },
  30_000,
);
