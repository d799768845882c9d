import { expect, test } from 'vitest';
import { bareText, type TableCell } from '../../src/components/table-cell.ts';

test.each<[string, TableCell, string | undefined]>([
  ['a text', { text: '48%' }, '48%'],
  ['nothing', { text: '' }, ''],
  ['a text without sources', { text: '48%', citations: [] }, '48%'],
  ['a range, which stays on one line', { text: '40–45%' }, undefined],
  ['a text in parts', { text: [{ text: 'goal', lang: 'en' }] }, undefined],
  ['a text in another language', { text: 'goal', lang: 'en' }, undefined],
  ['a link', { text: 'SER', href: '/' }, undefined],
  ['a status', { text: 'gehaald', sign: 'good' }, undefined],
  ['a text with sources', { text: '48%', citations: [{ number: 1, href: '#bron-1' }] }, undefined],
  ['a text with a note', { text: '48%', note: 'enige twijfel' }, undefined],
  ['a text over a bar', { text: '48%', shareBar: { part: 0.48 } }, undefined],
])('%s needs a component or none', (_, cell, text) => {
  expect(bareText(cell)).toBe(text);
});
