import { expect, test } from 'vitest';
import { COMMENT_MARKER, diffMarkdown } from '../../../src/publish/figure-diff/diff-markdown.ts';
import { diffHtml } from '../../../src/publish/figure-diff/diff-html.ts';
import { diffText } from '../../../src/publish/figure-diff/diff-text.ts';
import type { DiffReport } from '../../../src/site/figure-diff/diff-report.ts';
import type { ToExplain } from '../../../src/site/figure-diff/to-explain.ts';

const report = (items: DiffReport['sections'][number]['items']): DiffReport => ({
  lang: 'nl',
  title: 'Wat er verandert',
  versions: 'Van main naar voorstel.',
  summary: 'Eén feit.',
  sections: [{ title: 'Herzien', explanation: 'Een andere waarde.', count: items.length, items }],
});

const HOSTILE =
  '``` \n@iemand <img src=x onerror=alert(1)> ```` [x](javascript:x) \u001b[31m \u202e';

test('a comment can be found again', () => {
  expect(diffMarkdown(report([])).startsWith(`${COMMENT_MARKER}\n`)).toBe(true);
});

test('what comes from content cannot leave its block', () => {
  const text = diffMarkdown(
    report([{ subject: HOSTILE, where: HOSTILE, changes: [{ before: HOSTILE, after: HOSTILE }] }]),
  );
  expect(text).toBe(`<!-- convenantmonitor:diff -->
## Wat er verandert

\` Van main naar voorstel. \`

Eén feit.

### Herzien (1)

Een andere waarde.

\`\`\`\`\`diff
  \`\`\` \\u000a@iemand <img src=x onerror=alert(1)> \`\`\`\` [x](javascript:x) \\u001b[31m \\u202e · \`\`\` \\u000a@iemand <img src=x onerror=alert(1)> \`\`\`\` [x](javascript:x) \\u001b[31m \\u202e
- \`\`\` \\u000a@iemand <img src=x onerror=alert(1)> \`\`\`\` [x](javascript:x) \\u001b[31m \\u202e
+ \`\`\` \\u000a@iemand <img src=x onerror=alert(1)> \`\`\`\` [x](javascript:x) \\u001b[31m \\u202e
\`\`\`\`\`
`);
});

test('a comment is never longer than a forge takes, and says what it leaves out', () => {
  const items = Array.from({ length: 5000 }, (_, index) => ({
    subject: `Feit ${String(index)}`,
    where: 'x'.repeat(80),
    changes: [{ before: 'y'.repeat(3000), after: '1' }],
  }));
  const text = diffMarkdown({
    ...report(items),
    sections: [...report(items).sections, ...report(items).sections],
  });
  expect(text.length).toBeLessThan(65_536);
  expect(text.length).toBeGreaterThan(50_000);
  expect(text).toMatch(/… en nog \d+; zie het hele verslag\.\n\n<\/details>/u);
  expect(text.match(/<details>/gu)).toHaveLength(2);
});

test('the pages of a difference that many have are folded, as many as there is room for', () => {
  const pages = Array.from({ length: 5000 }, (_, index) => `/klachten/land/${String(index)}/`);
  const item = { subject: 'Op 5000', where: '', changes: [{ before: 'a', after: 'b' }], pages };
  const short = diffMarkdown(report([{ ...item, pages: ['/a/', '/b/', HOSTILE] }]));
  expect(short.slice(short.indexOf('```diff'))).toBe(`\`\`\`diff
  Op 5000
- a
+ b
\`\`\`

<details><summary>Op 5000</summary>

\`\`\`\`\`
/a/
/b/
\`\`\` \\u000a@iemand <img src=x onerror=alert(1)> \`\`\`\` [x](javascript:x) \\u001b[31m \\u202e
\`\`\`\`\`

</details>
`);
  const text = diffMarkdown(report(Array.from({ length: 40 }, () => item)));
  expect(text.length).toBeLessThan(65_536);
  expect(text.length).toBeGreaterThan(40_000);
  expect(text).toMatch(/… en nog \d+; zie het hele verslag\.\n\n<\/details>/u);
});

test('the page holds content as text only, and asks nothing of anybody', () => {
  const html = diffHtml(
    report([{ subject: HOSTILE, where: '/x/', changes: [{ after: HOSTILE }] }]),
  );
  expect(html).not.toMatch(/<img|<script|https?:|url\(|@import/u);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test('a terminal is not steered', () => {
  expect(diffText(report([{ subject: HOSTILE, where: '', changes: [] }]))).not.toMatch(
    /[\u001b\u202e]/u,
  );
});

/** As long as a request gets: two files, each with the longest address and text. */
const toExplain = (length: number): ToExplain => ({
  title: 'Nog uit te leggen',
  explanation: 'Zeg waarom.',
  files: ['een', 'twee'].map((name) => ({
    file: `content/wijzigingen/${name}.json`,
    link: { label: 'Leg uit', address: `https://forge.example/a)b?value=${name}` },
    instruction: 'vul het in.',
    text: { title: `De tekst van ${name}`, json: `"\`\`\`"${'x'.repeat(length)}\n` },
  })),
});

test('what is asked of the editor comes before what changes', () => {
  const said = (name: string) => `[Leg uit](<https://forge.example/a)b?value=${name}>): vul het in.

<details><summary>De tekst van ${name}</summary>

\`\`\`\`json
"\`\`\`"
\`\`\`\`

</details>`;
  expect(diffMarkdown(report([]), toExplain(0))).toBe(`<!-- convenantmonitor:diff -->
## Wat er verandert

\` Van main naar voorstel. \`

Eén feit.

### Nog uit te leggen

Zeg waarom.

${said('een')}

${said('twee')}

### Herzien (0)

Een andere waarde.
`);
});

test('a comment that asks much is not too long either', () => {
  const items = Array.from({ length: 5000 }, (_, index) => ({
    subject: `Feit ${String(index)}`,
    where: 'x'.repeat(80),
    changes: [{ before: 'y'.repeat(300), after: '1' }],
  }));
  const text = diffMarkdown(report(items), toExplain(21_000));
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/… en nog \d+; zie het hele verslag\./u);
});
