import { expect, test } from 'vitest';
import { explanationOf } from '../../src/i18n/manual/explanation-of.ts';
import { groupOfRule } from '../../src/i18n/manual/rule-groups.ts';
import { dutchRules } from '../../src/i18n/rules.nl.ts';
import type { RuleId } from '../../src/schema/finding.ts';
import { languages } from '../../src/schema/text.ts';
import { examplesOf } from '../../src/site/manual/rules.ts';
import { cases, ruleOfCase } from './fixture.ts';

/** Rules that no content can break as the schemas are now, and that therefore have no fixture. */
const WITHOUT_FIXTURE: Readonly<Record<string, string>> = {
  'value-invalid':
    'every format of the schemas has words of its own; kept for a schema that gets none',
  'text-too-short': 'no schema asks for a length',
  'text-too-long': 'no schema asks for a length',
  'list-too-long': 'no schema limits a list',
};

const rulesWithFixture = new Set(cases.map(ruleOfCase));
const rules = Object.keys(dutchRules) as RuleId[];

test('every rule has a fixture that breaks it, or a reason why there is none', () => {
  expect(
    rules
      .filter((rule) => !rulesWithFixture.has(rule) && !(rule in WITHOUT_FIXTURE))
      .map((rule) => `Add a case tests/fixtures/${rule}--<mistake>; see fixtures.test.ts.`),
  ).toEqual([]);
});

test('every reason is still needed', () => {
  expect(
    Object.keys(WITHOUT_FIXTURE).filter(
      (rule) => rulesWithFixture.has(rule) || !(rule in dutchRules),
    ),
  ).toEqual([]);
});

test('every rule is explained in the manual: its group, its words and an example', () => {
  const lacking = rules.flatMap((rule) => [
    ...(rule in groupOfRule ? [] : [`Put '${rule}' in a group in src/i18n/manual/rule-groups.ts.`]),
    ...languages
      .filter((language) => Object.keys(explanationOf(rule, language) ?? {}).length === 0)
      .map((language) => `Explain '${rule}' in src/i18n/manual/rule-explanations.${language}.ts.`),
    ...(examplesOf(rule).length > 0 || rule in WITHOUT_FIXTURE
      ? []
      : [`Run fixtures.test.ts with -u, so that the manual gets the example of '${rule}'.`]),
  ]);
  expect(lacking).toEqual([]);
});

test.each(languages)('no two rules have the same name in the manual (%s)', (language) => {
  const titles = rules.map((rule) => explanationOf(rule, language).title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test.each(languages)('an explanation is one or more whole sentences (%s)', (language) => {
  const texts = rules.map((rule) => explanationOf(rule, language));
  expect(texts.filter(({ title }) => /[.:;]$/u.test(title))).toEqual([]);
  expect(texts.filter(({ meaning }) => !/^\S.*\.$/su.test(meaning))).toEqual([]);
});
