import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(file, 'utf8');
const WORKFLOWS = [
  ...readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`),
  '.gitlab-ci.yml',
];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each(WORKFLOWS)('%s', (file) => {
  test('is YAML that runs only commands of this project', () => {
    expect(parse(read(file))).toBeTypeOf('object');
    const asked = [...read(file).matchAll(/npm run (?:-s )?([\w:-]+)/gu)].map(([, name]) => name);
    expect(asked.filter((name) => !((name ?? '') in scripts))).toEqual([]);
  });

  test('reads the whole history, since the site tells when something changed', () => {
    const checkouts = read(file).match(/actions\/checkout/gu)?.length ?? 0;
    const whole = read(file).match(/fetch-depth: 0/gu)?.length ?? 0;
    expect(whole).toBe(checkouts);
    if (file === '.gitlab-ci.yml') expect(read(file)).toContain('GIT_DEPTH: 0');
  });
});

test('what runs the code of a pull request holds no secret and may only read', () => {
  const workflow = parse(read('.github/workflows/pull-request.yml')) as Record<string, unknown>;
  expect(workflow['on']).toEqual({ pull_request: null });
  expect(workflow['permissions']).toEqual({ contents: 'read' });
  expect(read('.github/workflows/pull-request.yml')).not.toMatch(/secrets\.|github\.token/u);
});

test('what may comment runs nothing of a pull request', () => {
  expect(read('.github/workflows/comment.yml')).not.toMatch(/checkout|npm|\brun:/u);
});

test.each([
  [
    '.github/workflows/pull-request.yml',
    {
      BRANCH: '${{ github.head_ref }}',
      REPOSITORY: '${{ github.event.pull_request.head.repo.full_name }}',
    },
    '${REPOSITORY:+--repository="$REPOSITORY"} --branch="$BRANCH"',
  ],
  [
    '.gitlab-ci.yml',
    {},
    '--repository="$CI_MERGE_REQUEST_SOURCE_PROJECT_PATH" --branch="$CI_MERGE_REQUEST_SOURCE_BRANCH_NAME"',
  ],
])(
  '%s tells the comment where the proposal itself is, that of a fork too',
  (file, given, options) => {
    const text = read(file).replaceAll(/\s*\\?\n\s+/gu, ' ');
    expect(text).toMatch(/npm run -s diff -- "[^"]+" --format markdown /u);
    expect(text).toContain(` --format markdown ${options} > `);
    for (const [name, value] of Object.entries(given))
      expect(text).toContain(` ${name}: ${value} `);
  },
);

interface Workflow {
  readonly jobs: Record<string, { readonly steps: readonly { readonly run?: string }[] }>;
}

test('no text of a pull request is pasted into a command', () => {
  for (const file of readdirSync('.github/workflows')) {
    const { jobs } = parse(read(`.github/workflows/${file}`)) as Workflow;
    const commands = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run = '' }) => run));
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  }
});

test('every covenant has owners who are asked to review it', () => {
  const owned = read('.github/CODEOWNERS').match(/\/content\/convenanten\/[\w-]+\//gu);
  const folders = readdirSync('content/convenanten').map((name) => `/content/convenanten/${name}/`);
  expect(owned?.toSorted()).toEqual(folders.toSorted());
});

test('the forms of GitHub ask with unique ids', () => {
  const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');
  expect(forms).toHaveLength(3);
  for (const name of forms) {
    const { body } = parse(read(`.github/ISSUE_TEMPLATE/${name}`)) as { body: { id?: string }[] };
    const ids = body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(3);
  }
});
