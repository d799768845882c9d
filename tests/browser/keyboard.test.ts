import { expect, test } from '@playwright/test';

// Of charts, filters, weights and comparing the keyboard is tested beside what they do.

test('on a telephone the first stop skips to the content, and the menu opens, leads on and closes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/convenanten/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Naar de inhoud' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();

  const menu = page.locator('.menu > summary');
  const covenants = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link');
  await menu.focus();
  await expect(covenants.first()).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(covenants.first()).toBeFocused();
  await expect(covenants.first()).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Shift+Tab');
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(covenants.first()).toBeHidden();
});

test('with room for the menu all of the head is passed from left to right, and every stop shows where it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  const stops: { name: string; top: number; left: number; outline: string }[] = [];
  for (let stop = 0; stop < 11; stop += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const { top, left } = element.getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent;
        return { name: name.trim(), top, left, outline: getComputedStyle(element).outlineStyle };
      }),
    );
  }
  expect(stops.map(({ name }) => name)).toEqual([
    'Naar de inhoud',
    'Convenantmonitor',
    'English',
    'Convenanten',
    "KPI's",
    'Klachten en geschillen',
    'Benchmark',
    'Transparantiebenchmark',
    'Over deze site',
    'Zoek op de hele site',
    'Zoeken',
  ]);
  expect(stops.map(({ outline }) => outline)).toEqual(stops.map(() => 'solid'));
  const lines = stops.slice(3).map(({ left }) => left);
  expect(lines).toEqual(lines.toSorted((one, other) => one - other));

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('marktaandeel');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/\?q=marktaandeel$/u);
  await expect(page.locator('.results a').first()).toBeVisible();
});

test('nothing moves for a reader who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/convenanten/kleding-textiel/');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const isStill =
        animationName === 'none' &&
        /^[0s, ]+$/u.test(transitionDuration) &&
        scrollBehavior === 'auto';
      return isStill ? [] : [element.tagName];
    }),
  );
  expect(moving).toEqual([]);
});
