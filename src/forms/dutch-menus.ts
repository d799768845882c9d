import { formMenuWords } from '../i18n/form-menus.nl.ts';
import { isFields } from './in-order-of.ts';

/**
 * The Dutch words of the software of the forms, with those that it has in English only.
 * @param code the file of its Dutch words
 * @throws Error for a word that it has in Dutch by now, so that its own is used
 */
export function withDutchMenus(code: string): string {
  const all: unknown = JSON.parse(code);
  for (const [name, word] of Object.entries(formMenuWords)) {
    const steps = name.split('.');
    const last = steps.pop() ?? name;
    const group = steps.reduce(groupIn, all as Group);
    if (last in group)
      throw new Error(
        `@sveltia/cms says "${name}" in Dutch by now; take it out of src/i18n/form-menus.nl.ts.`,
      );
    group[last] = word;
  }
  return JSON.stringify(all);
}

type Group = Record<string, unknown>;

/** A group of words in another, which is made where there is none. */
function groupIn(group: Group, name: string): Group {
  const found = group[name];
  const inner: Group = isFields(found) ? found : {};
  group[name] = inner;
  return inner;
}
