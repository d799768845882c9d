import { expect, test } from 'vitest';
import { parseProse } from '../../../src/content/prose/parse-prose.ts';
import { outline, wordsOf } from './outline.ts';

test.each([
  ['a paragraph', 'Een zin.', 'p[Een zin.]'],
  [
    'quotes and accents',
    'Zij zei: “één”, \'twee\' & "drie" – café 😀.',
    'p[Zij zei: “één”, \'twee\' & "drie" – café 😀.]',
  ],
  ['smaller than', '5 < 6 en 7 > 6', 'p[5 < 6 en 7 > 6]'],
  ['braces in inline code', 'Schrijf `{x}`.', 'p[Schrijf code[{x}].]'],
  ['a tag in inline code', '`<script>`', 'p[code[<script>]]'],
  [
    'braces and imports in a code fence',
    '```js\nimport x from "y"\n{x}\n```',
    'pre[code[import x from "y"\n{x}\n]]',
  ],
  ['escaped braces', 'Schrijf \\{x\\}.', 'p[Schrijf {x}.]'],
  ['an escaped tag', '\\<script>', 'p[<script>]'],
  ['entities', '&lt;b&gt; &#123;x&#125; &amp;', 'p[<b> {x} &]'],
  ['a closing brace by itself', 'a } b', 'p[a } b]'],
  ['headings', '## Twee\n\n### Drie\n\n#### Vier', 'h2[Twee] h3[Drie] h4[Vier]'],
  ['marks', '*a* **b** ~~c~~ `d`', 'p[em[a] strong[b] del[c] code[d]]'],
  ['a hard line end', 'a\\\nb', 'p[abr[]\nb]'],
  ['a rule', 'a\n\n***\n\nb', 'p[a] hr[] p[b]'],
  ['a quotation', '> a\n>\n> b', 'blockquote[p[a] p[b]]'],
  ['a tight list', '- a\n- b\n  - c', 'ul[li[a] li[bul[li[c]]]]'],
  ['a loose list', '- a\n\n- b', 'ul[li[p[a]] li[p[b]]]'],
  ['a list that starts at three', '3. a\n4. b', 'ol start=3[li[a] li[b]]'],
  ['a list of tasks', '- [x] a\n- [ ] b', 'ul[li[☑ a] li[☐ b]]'],
  [
    'a table',
    '| a | b | c |\n|:--|--:|---|\n| 1 | `{2}` | 3 |',
    'table[thead[tr[th align=left[a] th align=right[b] th[c]]] tbody[tr[td align=left[1] td align=right[code[{2}]] td[3]]]]',
  ],
  ['a link', '[a](https://voorbeeld.test/b "titel")', 'p[a href=https://voorbeeld.test/b[a]]'],
  ['a link by reference', '[a][b]\n\n[b]: /methode/', 'p[a href=/methode/[a]]'],
  [
    'a bare address',
    'Zie https://voorbeeld.test.',
    'p[Zie a href=https://voorbeeld.test[https://voorbeeld.test].]',
  ],
  [
    'a figure in a sentence',
    'Het is <Kpi id="aandeel" period="2024-Q1" /> nu.',
    'p[Het is Kpi id=aandeel period=2024-Q1[] nu.]',
  ],
  [
    'a figure on a line of its own halfway a sentence',
    'Het is\n<Kpi id="a" />\nnu.',
    'p[Het is Kpi id=a[] nu.]',
  ],
  ['such a figure in a list', '- Het is\n  <Kpi id="a" />\n  nu.', 'ul[li[Het is Kpi id=a[] nu.]]'],
  [
    'two figures between blank lines',
    '<Kpi id="a" />\n\n<Kpi id="b" />',
    'p[Kpi id=a[]] p[Kpi id=b[]]',
  ],
  [
    'a figure in a table',
    '| a |\n|---|\n| <Kpi id="a" /> |',
    'table[thead[tr[th[a]]] tbody[tr[td[Kpi id=a[]]]]]',
  ],
  ['a source', 'Dat staat er<Source id="brief" />.', 'p[Dat staat erSource id=brief[].]'],
  [
    'a chart between two lines',
    'a\n<Chart covenant="voorbeeld" kpi="b" />\nc',
    'p[a] Chart covenant=voorbeeld kpi=b[] p[c]',
  ],
  ['a case in a quotation', '> <Case id="zaak-1" />', 'blockquote[Case id=zaak-1[]]'],
  [
    'a callout on one line',
    '<Callout kind="note">Let *op*.</Callout>',
    'Callout kind=note[p[Let em[op].]]',
  ],
  [
    'a callout over lines',
    '<Callout kind="warning">\n\nLet op: <Kpi id="a" />\n\n- een\n\n</Callout>',
    'Callout kind=warning[p[Let op: Kpi id=a[]] ul[li[een]]]',
  ],
  ['an attribute in single quotes with an entity', "<Kpi id='a&#45;b' />", 'p[Kpi id=a-b[]]'],
  [
    'a sentence with the word import on a later line',
    'De\nimport groeit.',
    'p[De\nimport groeit.]',
  ],
  ['what looks like front matter', '---\nlayout: ./a.mjs\n---', 'hr[] h2[layout: ./a.mjs]'],
  ['what looks like a footnote', 'a[^1]', 'p[a[^1]]'],
  ['nothing', '', ''],
])('reads %s', (_, text, expected) => {
  const { nodes, breaches } = parseProse(text);
  expect(breaches).toEqual([]);
  expect(outline(nodes)).toBe(expected);
  expect(JSON.parse(JSON.stringify(nodes))).toEqual(nodes);
});

