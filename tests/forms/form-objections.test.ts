import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { meaningOfPath } from '../../src/content/content-paths.ts';
import { listContentFiles } from '../../src/content/list-files.ts';
import { EDITED_KINDS, type EditedKind } from '../../src/forms/edited-kinds.ts';
import { formObjections } from '../../src/forms/form-objections.ts';
import { formatOf } from '../../src/forms/record-format.ts';

const KPI = 'content/convenanten/kleding-textiel/kpis/marktaandeel.json';
const contentOf = (file: string, kind: EditedKind) =>
  formatOf(kind).fromFile(readFileSync(file, 'utf8').trim()) ?? {};

test('a form that holds what stands in a file of the real content may be saved', () => {
  const refused = listContentFiles(process.cwd(), 'content').files.flatMap((file) => {
    const kind = EDITED_KINDS.find((one) => one === meaningOfPath(file)?.kind);
    if (kind === undefined || file.endsWith('.en.mdx')) return [];
    const objections = formObjections(kind, contentOf(file, kind), 'nl');
    return objections === '' ? [] : [`${file}\n${objections}`];
  });
  expect(refused).toEqual([]);
});

test.each([
  [
    'nl',
    'unit\nVerwacht: het veld ‘unit’ met een tekst\nGevonden: niets\nHerstel: voeg het veld ‘unit’ toe\nUitleg: /handleiding/meldingen/key-missing/',
  ],
  [
    'en',
    'unit\nExpected: the field ‘unit’ with a text\nFound: nothing\nMend: add the field ‘unit’\nManual: /en/manual/findings/key-missing/',
  ],
] as const)('one that does not fit is answered in the words of the check (%s)', (lang, text) => {
  const content = { ...contentOf(KPI, 'kpi'), unit: '' };
  expect(formObjections('kpi', content, lang)).toBe(text);
});
