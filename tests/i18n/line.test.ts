import { expect, test } from 'vitest';
import { joinedLine, type Line, lineOf, lineWithin, plainLine } from '../../src/i18n/line.ts';

const dutch = { nl: 'halverwege' };
const both = { nl: 'halverwege', en: 'halfway' };
const about = (when: string) => `Due ${when}, at the latest`;

test.each<[string, Line, Line]>([
  ['a translated text is a string', lineOf(both, 'en'), 'halfway'],
  ['another text knows its language', lineOf(dutch, 'en'), [{ text: 'halverwege', lang: 'nl' }]],
  [
    'a sentence around a translated text',
    lineWithin(about, lineOf(both, 'en')),
    'Due halfway, at the latest',
  ],
  [
    'a sentence around another text',
    lineWithin(about, lineOf(dutch, 'en')),
    [{ text: 'Due ' }, { text: 'halverwege', lang: 'nl' }, { text: ', at the latest' }],
  ],
  [
    'a sentence that turns its texts round',
    lineWithin((one, other) => `${other} after ${one}`, 'a start', lineOf(dutch, 'en')),
    [{ text: 'halverwege', lang: 'nl' }, { text: ' after ' }, { text: 'a start' }],
  ],
  [
    'lines without the empty one',
    joinedLine(['some doubt', '', lineOf(dutch, 'en')], ', '),
    [{ text: 'some doubt' }, { text: ', ' }, { text: 'halverwege', lang: 'nl' }],
  ],
  ['nothing', joinedLine([], ', '), ''],
])('%s', (_, line, expected) => {
  expect(line).toEqual(expected);
});

test('a line where no mark can stand is its words', () => {
  expect(plainLine(lineWithin(about, lineOf(dutch, 'en')))).toBe('Due halverwege, at the latest');
});
