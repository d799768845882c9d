import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/site/check-content.ts';
import { planted } from '../domain/personal-data/planted.ts';

const BASE = join(import.meta.dirname, '..', 'fixtures', '_base');
const { email } = planted;

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'convenantmonitor-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** The places of personal data in a file laid over the base, as `line:column path`. */
async function sightingsIn(file: string, text: string): Promise<string[]> {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  cpSync(BASE, root, { recursive: true });
  writeFileSync(join(root, 'content', file), text);
  const findings = await checkContent(root, { asOf: '2026-01-31', names: [] });
  expect(JSON.stringify(findings)).not.toContain('iemand');
  return findings
    .filter(({ rule }) => rule === 'personal-data')
    .map(({ line, column, path }) => `${String(line)}:${String(column)} ${path.join('.')}`);
}

const JSON_FILE = 'organisaties/voorbeeldbond.json';
const MDX_FILE = 'paginas/over.mdx';
const page = (frontMatter: string, prose = '') =>
  `---\ntitle:\n  nl: Over\n${frontMatter}---\n\n${prose}`;

test.each([
  [
    'in a text that does not fit',
    JSON_FILE,
    `{ "names": "${email}", "kind": "union" }`,
    ['1:13 names'],
  ],
  ['in a key that does not exist', JSON_FILE, `{ "names": [], "${email}": 1 }`, ['1:17 ']],
  [
    'in an unknown field',
    JSON_FILE,
    `{ "names": [], "contact": { "mail": "${email}" } }`,
    ['1:38 contact.mail'],
  ],
  [
    'as a number where a text belongs',
    JSON_FILE,
    `{ "names": [{ "name": { "nl": ${planted.bsn} } }], "kind": "union" }`,
    ['1:31 names.0.name.nl'],
  ],
  [
    'as a number in an unknown field',
    JSON_FILE,
    `{ "names": [], "contact": { "bsn": ${planted.bsn} } }`,
    ['1:36 contact.bsn'],
  ],
  [
    'in the first of a double key',
    JSON_FILE,
    `{ "names": [], "kind": "${email}", "kind": "union" }`,
    ['1:25 '],
  ],
  ['in broken JSON', JSON_FILE, `{ "names": [\n  "${email}"`, ['2:4 ']],
  ['in a file that does not belong there', 'zomaar.json', `{\n"a": "${email}" }`, ['2:7 ']],
  [
    'twice in one text',
    JSON_FILE,
    `{ "names": "${email} en ${email}" }`,
    ['1:13 names', '1:41 names'],
  ],
  ['escaped', JSON_FILE, `{ "names": "a\\n${email.replace('@', '\\u0040')}" }`, ['1:12 names']],
  [
    'in folded text',
    MDX_FILE,
    page(`summary:\n  nl: >-\n    Eerste regel\n    ${email}\n`),
    ['7:5 summary.nl'],
  ],
  ['in broken YAML', MDX_FILE, page(`summary: [ ${email}\n`), ['4:12 ']],
  ['in a comment', MDX_FILE, page(`# ${email}\n`), ['4:3 ']],
  [
    'in prose that breaks a rule',
    MDX_FILE,
    page('', `# Kop\n\n{1}\n\n<b>${email}</b>\n`),
    ['10:4 '],
  ],
  ['in prose that cannot be read', MDX_FILE, page('', `<Kpi\n\n${email}\n`), ['8:1 ']],
  ['in emphasis', MDX_FILE, page('', `Mail iemand@**voorbeeld**.example\n`), ['6:1 ']],
  ['as a link', MDX_FILE, page('', `Mail ${email} of ${email}\n`), ['6:6 ', '6:34 ']],
  ['without front matter', MDX_FILE, `Mail ${email}\n`, ['1:6 ']],
  ['in a translation without original', 'paginas/weg.en.mdx', `Mail ${email}\n`, ['1:6 ']],
])('a value %s is told at its place and never quoted', async (_, file, text, places) => {
  expect(await sightingsIn(file, text)).toEqual(places);
});

test.each([
  ['an amount of nine digits that passes the eleven test', `{ "number": ${planted.bsn} }`],
])('%s is a figure where a number belongs', async (_, value) => {
  const kpi = `{ "title": { "nl": "Bedrag" }, "kind": "output", "unit": "procent", "direction": "higher_is_better", "observations": [{ "period": "2020", "value": { "kind": "number", ${value.slice(2)}, "sources": ["jaarrapport-2020"] }] }`;
  expect(await sightingsIn('convenanten/voorbeeld/kpis/bedrag.json', kpi)).toEqual([]);
});

test('a file full of e-mail addresses takes time in step with its length', async () => {
  const millisecondsFor = async (length: number) => {
    const names = Array.from({ length }, () => ({ name: { nl: email } }));
    const start = performance.now();
    const text = JSON.stringify({ names, kind: 'union' });
    expect(await sightingsIn(JSON_FILE, text)).toHaveLength(length);
    return performance.now() - start;
  };
  await millisecondsFor(2500);
  const short = await millisecondsFor(5000);
  // Four times the length; a rule that compares all with all would take sixteen times as long.
  expect((await millisecondsFor(20_000)) / short).toBeLessThan(12);
});
