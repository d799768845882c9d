import { describe, expect, test } from 'vitest';
import { editionScoreShare } from '../../../src/domain/benchmark/edition-score-share.ts';
import type { Method } from '../../../src/schema/benchmark.ts';
import type { Value } from '../../../src/schema/value.ts';

const scaleOf = (allowed: boolean | undefined, maximum = 200): NonNullable<Method['scale']> => ({
  maximum,
  unit: 'points',
  sources: ['lijst'],
  ...(allowed === undefined
    ? {}
    : { share: { allowed, text: { nl: 'Verzonnen' }, sources: ['lijst'] } }),
});
const score: Value = { kind: 'number', number: 67 };

describe('a score as a share of the highest that could be had', () => {
  test.each<[string, Value | undefined, Method['scale'], number | string]>([
    ['where the method allows it', score, scaleOf(true, 100), 0.67],
    ['of a zero score', { kind: 'number', number: 0 }, scaleOf(true), 0],
    ['of the highest score', { kind: 'number', number: 200 }, scaleOf(true), 1],
    ['without a scale', score, undefined, 'scale_unknown'],
    ['where nobody judged whether it may be', score, scaleOf(undefined), 'not_judged'],
    ['where it may not be', score, scaleOf(false), 'not_allowed'],
    ['of a score that no source gives', undefined, scaleOf(true), 'no_number'],
    ['of a score in words', { kind: 'words', text: { nl: 'hoog' } }, scaleOf(true), 'no_number'],
  ])('%s', (_, value, scale, expected) => {
    const share = editionScoreShare(value, scale);
    expect(share.kind === 'share' ? share.share : share.reason).toBe(expected);
  });
});
