import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dutchRules } from '../../src/i18n/rules.nl.ts';

/** Rules that no content can break as the schemas are now, and that therefore have no fixture. */
const WITHOUT_FIXTURE: Readonly<Record<string, string>> = {
  'value-invalid':
    'every format of the schemas has words of its own; kept for a schema that gets none',
  'text-too-short': 'no schema asks for a length',
  'text-too-long': 'no schema asks for a length',
  'list-too-long': 'no schema limits a list',
};

const rulesWithFixture = new Set(
  readdirSync(join(import.meta.dirname, '..', 'fixtures')).flatMap((name) =>
    name.startsWith('_') ? [] : name.split('--').slice(0, 1),
  ),
);
const rules = Object.keys(dutchRules);

test('every rule has a fixture that breaks it, or a reason why there is none', () => {
  expect(rules.filter((rule) => !rulesWithFixture.has(rule) && !(rule in WITHOUT_FIXTURE))).toEqual(
    [],
  );
});

test('every reason is still needed', () => {
  expect(
    Object.keys(WITHOUT_FIXTURE).filter(
      (rule) => rulesWithFixture.has(rule) || !rules.includes(rule),
    ),
  ).toEqual([]);
});
