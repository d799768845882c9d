import { expect, test } from 'vitest';
import { personalDataGuard } from '../../src/domain/personal-data/personal-data-in.ts';
import { redacted } from '../../src/domain/redacted.ts';
import { findingText } from '../../src/i18n/finding-text.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { planted } from './personal-data/planted.ts';

const FILE = 'content/organisaties/voorbeeld.json';
const guard = personalDataGuard(['Zélie van den Testbos']);

const wrongLink = (found: string): Finding => ({
  file: FILE,
  line: 3,
  column: 10,
  rule: 'value-format',
  path: ['website'],
  values: { format: 'link', found },
});
const told = (finding: Finding, sightings: readonly Finding[] = []) =>
  redacted([finding], sightings, guard)
    .map((one) => findingText(one, 'nl'))
    .join('\n');

test('a wrong value that is an e-mail address is not quoted', () => {
  expect(told(wrongLink(`"${planted.email}"`))).toContain('Gevonden:  …');
});

test('another wrong value is', () => {
  expect(told(wrongLink('"ser.nl"'))).toContain('Gevonden:  "ser.nl"');
});

test.each([
  ['on the line of a sighting', { line: 3, path: ['note'] }, '…'],
  ['in the field of a sighting', { line: 9, path: ['website'] }, '…'],
  ['in the record of a sighting', { line: 9, path: ['website', 'url'] }, '…'],
  ['elsewhere in the file', { line: 9, path: ['note'] }, '"999990'],
  [
    'on the same line of another file',
    { file: 'content/site.json', line: 3, path: ['note'] },
    '"999990',
  ],
])('a part of a value %s', (_, sighting, shown) => {
  const place = {
    file: FILE,
    column: 1,
    rule: 'personal-data',
    values: { kind: 'bsn' },
    ...sighting,
  } as Finding;
  expect(told(wrongLink('"999990'), [place])).toContain(`Gevonden:  ${shown}`);
});

test('a key and a path that hold a value are not quoted', () => {
  const key: Finding = {
    file: FILE,
    line: 3,
    column: 3,
    rule: 'key-unknown',
    path: ['contacts', planted.email],
    values: { key: planted.email, allowed: ['name'] },
  };
  const text = told(key);
  expect(text).toContain('contacts["…"]');
  expect(text).not.toContain('iemand');
});

test('a listed name in the name of a file is not repeated', () => {
  const empty: Finding = {
    file: 'content/organisaties/zelie-van-den-testbos.json',
    line: 1,
    column: 1,
    rule: 'file-empty',
    path: [],
    values: {},
  };
  expect(told(empty).split('\n')[0]).toBe('content/organisaties/…:1:1');
});
