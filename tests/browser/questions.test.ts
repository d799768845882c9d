import { expect, test } from '@playwright/test';
import { expectAnswer, questions } from './questions.ts';

const MOST_ACTIONS = 3;

test('there are twenty questions, each answered within three actions', () => {
  expect(questions).toHaveLength(20);
  expect(questions.filter(({ actions }) => actions.length > MOST_ACTIONS)).toEqual([]);
});

for (const question of questions) {
  test(question.question, async ({ page }) => {
    await page.goto('/klachten/');
    for (const act of question.actions) await act(page);
    await expectAnswer(page, question);
  });
}
