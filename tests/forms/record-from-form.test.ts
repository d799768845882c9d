import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { recordFromForm } from '../../src/forms/record-from-form.ts';
import { value } from '../../src/schema/value.ts';

const schema = z.strictObject({
  name: z.string(),
  note: z.strictObject({ nl: z.string().optional(), en: z.string().optional() }).optional(),
  items: z.array(z.strictObject({ id: z.string(), count: z.number().optional() })),
  tags: z.array(z.string()).min(1).optional(),
  value: value.optional(),
  known: z.boolean().optional(),
});

describe('a record from a form', () => {
  test.each([
    [
      'leaves out what was left empty',
      { name: 'a', note: { nl: '', en: null }, items: [], tags: [], value: null, known: '' },
      { name: 'a', items: [] },
    ],
    ['keeps a list that must be there', { name: 'a' }, { name: 'a', items: [] }],
    [
      'keeps 0 and false',
      { name: 'a', items: [{ id: 'x', count: 0 }], known: false },
      { name: 'a', items: [{ id: 'x', count: 0 }], known: false },
    ],
    [
      'leaves out an item that was left empty',
      { name: 'a', items: [], tags: ['', 'b'] },
      { name: 'a', items: [], tags: ['b'] },
    ],
    [
      'leaves out a text that must be there, for the check to ask for it',
      { name: '', items: [] },
      { items: [] },
    ],
    [
      'keeps a value of its kind',
      { name: 'a', items: [], value: { number: 4, kind: 'number', qualifier: '' } },
      { name: 'a', items: [], value: { kind: 'number', number: 4 } },
    ],
    [
      'has a number where one was typed',
      { name: '7', items: [], value: { kind: 'number', number: '48,5' } },
      { name: '7', items: [], value: { kind: 'number', number: 48.5 } },
    ],
    [
      'leaves what is typed but no number to the check',
      { name: 'a', items: [{ id: '1', count: '1.234' }] },
      { name: 'a', items: [{ id: '1', count: '1.234' }] },
    ],
    [
      'keeps what it does not know',
      { name: 'a', items: [], naam: 'b' },
      { name: 'a', items: [], naam: 'b' },
    ],
    [
      'leaves a wrong kind to the check',
      { name: 'a', items: [], value: { kind: 'guess', of: '' } },
      { name: 'a', items: [], value: { kind: 'guess', of: '' } },
    ],
    ['leaves a wrong shape to the check', { name: 'a', items: 'x' }, { name: 'a', items: 'x' }],
  ])('%s', (_, form, record) => {
    expect(recordFromForm(schema, form)).toEqual(record);
  });

  test('has its fields in the order of the schema', () => {
    const form = { items: [{ count: 1, id: 'x' }], note: { en: 'b', nl: 'a' }, name: 'a' };
    expect(JSON.stringify(recordFromForm(schema, form))).toBe(
      '{"name":"a","note":{"nl":"a","en":"b"},"items":[{"id":"x","count":1}]}',
    );
  });

  test('never breaks on what a form could hold, and settles at once', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (form) => {
        const record = recordFromForm(schema, form);
        expect(recordFromForm(schema, record)).toEqual(record);
      }),
    );
  });
});
