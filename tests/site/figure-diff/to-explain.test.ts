import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Content, readContent } from '../../../src/content/read-content.ts';
import { explainMarkdown } from '../../../src/publish/figure-diff/explain-markdown.ts';
import type { Forge } from '../../../src/schema/forge.ts';
import type { Kpi } from '../../../src/schema/kpi.ts';
import type { Language } from '../../../src/schema/text.ts';
import { toExplain } from '../../../src/site/figure-diff/to-explain.ts';
import { ROOT } from '../../publish/real-model.ts';

const KPI = 'content/convenanten/kleding-textiel/kpis/marktaandeel.json';
const AS_OF = '2026-01-31';
const forge: Forge = {
  kind: 'github',
  repository: 'voorbeeld/site',
  branch: 'cms/kpis-kleding-textiel/marktaandeel',
};

let content: Content;
beforeAll(async () => {
  content = await readContent(ROOT);
});

/** The real content after an edit of one KPI. */
const edited = (edit: (kpi: Kpi) => Kpi): Content => ({
  ...content,
  records: content.records.map((record) =>
    record.kind === 'kpi' && record.file === KPI
      ? { ...record, value: edit(record.value) }
      : record,
  ),
});

const withBaseline = (kpi: Kpi): Kpi => ({
  ...kpi,
  ...(kpi.baseline && {
    baseline: { ...kpi.baseline, value: { kind: 'number', number: 36 } },
  }),
});

const asked = (after: Content, place: Forge | undefined, lang: Language = 'nl') => {
  const found = toExplain(content, after, AS_OF, lang, place);
  return found && explainMarkdown(found);
};

test.each<[string, Language, Forge | undefined]>([
  ['github', 'nl', forge],
  ['gitlab', 'nl', { ...forge, kind: 'gitlab' }],
  ['no-forge', 'nl', undefined],
  ['english', 'en', forge],
])('the whole request after the edit of one real baseline: %s', async (name, lang, place) => {
  await expect(`${String(asked(edited(withBaseline), place, lang))}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, 'to-explain', `${name}.txt`),
  );
});

describe('nothing is asked', () => {
  test.each<[string, (kpi: Kpi) => Kpi]>([
    ['where nothing changed', (kpi) => kpi],
    ['of what was not on the site', (kpi) => ({ ...kpi, note: { nl: 'Nieuw' } })],
  ])('%s', (_, edit) => {
    expect(asked(edited(edit), forge)).toBeUndefined();
  });
});

test('a value and what became about something else have a file each', () => {
  const after = edited((kpi) => ({
    ...withBaseline(kpi),
    denominator: { nl: 'omzet in Nederland (verzonnen)' },
  }));
  const files = toExplain(content, after, AS_OF, 'nl', forge)?.files ?? [];
  expect(files.map(({ file }) => file)).toEqual([
    'content/wijzigingen/2026-01-31-marktaandeel-2016-07.json',
    'content/wijzigingen/2026-01-31-marktaandeel-uitgangswaarde.json',
  ]);
  expect(files.map(({ text }) => /"reason": "(\w*)/u.exec(text?.json ?? '')?.[1])).toEqual([
    'definition',
    '',
  ]);
});

test('a file that is there and not right yet is to be mended, and no second one made', () => {
  const after: Content = {
    ...edited(withBaseline),
    unsound: [{ kind: 'revision', id: '2026-01-31-marktaandeel' }],
  };
  const file = 'content/wijzigingen/2026-01-31-marktaandeel.json';
  const address = `https://github.com/voorbeeld/site/edit/${forge.branch}/${file}`;
  const rest = 'dit bestand is er, maar klopt nog niet; de controle zegt wat eraan ontbreekt.';
  const title = '### Nog uit te leggen\n\n';
  const said = toExplain(content, after, AS_OF, 'nl', forge)?.explanation ?? '';
  expect(asked(after, forge)).toBe(`${title}${said}\n\n[${file}](<${address}>): ${rest}`);
  expect(asked(after, undefined)).toBe(`${title}${said}\n\n\` ${file} \`: ${rest}`);
});

describe('a record that is long', () => {
  /** The real content with as many published numbers changed. */
  const withNumbersChanged = (count: number): Content => {
    let left = count;
    const raised = (observation: Kpi['observations'][number]) =>
      'value' in observation && observation.value.kind === 'number' && left-- > 0
        ? {
            ...observation,
            value: { kind: 'number' as const, number: observation.value.number + 1 },
          }
        : observation;
    return {
      ...content,
      records: content.records.map((record) =>
        record.kind === 'kpi'
          ? {
              ...record,
              value: { ...record.value, observations: record.value.observations.map(raised) },
            }
          : record,
      ),
    };
  };

  test.each([
    ['has its text, and no link', 40, 'maak dit bestand in de branch van dit voorstel', true],
    ['is left to a command', 300, 'dit bestand is te lang voor een reactie', false],
  ])('%s', (_, numbers, instruction, hasText) => {
    const [file] = toExplain(content, withNumbersChanged(numbers), AS_OF, 'nl', forge)?.files ?? [];
    expect(file?.link).toBeUndefined();
    expect(file?.instruction.startsWith(instruction)).toBe(true);
    expect(file?.text !== undefined).toBe(hasText);
  });
});
