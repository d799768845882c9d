import { expect, test } from 'vitest';
import { charactersHidden } from '../../../src/domain/checks/characters-hidden.ts';
import type { ContentText } from '../../../src/schema/content-text.ts';
import type { Finding } from '../../../src/schema/finding.ts';

const FILE = 'content/verzonnen.json';
const text = (value: string, line = 1): ContentText => ({
  file: FILE,
  part: 'value',
  path: ['naam'],
  text: value,
  placeAt: (start) => ({ file: FILE, line, column: start + 1 }),
});
const lines = (texts: readonly ContentText[], findings: readonly Finding[] = []) =>
  charactersHidden(texts, findings).map(
    ({ line, column, values: { code, count } }) =>
      `${String(line)}:${String(column)} ${code} ×${String(count)}`,
  );

test('each character is told once in a text, with how often', () => {
  expect(lines([text('a\u00ADb\u202Ec\u00AD'), text('d\u00AD', 2)])).toEqual([
    '1:2 00AD ×2',
    '1:4 202E ×1',
    '2:2 00AD ×1',
  ]);
});

test('what is read twice, or was told when it was read, is told once', () => {
  expect(lines([text('a\u0007b\u00AD'), text('a\u0007b\u00AD')])).toEqual([
    '1:2 0007 ×1',
    '1:4 00AD ×1',
  ]);
  const values = { expected: 'no-control-character', found: '\\u0007' } as const;
  const place = { file: FILE, line: 1, column: 2, path: [] };
  expect(lines([text('a\u0007b\u00AD')], [{ ...place, rule: 'json-syntax', values }])).toEqual([
    '1:4 00AD ×1',
  ]);
});
