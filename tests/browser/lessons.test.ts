import { expect, test } from '@playwright/test';

const LESSON = '#les-textiel-alleen-audits';

test('on a small screen a lesson is its name and whether it worked, until it is opened or linked to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/lessen/');
  const lesson = page.locator(LESSON);
  await expect(lesson.getByText('Werkte niet', { exact: true })).toBeVisible();
  await expect(lesson.getByText('Wat is geprobeerd')).toBeHidden();
  await lesson.getByText('De hele les').click();
  await expect(lesson.getByText('Wat is geprobeerd')).toBeVisible();
  await page.goto('/contact/');
  await page.goto(`/lessen/${LESSON}`);
  await expect(lesson.getByText('Wat is geprobeerd')).toBeVisible();
});

test('on a wide screen and on paper every lesson is whole', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/lessen/');
  await expect(page.getByText('Wat is geprobeerd').locator('visible=true')).toHaveCount(16);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Wat is geprobeerd').locator('visible=true')).toHaveCount(16);
});
