import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { listContentFiles } from '../../src/content/list-files.ts';
import { formWords } from '../../src/i18n/words/form.ts';
import { chooseFolder, filesInFolder } from './form-folder.ts';
import { formFields } from './form-fields.ts';

const FORM = '/beheer/#/collections/kpis-kleding-textiel/entries/marktaandeel';
const FILE = 'content/convenanten/kleding-textiel/kpis/marktaandeel.json';
const NUMBER = 'observations.0.value.number';

const folder = Object.fromEntries(
  listContentFiles(process.cwd(), 'content')
    .files.filter((file) => /kleding-textiel|eenheden/u.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);
const saved = folder[FILE] ?? '';

/** The file with another number in that place. */
function withNumber(number: number): string {
  const record = JSON.parse(saved) as { observations: { value: { number: number } }[] };
  const [first] = record.observations;
  if (first !== undefined) first.value.number = number;
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** What an editor types, and the number in the file or the words of the refusal. */
const TYPED = [
  ['48,5', 48.5],
  ['12 000', formWords.nl.number],
  ['48.5', 48.5],
  ['1.234', formWords.nl.number],
  ['-3', -3],
  ['', 'Dit veld is verplicht.'],
  ['1,2340', 1.234],
] as const;

test.setTimeout(90_000);
// The forms make only the fields that are in sight.
test.use({ viewport: { width: 1280, height: 6000 }, actionTimeout: 10_000 });

for (const way of ['typed key by key', 'pasted'] as const)
  test(`a number that is ${way} is saved as it was meant, or refused in words`, async ({
    page,
  }) => {
    const form = formFields(page);
    const input = page.locator(`section[data-key-path="${NUMBER}"] input`);
    const fileNow = async () => (await filesInFolder(page))[FILE];
    await page.goto('/beheer/');
    await chooseFolder(page, folder);
    await page.getByRole('button', { name: 'Werken met een lokale repository' }).click();
    await expect(page.getByText('Kleding en textiel: KPI’s').first()).toBeVisible();

    let expected = saved;
    let isOpen = false;
    for (const [text, outcome] of TYPED) {
      if (!isOpen) {
        await page.goto(FORM);
        // What was unfolded may be drawn anew, folded, while the form is still being made.
        await expect(async () => {
          if (!(await input.isVisible())) await form.unfold('observations', 0);
          await expect(input).toBeVisible({ timeout: 2000 });
        }).toPass();
      }
      await input.click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      if (way === 'pasted') await page.keyboard.insertText(text);
      else await page.keyboard.type(text);
      await form.save();
      isOpen = typeof outcome === 'string';
      if (typeof outcome === 'string') {
        await expect(
          page.locator(`section[data-key-path="${NUMBER}"] [role=alert]`),
          text,
        ).toHaveText(`error ${outcome}`);
        expect(await fileNow(), text).toBe(expected);
      } else {
        expected = withNumber(outcome);
        await expect.poll(fileNow, text).toBe(expected);
        // What was saved leads back to the list.
        await expect(page).toHaveURL(/kpis-kleding-textiel$/u);
      }
    }
  });
