import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AS_OF_VARIABLE, asOfDate, knownDay } from '../../src/site/as-of.ts';

const VARIABLE = 'CONVENANTMONITOR_AS_OF';
const LAST_SECOND_OF_2019_07_04 = '1562284799';
const FIRST_SECOND_OF_2019_07_05 = '1562284800';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test('commands and workflows hand the date on by a fixed name', () => {
  expect(AS_OF_VARIABLE).toBe(VARIABLE);
});

describe('the date of the site', () => {
  test.each<[string, string | undefined, NodeJS.ProcessEnv, string]>([
    ['is the one given', '2019-07-04', {}, '2019-07-04'],
    [
      'is the one given before all others',
      '2019-07-04',
      { [VARIABLE]: '2018-01-01', SOURCE_DATE_EPOCH: '0' },
      '2019-07-04',
    ],
    ['is the one handed on', undefined, { [VARIABLE]: '2018-01-01' }, '2018-01-01'],
    [
      'is the one handed on before that of the epoch',
      undefined,
      { [VARIABLE]: '2018-01-01', SOURCE_DATE_EPOCH: '0' },
      '2018-01-01',
    ],
    ['is that of the epoch', undefined, { SOURCE_DATE_EPOCH: '0' }, '1970-01-01'],
    [
      'is that of the last second of a day',
      undefined,
      { SOURCE_DATE_EPOCH: LAST_SECOND_OF_2019_07_04 },
      '2019-07-04',
    ],
    [
      'is that of the first second of the next',
      undefined,
      { SOURCE_DATE_EPOCH: FIRST_SECOND_OF_2019_07_05 },
      '2019-07-05',
    ],
    [
      'can be as late as a year of four digits',
      undefined,
      { SOURCE_DATE_EPOCH: '253402300799' },
      '9999-12-31',
    ],
    ['can be a leap day', '2020-02-29', {}, '2020-02-29'],
  ])('%s', (_, given, environment, expected) => {
    expect(asOfDate(given, environment)).toBe(expected);
  });

  test.each<[string, string | undefined, NodeJS.ProcessEnv, string]>([
    ['a month', '2019-07', {}, '--as-of needs a day such as 2019-07-04; received "2019-07".'],
    [
      'a day that is none',
      '2019-02-29',
      {},
      '--as-of needs a day such as 2019-07-04; received "2019-02-29".',
    ],
    [
      'Dutch order',
      '04-07-2019',
      {},
      '--as-of needs a day such as 2019-07-04; received "04-07-2019".',
    ],
    ['a word', 'vandaag', {}, '--as-of needs a day such as 2019-07-04; received "vandaag".'],
    ['nothing', '', {}, '--as-of needs a day such as 2019-07-04; received "".'],
    [
      'a quarter as the one given, with a good one beside it',
      '2019-Q3',
      { [VARIABLE]: '2019-07-04' },
      '--as-of needs a day such as 2019-07-04; received "2019-Q3".',
    ],
    [
      'a year handed on',
      undefined,
      { [VARIABLE]: '2019' },
      'CONVENANTMONITOR_AS_OF needs a day such as 2019-07-04; received "2019".',
    ],
    [
      'nothing handed on',
      undefined,
      { [VARIABLE]: '' },
      'CONVENANTMONITOR_AS_OF needs a day such as 2019-07-04; received "".',
    ],
    [
      'an epoch in words',
      undefined,
      { SOURCE_DATE_EPOCH: 'nu' },
      'SOURCE_DATE_EPOCH needs a number of seconds; received "nu".',
    ],
    [
      'an epoch of nothing',
      undefined,
      { SOURCE_DATE_EPOCH: '' },
      'SOURCE_DATE_EPOCH needs a number of seconds; received "".',
    ],
    [
      'an epoch before 1970',
      undefined,
      { SOURCE_DATE_EPOCH: '-1' },
      'SOURCE_DATE_EPOCH needs a number of seconds; received "-1".',
    ],
    [
      'an epoch with decimals',
      undefined,
      { SOURCE_DATE_EPOCH: '1.5' },
      'SOURCE_DATE_EPOCH needs a number of seconds; received "1.5".',
    ],
    [
      'an epoch in milliseconds',
      undefined,
      { SOURCE_DATE_EPOCH: '1562284799000' },
      'SOURCE_DATE_EPOCH needs a number of seconds; received "1562284799000".',
    ],
  ])('cannot be %s', (_, given, environment, message) => {
    expect(() => asOfDate(given, environment)).toThrow(message);
  });
});

describe('without any of these the date is that of the last commit', () => {
  test('in UTC, wherever it was made', () => {
    inNewRepository((git) => {
      vi.stubEnv('GIT_COMMITTER_DATE', '2019-07-04T23:30:00-05:00');
      git(
        '-c',
        'user.name=test',
        '-c',
        'user.email=test@example.org',
        'commit',
        '--quiet',
        '--allow-empty',
        '-m',
        'Made up',
      );
      expect(asOfDate(undefined, {})).toBe('2019-07-05');
    });
  });

  test('and without a commit that of the clock, in UTC', () => {
    vi.useFakeTimers({ now: new Date('2019-07-04T23:30:00-05:00'), toFake: ['Date'] });
    inNewRepository(() => {
      expect(knownDay(undefined, {})).toBeUndefined();
      expect(asOfDate(undefined, {})).toBe('2019-07-05');
    });
  });
});

function inNewRepository(use: (git: (...given: string[]) => void) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'convenantmonitor-'));
  try {
    vi.stubEnv('GIT_DIR', join(folder, '.git'));
    vi.stubEnv('GIT_WORK_TREE', folder);
    const git = (...given: string[]) => void execFileSync('git', given, { stdio: 'pipe' });
    git('init', '--quiet');
    use(git);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
