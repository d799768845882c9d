import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../../src/cli/command-line.ts';
import { usageProblemText } from '../../src/i18n/usage-problem-text.ts';

const read = (...given: string[]) =>
  readCommandLine(given, { changed: 'text', watch: 'flag', format: ['text', 'json'], en: 'flag' });

describe('options are read', () => {
  test.each([
    [[], {}],
    [['--en'], { en: '' }],
    [['--format', 'json', '--watch'], { format: 'json', watch: '' }],
    [['--format=json'], { format: 'json' }],
    [['--changed=--vreemd'], { changed: '--vreemd' }],
    [['--changed', 'origin/main'], { changed: 'origin/main' }],
    [['--'], {}],
  ])('%j', (given, options) => {
    expect(read(...given)).toEqual({ options, lists: {}, texts: [], problem: undefined });
  });
});

test('texts that stand by themselves, and options that may be there more than once', () => {
  const given = ['cijfers.xlsx', '--answer', 'B7=48', '--answer=C2=nee'];
  expect(readCommandLine(given, { answer: 'texts' }, 1)).toEqual({
    options: {},
    lists: { answer: ['B7=48', 'C2=nee'] },
    texts: ['cijfers.xlsx'],
    problem: undefined,
  });
  expect(readCommandLine([...given, 'meer.csv'], { answer: 'texts' }, 1).problem).toEqual({
    kind: 'text-unexpected',
    found: 'meer.csv',
  });
});

describe('what is wrong is told in both languages:', () => {
  test.each([
    [
      ['--fromat', 'json'],
      'De optie --fromat bestaat niet; bedoelde u --format?',
      'There is no option --fromat; did you mean --format?',
    ],
    [['-x'], 'De optie -x bestaat niet.', 'There is no option -x.'],
    [['--__proto__'], 'De optie --__proto__ bestaat niet.', 'There is no option --__proto__.'],
    [['--en', '--en'], 'De optie --en staat er twee keer.', 'The option --en is there twice.'],
    [['--format'], 'Achter --format hoort een waarde.', '--format needs a value behind it.'],
    [
      ['--format', '--en'],
      'Achter --format hoort een waarde.',
      '--format needs a value behind it.',
    ],
    [['--changed='], 'Achter --changed hoort een waarde.', '--changed needs a value behind it.'],
    [['--en=ja'], 'Achter --en hoort geen waarde.', '--en takes no value.'],
    [
      ['--format', 'xml'],
      '--format kent de waarde "xml" niet; kies uit: text, json.',
      '--format does not know the value "xml"; choose one of: text, json.',
    ],
    [
      ['origin/main'],
      '"origin/main" is hier niet te plaatsen; opties beginnen met --.',
      '"origin/main" has no place here; options begin with --.',
    ],
    [
      ['a\u001b[2J'],
      '"a\\u001b[2J" is hier niet te plaatsen; opties beginnen met --.',
      '"a\\u001b[2J" has no place here; options begin with --.',
    ],
  ])('%j', (given, dutch, english) => {
    const { problem } = read(...given);
    if (problem === undefined) throw new Error('Nothing was wrong.');
    expect([usageProblemText(problem, 'nl'), usageProblemText(problem, 'en')]).toEqual([
      dutch,
      english,
    ]);
  });
});

test('two options that do not go together', () => {
  const problem = { kind: 'options-clash', one: '--watch', other: '--format json' } as const;
  expect(usageProblemText(problem, 'nl')).toBe('--watch en --format json gaan niet samen.');
});

test.each([
  [
    { kind: 'day-wrong', name: '--as-of', found: 'gisteren' },
    'Achter --as-of hoort een dag zoals 2019-07-04; er staat "gisteren".',
  ],
  [
    { kind: 'seconds-wrong', name: 'SOURCE_DATE_EPOCH', found: 'nu' },
    'SOURCE_DATE_EPOCH is een aantal seconden; er staat "nu".',
  ],
] as const)('a day that is wrong, in Dutch: $kind', (problem, dutch) => {
  expect(usageProblemText(problem, 'nl')).toBe(dutch);
});
