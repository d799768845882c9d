import { describe, expect, test } from 'vitest';
import { lesson } from '../../src/schema/lesson.ts';
import { lessonExample, source, text, without } from '../example-records.ts';
import { refusals, type Row } from './refusals.ts';

const lessonWith = (rest: object) => ({ ...lessonExample, ...rest });

describe('a lesson', () => {
  test.each<Row>([
    ['of which the least is said', lessonExample],
    ['without what was tried', without(lessonExample, 'tried'), 'tried: key-missing'],
    ['without what came of it', without(lessonExample, 'result'), 'result: key-missing'],
    [
      'that does not say whether it worked',
      without(lessonExample, 'worked'),
      'worked: key-missing',
    ],
    ['of which that cannot be said', lessonWith({ worked: 'unclear' })],
    ['that worked partly', lessonWith({ worked: 'partly' })],
    [
      'that worked, as a yes or no of YAML',
      lessonWith({ worked: true }),
      'worked: value-not-allowed',
    ],
    ['that worked, in Dutch', lessonWith({ worked: 'deels' }), 'worked: value-not-allowed'],
    ['with a condition', lessonWith({ conditions: [text('Als de bond meedoet')] })],
    [
      'with an empty list of conditions',
      lessonWith({ conditions: [] }),
      'conditions: list-too-short',
    ],
    ['without evidence', without(lessonExample, 'evidence'), 'evidence: key-missing'],
    ['with an empty list of evidence', lessonWith({ evidence: [] }), 'evidence: list-too-short'],
    [
      'with evidence without a source',
      lessonWith({ evidence: [{ text: text('Evaluatie') }] }),
      'evidence[0].sources: key-missing',
    ],
    [
      'with doubtful evidence',
      lessonWith({ evidence: [{ ...lessonExample.evidence[0], confidence: 'low' }] }),
    ],
    ['from a covenant', lessonWith({ covenants: ['voorbeeld'] })],
    ['from no covenant, as a list', lessonWith({ covenants: [] }), 'covenants: list-too-short'],
    ['on a sector and a theme', lessonWith({ sectors: ['voorbeeldsector'], themes: ['water'] })],
    [
      'on a theme by its name',
      lessonWith({ themes: ['Leefbaar loon'] }),
      'themes[0]: value-format',
    ],
    ['with a doubt', lessonWith({ confidence: 'medium' })],
    [
      'with a doubt that is not ours',
      lessonWith({ confidence: 'hoog' }),
      'confidence: value-not-allowed',
    ],
    ['with a source of its own', lessonWith({ sources: [source('evaluatie')] })],
    ['with a misspelt field', lessonWith({ covenant: 'voorbeeld' }), 'covenant: key-unknown'],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(lesson, value)).toEqual(refused);
  });
});
