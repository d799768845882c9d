import { expect, test } from 'vitest';
import { endProseReaders, readProse } from '../../../src/content/prose/read-prose.ts';
import { outline } from './outline.ts';

// satteri 0.10.5 aborts its process on this. When this starts to fail after an update of satteri,
// look for another text that does, or conclude that there is none any more.
const ABORTING = 'import x from "y"\n\'\\';
// A few kilobytes of text that ask for fifteen million cells.
const ENDLESS = `${'|a'.repeat(3000)}\n${'|-'.repeat(3000)}\n${'|a\n'.repeat(5000)}`;

const CRASH = { rule: 'prose-crash', line: 1, column: 1, values: {} };

test('reads every document, in the order given', async () => {
  const readings = await readProse([
    { file: 'b.mdx', text: 'Goed.' },
    { file: 'a.mdx', text: 'a {b}' },
    { file: 'c.mdx', text: '' },
  ]);
  expect([...readings.keys()]).toEqual(['b.mdx', 'a.mdx', 'c.mdx']);
  expect(outline(readings.get('b.mdx')?.nodes ?? [])).toBe('p[Goed.]');
  expect(readings.get('a.mdx')).toEqual({
    nodes: [],
    breaches: [{ rule: 'prose-expression', line: 1, column: 3, values: { found: '{b}' } }],
  });
  expect(readings.get('c.mdx')).toEqual({ nodes: [], breaches: [] });
});

test('reads on in a new process when the last was ended', async () => {
  await readProse([{ file: 'a.mdx', text: 'Goed.' }]);
  endProseReaders();
  const readings = await readProse([{ file: 'b.mdx', text: 'Goed.' }]);
  expect(outline(readings.get('b.mdx')?.nodes ?? [])).toBe('p[Goed.]');
});

test('reads nothing when there is nothing to read', async () => {
  expect(await readProse([])).toEqual(new Map());
});

test('survives documents that abort the parser, and reads all others', async () => {
  const aborting = new Set([0, 7, 8, 60, 129]);
  const documents = Array.from({ length: 130 }, (_, index) => ({
    file: `${index}.mdx`,
    text: aborting.has(index) ? ABORTING : `Tekst ${index}.`,
  }));
  const readings = await readProse(documents);
  expect(readings.size).toBe(130);
  for (const [index, { file }] of documents.entries()) {
    const { nodes, breaches } = readings.get(file) ?? {};
    expect(breaches, file).toEqual(aborting.has(index) ? [CRASH] : []);
    expect(outline(nodes ?? []), file).toBe(aborting.has(index) ? '' : `p[Tekst ${index}.]`);
  }
}, 60_000);

test('ends a document that takes too long, and reads all others', async () => {
  const readings = await readProse(
    [
      { file: 'voor.mdx', text: 'Voor.' },
      { file: 'traag.mdx', text: ENDLESS },
      { file: 'na.mdx', text: 'Na.' },
    ],
    1000,
  );
  expect(
    [...readings.values()].map(({ nodes, breaches }) => [outline(nodes), ...breaches]),
  ).toEqual([['p[Voor.]'], ['', CRASH], ['p[Na.]']]);
}, 60_000);

test('keeps the panic of the parser to itself', async () => {
  const written: unknown[] = [];
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = (text: unknown) => written.push(text) > 0;
  try {
    await readProse([{ file: 'a.mdx', text: ABORTING }]);
  } finally {
    process.stderr.write = write;
  }
  expect(written).toEqual([]);
}, 60_000);
