import { describe, expect, test } from 'vitest';
import {
  type CompareChoice,
  NOTHING_CHOSEN,
  readChoice,
  writeChoice,
} from '../../../src/site/compare/compare-choice.ts';

describe('the choice in the address', () => {
  test.each<[string, CompareChoice]>([
    ['', NOTHING_CHOSEN],
    ['?convenanten=banken,trustone', { kind: 'covenants', ids: ['banken', 'trustone'] }],
    ['?bedrijven=philips', { kind: 'companies', ids: ['philips'] }],
    ['?sectoren=', { kind: 'sectors', ids: [] }],
  ])('%s is read and written the same', (search, choice) => {
    expect(readChoice(search, 'nl')).toEqual(choice);
    expect(writeChoice(choice, 'nl')).toBe(search);
  });

  test.each<[string, string, CompareChoice]>([
    ['each once', '?sectoren=goud,goud,metaal', { kind: 'sectors', ids: ['goud', 'metaal'] }],
    [
      'four at most, and says of the rest that it is not shown',
      '?sectoren=a,b,c,d,e',
      { kind: 'sectors', ids: ['a', 'b', 'c', 'd'], dropped: ['e'] },
    ],
    ['no blanks', '?sectoren=a,%20b', { kind: 'sectors', ids: ['a', 'b'] }],
    ['no empty ones', '?sectoren=,a,,b,', { kind: 'sectors', ids: ['a', 'b'] }],
    [
      'the first kind of more',
      '?bedrijven=x&convenanten=y',
      { kind: 'covenants', ids: ['y'], dropped: ['x'] },
    ],
    ['nothing of another page', '?q=loon', NOTHING_CHOSEN],
  ])('reads %s', (_, search, choice) => {
    expect(readChoice(search, 'nl')).toEqual(choice);
  });

  test('has the words of the language', () => {
    const choice = readChoice('?convenanten=banken,trustone', 'nl');
    expect(writeChoice(choice, 'en')).toBe('?covenants=banken,trustone');
    expect(readChoice('?covenants=banken,trustone', 'en')).toEqual(choice);
  });
});
