import { expect, type Page } from '@playwright/test';

/** The fields of an open form, each by its path in the record, such as `observations.0.value.number`. */
export function formFields(page: Page) {
  const field = (path: string) => page.locator(`section[data-key-path="${path}"]`);
  return {
    fill: (path: string, text: string) => field(path).locator('input, textarea').last().fill(text),
    /** One of a few values, which are all in sight. */
    choose: (path: string, label: string) =>
      field(path).getByRole('radio', { name: label, exact: true }).click(),
    /** One of many values, in a list that opens. */
    pick: async (path: string, label: string) => {
      const list = field(path).getByRole('combobox');
      await list.click();
      await page.getByRole('option', { name: label, exact: true }).click();
      // On a busy machine the form is saved before it knows.
      await expect(list).toContainText(label);
    },
    tick: (path: string, label: string) =>
      field(path).getByRole('checkbox', { name: label }).click(),
    /** One more item of a list, or a value of one of several kinds. */
    add: async (path: string, kind?: string) => {
      await field(path).getByRole('button', { name: 'toevoegen' }).last().click();
      if (kind !== undefined) await page.getByRole('menuitem', { name: kind, exact: true }).click();
    },
    /** Opens an item of a folded list. */
    unfold: (path: string, index: number) =>
      field(path).getByRole('button', { name: 'Uitvouwen', exact: true }).nth(index).click(),
    save: () => page.getByRole('button', { name: 'Opslaan' }).click(),
  };
}

export type FormFields = ReturnType<typeof formFields>;
