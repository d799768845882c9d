import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Content, readContent } from '../../../src/content/read-content.ts';
import { explainMarkdown } from '../../../src/publish/figure-diff/explain-markdown.ts';
import type { Forge } from '../../../src/schema/forge.ts';
import type { AnyRecord } from '../../../src/schema/record.ts';
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

/** The real content without the records that are meant. */
const without = (isGone: (record: AnyRecord) => boolean): Content => ({
  ...content,
  records: content.records.filter((record) => !isGone(record)),
});

test.each<[string, Language, Forge | undefined]>([
  ['gone-github', 'nl', forge],
  ['gone-english', 'en', { ...forge, kind: 'gitlab' }],
])(
  'the whole request after an organisation and an edition are gone: %s',
  async (name, lang, place) => {
    const files = [
      'content/organisaties/abc-kroos.json',
      'content/transparantiebenchmark/edities/2017.json',
    ];
    const after = without(({ file }) => files.includes(file));
    await expect(`${String(asked(after, place, lang))}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, 'to-explain', `${name}.txt`),
    );
  },
);

test('of much that is gone at once the first ten are offered, and a command for all', () => {
  const after = without(({ kind }) => kind === 'lesson');
  const lessons = content.records.length - after.records.length;
  const files = toExplain(content, after, AS_OF, 'nl', forge)?.files ?? [];
  expect(files).toHaveLength(11);
  expect(files.at(-1)).toEqual({
    file: 'content/vervallen/',
    instruction: `zo zijn er nog ${String(lessons - 10)}; \`npm run new -- revision --since origin/main\` schrijft ze allemaal.`,
  });
});

test('a tombstone whose reason is still to be filled in is to be mended, and no second one made', () => {
  const file = 'content/vervallen/organisaties/abc-kroos.json';
  const after: Content = {
    ...without((record) => record.file === 'content/organisaties/abc-kroos.json'),
    unsound: [{ kind: 'tombstone', of: 'organisation', id: 'abc-kroos' }],
    findings: [
      {
        file,
        line: 1,
        column: 1,
        path: ['reason', 'nl'],
        rule: 'text-to-fill-in',
        values: { found: '"<waarom>"' },
      },
    ],
  };
  expect(toExplain(content, after, AS_OF, 'nl', forge)?.files).toEqual([
    {
      file,
      link: {
        label: file,
        address: `https://github.com/voorbeeld/site/edit/${forge.branch}/${file}`,
      },
      instruction: 'dit bestand is er, maar klopt nog niet; de controle zegt wat eraan ontbreekt.',
    },
  ]);
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