const components = ['Kpi', 'Chart', 'Case', 'Source', 'Callout'];
const kpiAttributes = ['covenant', 'id', 'period', 'show'];

test.each([
  ['an import', 'a\n\nimport b from "c"', ['3:1 prose-module', { statement: 'import' }]],
  ['an export', 'export const a = 1', ['1:1 prose-module', { statement: 'export' }]],
  [
    'an import and an export below each other',
    'import a from "b"\nexport const c = 1',
    ['1:1 prose-module', { statement: 'import' }],
    ['2:1 prose-module', { statement: 'export' }],
  ],
  ['an expression in a sentence', 'a 😀 {b}', ['1:6 prose-expression', { found: '{b}' }]],
  ['an expression by itself', 'a\n\n{b}', ['3:1 prose-expression', { found: '{b}' }]],
  ['a comment of MDX', '{/* a */}', ['1:1 prose-expression', { found: '{/* a */}' }]],
  [
    'a long expression',
    `{${'a '.repeat(99)}}`,
    ['1:1 prose-expression', { found: `{${'a '.repeat(29)}…` }],
  ],
  ['an element of HTML', 'a <b>c</b>', ['1:3 prose-html', { found: '<b>' }]],
  ['a fragment', '<>a</>', ['1:1 prose-html', { found: '<>' }]],
  ['a comment of HTML', 'a\n\n<!-- b {c} -->', ['3:1 prose-html', { found: '<!-- b {c} -->' }]],
  ['a comment that does not end', 'a <!-- b', ['1:3 prose-html', { found: '<!--' }]],
  [
    'an unknown component',
    '<Grafiek />',
    ['1:1 prose-component', { name: 'Grafiek', allowed: components }],
  ],
  [
    'a misspelt component',
    '<Charts />',
    ['1:1 prose-component', { name: 'Charts', allowed: components, closest: 'Chart' }],
  ],
  [
    'a component in lower case',
    '<kpi id="a" />',
    ['1:1 prose-component', { name: 'kpi', allowed: components, closest: 'Kpi' }],
  ],
  [
    'a property of a component',
    '<Kpi.a id="a" />',
    ['1:1 prose-component', { name: 'Kpi.a', allowed: components }],
  ],
  [
    'an unknown attribute',
    '<Kpi id="a" perod="2024" />',
    [
      '1:1 prose-attribute-unknown',
      { component: 'Kpi', attribute: 'perod', allowed: kpiAttributes, closest: 'period' },
    ],
  ],
  [
    'a missing attribute',
    'a <Kpi />',
    ['1:3 prose-attribute-missing', { component: 'Kpi', attribute: 'id' }],
  ],
  [
    'an attribute given twice',
    '<Kpi id="a" id="b" />',
    ['1:1 prose-attribute-duplicate', { component: 'Kpi', attribute: 'id' }],
  ],
  [
    'an attribute with an expression',
    '<Kpi id={"a"} />',
    ['1:1 prose-attribute-expression', { component: 'Kpi', attribute: 'id' }],
  ],
  ['a spread', '<Kpi id="a" {...b} />', ['1:1 prose-attribute-spread', { component: 'Kpi' }]],
  [
    'an attribute without a value',
    '<Kpi id />',
    ['1:1 prose-attribute-format', { component: 'Kpi', attribute: 'id', format: 'id', found: '' }],
  ],
  [
    'an attribute in another notation',
    '<Kpi id="a" period="vorig jaar" />',
    [
      '1:1 prose-attribute-format',
      { component: 'Kpi', attribute: 'period', format: 'period', found: 'vorig jaar' },
    ],
  ],
  [
    'an attribute outside its list',
    '<Callout kind="notes">a</Callout>',
    [
      '1:1 prose-attribute-value',
      {
        component: 'Callout',
        attribute: 'kind',
        allowed: ['note', 'warning'],
        found: 'notes',
        closest: 'note',
      },
    ],
  ],
  [
    'a chart in a sentence',
    'a <Chart kpi="b" />',
    ['1:3 prose-component-inline', { name: 'Chart' }],
  ],
  ['a case in a heading', '## <Case id="a" />', ['1:4 prose-component-inline', { name: 'Case' }]],
  [
    'a callout in a table',
    '| a |\n|---|\n| <Callout kind="note">b</Callout> |',
    ['3:3 prose-component-inline', { name: 'Callout' }],
  ],
  [
    'a source within a link',
    '[<Source id="a" />](/b)',
    ['1:2 prose-component-in-link', { name: 'Source' }],
  ],
  [
    'text within a figure',
    '<Kpi id="a">b</Kpi>',
    ['1:1 prose-component-children', { name: 'Kpi' }],
  ],
  ['a link to a script', 'a [b](javascript:c)', ['1:3 prose-link', { found: 'javascript:c' }]],
  [
    'a link by reference to another host',
    '[a][b]\n\n[b]: //elders.test',
    ['1:1 prose-link', { found: '//elders.test' }],
  ],
  ['an image', 'a\n\n![b](./c.png)', ['3:1 prose-image', { found: './c.png' }]],
  ['a title', '# a', ['1:1 prose-heading', { level: 1 }]],
  ['an underlined title', 'a\n\nb\n===', ['3:1 prose-heading', { level: 1 }]],
  ['a heading of level five', '##### a', ['1:1 prose-heading', { level: 5 }]],
  ['quotations without end', `${'> '.repeat(60)}a`, ['1:81 prose-nesting', { limit: 40 }]],
  [
    'an address in angle brackets',
    'a <https://voorbeeld.test>',
    ['1:3 prose-syntax', { mistake: 'link', name: '', found: '<https://voorbeeld.test>' }],
  ],
  ['words in braces', 'a\n\nb {dit is c} d', ['3:3 prose-expression', { found: '{dit is c}' }]],
  ['a brace that does not close', 'a\nb { c', ['2:3 prose-expression', { found: '{' }]],
  [
    'words in braces as an attribute',
    '<Kpi id={dit is b} />',
    ['1:9 prose-expression', { found: '{dit is b}' }],
  ],
  [
    'a tag that does not close, once',
    'a\n\n<Callout kind="note">\n\nb',
    ['3:1 prose-syntax', { mistake: 'unclosed', name: 'Callout', found: '' }],
  ],
  [
    'a tag that is closed as another',
    '<Callout kind="note">\n\nb\n\n</Kpi>',
    ['5:1 prose-syntax', { mistake: 'unclosed', name: 'Callout', found: '</Kpi>' }],
  ],
  [
    'a tag without its slash',
    'a <Kpi id="b"> c',
    ['1:3 prose-syntax', { mistake: 'slash-missing', name: 'Kpi', found: '' }],
  ],
  [
    'a tag with a value without quotes',
    'a <Kpi id=b /> c',
    ['1:3 prose-syntax', { mistake: 'tag', name: 'Kpi', found: '<Kpi id=b />' }],
  ],
  [
    'a sign for smaller than',
    'a <50 bedrijven in de keten',
    ['1:3 prose-syntax', { mistake: 'less-than', name: '', found: '<50 bedrijven' }],
  ],
  ['HTML that does not close', 'a <br> b', ['1:3 prose-html', { found: '<br>' }]],
  ['HTML that only closes', 'a </b> b', ['1:3 prose-html', { found: '</b>' }]],
  ['a declaration', '<!DOCTYPE html>', ['1:1 prose-html', { found: '<!DOCTYPE html>' }]],
  [
    'a tag of another site that does not close',
    'a <Grafiek> b',
    [
      '1:3 prose-component',
      { name: 'Grafiek', allowed: ['Kpi', 'Chart', 'Case', 'Source', 'Callout'] },
    ],
  ],
  [
    'a tag that closes too much, once',
    'a </Callout> b </Callout>',
    ['1:3 prose-syntax', { mistake: 'unopened', name: 'Callout', found: '' }],
  ],
] as const)('reports %s', (_, text, ...expected) => {
  expect(reported(text)).toEqual(expected);
});

