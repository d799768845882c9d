import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changesWords } from '../../src/i18n/words/changes.ts';
import { gitRepository } from '../content/git-repository.ts';
import { projectCopy } from './project-copy.ts';

const FEW_MINUTES_IN_MS = 180_000;
const KPI = 'content/convenanten/voorbeeld/kpis/aandeel.json';
const PAGE = 'convenanten/voorbeeld/kpis/aandeel/index.html';

/** The content as it was published in 2020, with another value of one KPI since 2021. */
const origin = gitRepository();

beforeAll(() => {
  const project = projectCopy();
  renameSync(join(project.root, 'content'), join(origin.root, 'content'));
  project.remove();
  const now = readFileSync(join(origin.root, KPI), 'utf8');
  origin.write(KPI, now.replace('52.5', '51.5'));
  origin.commit('2020-01-01');
  origin.write(KPI, now);
  origin.commit('2021-01-01');
  origin.git(['config', 'uploadpack.allowFilter', 'true']);
  origin.git(['config', 'uploadpack.allowAnySHA1InWant', 'true']);
}, FEW_MINUTES_IN_MS);
afterAll(() => {
  origin.discard();
});

/**
 * A project whose content was cloned in some way; the clone has to itself what is not in it. Without
 * flags it is what a ZIP of the repository holds.
 */
function clonedProject(flags: readonly string[] | undefined) {
  const project = projectCopy();
  if (flags === undefined) return project;
  const clone = join(project.root, 'clone');
  execFileSync('git', ['clone', '-q', '--no-checkout', ...flags, `file://${origin.root}`, clone]);
  renameSync(join(clone, '.git'), join(project.root, '.git'));
  return project;
}

describe.each([
  ['a shallow clone', ['--depth', '1'], 'shallow'],
  ['a ZIP, without git', undefined, 'no-git'],
  ['a clone without earlier texts, which it fetches', ['--filter=blob:none'], undefined],
] as const)('a build of %s', (_, flags, gap) => {
  let built: ReturnType<typeof projectCopy>;
  let output: string;
  const page = () => readFileSync(join(built.root, 'dist', PAGE), 'utf8');

  beforeAll(async () => {
    built = clonedProject(flags);
    const day = gap === 'no-git' ? new Date().toISOString().slice(0, 10) : '2024-03-01';
    const outcome = await built.build(...(gap === 'no-git' ? [] : ['--as-of', day]));
    output = outcome.output;
    expect(output).toContain(`stand op ${day}`);
    expect(outcome.code).toBe(0);
  }, FEW_MINUTES_IN_MS);
  afterAll(() => {
    built.remove();
  });

  test('says on the command line whether its history is missing, and how to fetch it', () => {
    const notices = Object.values(changesWords.nl.buildNotice);
    expect(notices.filter((notice) => output.includes(notice))).toEqual(
      gap === undefined ? [] : [changesWords.nl.buildNotice[gap]],
    );
  });

  test('says on the command line where its day is that of the clock', () => {
    expect(output.includes(changesWords.nl.dayOfClock)).toBe(gap === 'no-git');
  });

  test('gives the days of publication, or none and says so', () => {
    const dated = {
      page: page().includes('1 januari 2021'),
      unavailable: page().includes('De geschiedenis is niet beschikbaar in deze bouw van de site.'),
      structured: /"date(?:Published|Modified)":/u.test(page()),
      sitemap: readdirSync(join(built.root, 'dist'))
        .filter((file) => /^sitemap-\d+\.xml$/u.test(file))
        .some((file) =>
          readFileSync(join(built.root, 'dist', file), 'utf8').includes('<lastmod>2021-01-01<'),
        ),
    };
    const isKnown = gap === undefined;
    expect(dated).toEqual({
      page: isKnown,
      unavailable: !isKnown,
      structured: isKnown,
      sitemap: isKnown,
    });
  });

  test('tells no day that no commit had', () => {
    const days = readdirSync(join(built.root, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?:\.html|sitemap-\d+\.xml)$/u.test(file))
      .flatMap((file) => [
        ...readFileSync(join(built.root, 'dist', file), 'utf8').matchAll(
          /(?:<lastmod>|"date(?:Published|Modified)":")(\d{4}-\d{2}-\d{2})/gu,
        ),
      ])
      .map(([, day]) => day);
    const known = gap === undefined ? ['2020-01-01', '2021-01-01'] : [];
    expect([...new Set(days)].toSorted()).toEqual(known);
  });
});

test(
  'a record of today is built on an older commit, as the check lets it pass',
  async () => {
    const project = clonedProject([]);
    try {
      const date = new Date().toISOString().slice(0, 10);
      const folder = join(project.root, 'content/wijzigingen');
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        join(folder, `${date}-aandeel.json`),
        JSON.stringify({
          date,
          reason: 'error_here',
          explanation: { nl: 'Verzonnen uitleg' },
          facts: [{ fact: 'voorbeeld/aandeel/2019', previous: { kind: 'number', number: 51.5 } }],
        }),
      );
      const { code, output } = await project.build();
      expect(output).toContain('stand op 2021-01-01');
      expect(code).toBe(0);
    } finally {
      project.remove();
    }
  },
  FEW_MINUTES_IN_MS,
);
