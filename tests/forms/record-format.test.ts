import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { meaningOfPath } from '../../src/content/content-paths.ts';
import { listContentFiles } from '../../src/content/list-files.ts';
import { EDITED_KINDS, type EditedKind } from '../../src/forms/edited-kinds.ts';
import { formatOf } from '../../src/forms/record-format.ts';

const MINUTE_IN_MS = 60_000;

const isEdited = (kind: string | undefined): kind is EditedKind =>
  (EDITED_KINDS as readonly (string | undefined)[]).includes(kind);

/** Every file of the real content that a form can open. */
const files = listContentFiles(process.cwd(), 'content').files.flatMap((file) => {
  const kind = meaningOfPath(file)?.kind;
  return isEdited(kind) && !file.endsWith('.en.mdx')
    ? [{ file, kind, text: readFileSync(file, 'utf8') }]
    : [];
});

/** As the software of the forms hands a file over: without the white space around it. */
const saved = (
  kind: EditedKind,
  text: string,
  edit: (fields: Fields) => Fields = (same) => same,
) => {
  const { fromFile, toFile } = formatOf(kind);
  return toFile(edit(fromFile(text.trim()) ?? {}));
};
type Fields = Readonly<Record<string, unknown>>;

const dataOf = (text: string): unknown => parse(text.split(/^---$/mu)[1] ?? '');
const proseOf = (text: string) => text.split(/^---$/mu).slice(2).join('---').trim();

describe('a file of the real content that is opened and saved', () => {
  let after: readonly string[];
  beforeAll(() => {
    after = files.map(({ kind, text }) => saved(kind, text));
  }, MINUTE_IN_MS);

  test('holds the same', () => {
    expect(files.length).toBeGreaterThan(600);
    for (const [index, { file, text }] of files.entries()) {
      const saved = after[index] ?? '';
      if (saved === text) continue;
      expect(dataOf(saved), file).toEqual(dataOf(text));
      expect(proseOf(saved), file).toBe(proseOf(text));
    }
  });

  test('is the same to the letter, but where lines were broken by hand', () => {
    const changed = files.filter(({ text }, index) => after[index] !== text);
    expect(changed.length).toBeLessThan(files.length / 50);
    expect(changed.filter(({ file }) => !file.endsWith('.mdx'))).toEqual([]);
  });

  test('is the same once more when it was made anew', () => {
    for (const { kind, text } of files.filter((_, index) => index % 10 === 0)) {
      const anew = saved(kind, text, (fields) => ({ ...fields, $earlier: undefined }));
      expect(saved(kind, anew)).toBe(anew);
    }
  });
});

describe('an edited file', () => {
  const json = `{
  "$schema": "https://example.org/organisatie.json",
  "kind": "company",
  "names": [
    {
      "name": {
        "nl": "Voorbeeld"
      }
    }
  ],
  "country": "NL"
}
`;

  test('of data keeps its order, and what is new stands where the schema has it', () => {
    const edit = (fields: Fields) => ({ ...fields, note: { nl: 'Nieuw', en: '' } });
    expect(saved('organisation', json, edit)).toBe(
      json.replace('"country": "NL"', '"country": "NL",\n  "note": {\n    "nl": "Nieuw"\n  }'),
    );
  });

  test('leaves out what a form leaves empty', () => {
    const edit = (fields: Fields) => ({ ...fields, country: '', partOf: null, aliases: [] });
    expect(saved('organisation', json, edit)).toBe(json.replace(',\n  "country": "NL"', ''));
  });

  const prose = `---
# Deze zin is voor de redactie.
title:
  nl: "Over: de site"
summary:
  en: About
  nl: Over
---

Eerste alinea.

Tweede alinea.
`;

  test('with prose keeps comments, quotes and order', () => {
    const edit = (fields: Fields) => ({ ...fields, summary: { nl: 'Waarover', en: 'About' } });
    expect(saved('page', prose, edit)).toBe(prose.replace('nl: Over\n', 'nl: Waarover\n'));
  });

  test('with prose keeps its data where only the prose changed', () => {
    const edit = (fields: Fields) => ({ ...fields, body: 'Eén alinea.\n' });
    expect(saved('page', prose, edit)).toBe(
      prose.replace('Eerste alinea.\n\nTweede alinea.\n', 'Eén alinea.\n'),
    );
  });
});

test('a translation of prose holds no record', () => {
  expect(formatOf('page').fromFile('Only prose.')).toBeUndefined();
});