test('reports everything that is wrong, in the order of the text', () => {
  const text = [
    '# Titel',
    '',
    '<!-- later -->',
    '',
    'Zie [dit](javascript:a) en {b}, ![c](d.png) <Kip id="e" />',
    '',
    '- 5 <6',
    '- <div>**{f}**</div>',
    '',
    'export const g = 1',
  ].join('\n');
  expect(reported(text).map(([place]) => place)).toEqual([
    '1:1 prose-heading',
    '3:1 prose-html',
    '5:5 prose-link',
    '5:28 prose-expression',
    '5:33 prose-image',
    '5:45 prose-component',
    '7:5 prose-syntax',
    '8:3 prose-html',
    '8:10 prose-expression',
    '10:1 prose-module',
  ]);
});

test('yields no nodes at all from prose that breaks a rule', () => {
  expect(parseProse('Een goede zin.\n\n{a}').nodes).toEqual([]);
});

test('keeps the words of a text in their order', () => {
  const { nodes } = parseProse(
    '## Een\n\ntwee <Kpi id="a" />\n\n- drie **vier**\n\n<Callout kind="note">vijf</Callout>',
  );
  expect(wordsOf(nodes)).toEqual(['Een', 'twee', 'drie', 'vier', 'vijf']);
});

function reported(text: string) {
  return parseProse(text).breaches.map(({ line, column, rule, values }) => [
    `${line}:${column} ${rule}`,
    values,
  ]);
}
