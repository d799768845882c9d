import { expect, test } from 'vitest';
import { languages } from '../../../src/schema/text.ts';
import { ruleIds } from '../../../src/site/manual/rules.ts';
import { findingView } from '../../../src/site/views/manual/finding-view.ts';
import { modelOf } from '../synthetic-model.ts';

const model = modelOf();

test('every example shows lines on both sides, or says in words what is there', () => {
  const silent = ruleIds.flatMap((rule) =>
    languages.flatMap((lang) =>
      findingView(model, rule, lang).examples.flatMap(({ title, wrong, right }) =>
        [...wrong, ...right]
          .filter(({ lines, note }) => lines.length === 0 && note === undefined)
          .map(({ file }) => `${rule} ${title} ${file}`),
      ),
    ),
  );
  expect(silent).toEqual([]);
});
