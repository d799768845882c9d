import { expect, test } from 'vitest';
import { madeOnce } from '../../src/i18n/made-once.ts';

test('the same arguments give the very same thing, others another', () => {
  const make = madeOnce((name: string, options: { readonly size?: number }) => ({ name, options }));
  expect(make('a', { size: 1 })).toBe(make('a', { size: 1 }));
  expect(make('a', { size: 1 })).not.toBe(make('a', { size: 2 }));
  expect(make('a', {})).toEqual({ name: 'a', options: {} });
});
