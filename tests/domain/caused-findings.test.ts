import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causedFindings, type FoundIn } from '../../src/domain/caused-findings.ts';
import type { Finding, RecordPath } from '../../src/schema/finding.ts';

const KPI = 'content/convenanten/voorbeeld/kpis/aandeel.json';
const PAGE = 'content/paginas/over.mdx';

const unknownSource = (index: number, id = 'verslag'): Finding => ({
  file: KPI,
  line: 10 + index,
  column: 3,
  rule: 'source-unknown',
  path: ['observations', index, 'sources', 0],
  values: { id },
});
const image = (line: number): Finding => ({
  file: PAGE,
  line,
  column: 1,
  rule: 'prose-image',
  path: [],
  values: { found: 'kaart' },
});
const missing = (key: string): Finding => ({
  file: KPI,
  line: 1,
  column: 1,
  rule: 'key-missing',
  path: [key],
  values: { key, expected: 'text' },
});

/** A version: observations by their period, lines of prose, and what was found. */
function version(
  findings: readonly Finding[],
  periods: readonly string[] = [],
  lines: readonly string[] = [],
): FoundIn {
  const value = { observations: periods.map((period) => ({ period, sources: ['verslag'] })) };
  return {
    findings,
    valueOf: (file) => (file === KPI ? value : undefined),
    lineOf: ({ file, line }) => (file === PAGE ? (lines[line - 1] ?? '') : ''),
  };
}

describe('a change causes', () => {
  test.each<[string, FoundIn, FoundIn, readonly Finding[]]>([
    ['what was not there', version([missing('unit')]), version([]), [missing('unit')]],
    ['nothing that was there', version([missing('unit')]), version([missing('unit')]), []],
    ['nothing that it mends', version([]), version([missing('unit')]), []],
    [
      'nothing where lines move',
      version([{ ...missing('unit'), line: 8 }]),
      version([missing('unit')]),
      [],
    ],
    [
      'the same mistake about another id',
      version([unknownSource(0, 'ander')], ['2019']),
      version([unknownSource(0)], ['2019']),
      [unknownSource(0, 'ander')],
    ],
    [
      'nothing where the item of a list moves',
      version([unknownSource(1)], ['2018', '2019']),
      version([unknownSource(0)], ['2019']),
      [],
    ],
    [
      'nothing where something else in the item changes',
      version([unknownSource(0)], ['2020']),
      version([unknownSource(0)], ['2019']),
      [],
    ],
    [
      'the mistake of a new item, though an old one with the same mistake goes',
      version([unknownSource(1)], ['2018', '2020']),
      version([unknownSource(0)], ['2019']),
      [unknownSource(1)],
    ],
    [
      'one more of the same',
      version([unknownSource(0), unknownSource(1)], ['2018', '2019']),
      version([unknownSource(0)], ['2019']),
      [unknownSource(0)],
    ],
    [
      'the same mistake in another line of a text',
      version([image(2)], [], ['![kaart](a)', 'Zie ![kaart](b)']),
      version([image(1)], [], ['![kaart](a)']),
      [image(2)],
    ],
    [
      'nothing where a line of a text moves',
      version([image(3)], [], ['Nieuw.', '', '![kaart](a)']),
      version([image(1)], [], ['![kaart](a)']),
      [],
    ],
    [
      'what it breaks in a file that it does not touch',
      version([{ ...unknownSource(0), file: PAGE }]),
      version([unknownSource(0)]),
      [{ ...unknownSource(0), file: PAGE }],
    ],
  ])('%s', (_, after, before, expected) => {
    expect(causedFindings(after, before)).toEqual(expected);
  });
});

const anyFinding: fc.Arbitrary<Finding> = fc.oneof(
  fc.nat(4).map((index) => unknownSource(index)),
  fc.integer({ min: 1, max: 3 }).map(image),
  fc.constantFrom('unit', 'kind').map(missing),
);
const anyVersion = fc
  .tuple(fc.array(anyFinding), fc.array(fc.constantFrom('2018', '2019', '2020')))
  .map(([findings, periods]) => version(findings, periods, ['een', 'twee', 'een']));

describe('whatever was found,', () => {
  test('no change causes nothing, and one from nothing everything', () => {
    fc.assert(
      fc.property(anyVersion, (found) => {
        expect(causedFindings(found, found)).toEqual([]);
        expect(causedFindings(found, version([]))).toEqual(found.findings);
      }),
    );
  });

  test('what is caused was found, and at least as many as there are more', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (after, before) => {
        const caused = causedFindings(after, before);
        const paths = (findings: readonly Finding[]): RecordPath[] =>
          findings.map(({ path }) => path);
        expect(paths(after.findings)).toEqual(expect.arrayContaining(paths(caused)));
        expect(caused.length).toBeGreaterThanOrEqual(
          after.findings.length - before.findings.length,
        );
      }),
    );
  });
});
