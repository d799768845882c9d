import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsJson } from '../../../src/publish/findings/findings-json.ts';
import { githubAnnotations } from '../../../src/publish/findings/github-annotations.ts';
import { gitlabCodeQuality } from '../../../src/publish/findings/gitlab-code-quality.ts';
import type { Finding } from '../../../src/schema/finding.ts';

const finding: Finding = {
  file: 'content/convenanten/a,b:c%/kpis/x.json',
  line: 12,
  column: 16,
  rule: 'number-decimal-comma',
  path: ['observations', 3, 'value', 'number'],
  values: { found: '48,5', mended: '48.5' },
};

test('findings for GitHub: one command for each, with its properties escaped', () => {
  expect(githubAnnotations({ findings: [finding] }, 'nl')).toBe(
    [
      '::error file=content/convenanten/a%2Cb%3Ac%25/kpis/x.json,line=12,col=16,title=Komma in een getal::observations[3].value.number%0AVerwacht:  een getal met een punt voor de decimalen%0AGevonden:  48,5%0AHerstel:   schrijf 48.5%0AUitleg:    /handleiding/meldingen/number-decimal-comma/',
      '1 bevinding.',
    ].join('\n'),
  );
});

test('findings for GitHub: no text of a file can begin a command of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (found, file) => {
      const hostile: Finding = {
        ...finding,
        file: `content/${file}\n::set-output name=x::y`,
        values: { found: `${found}\r\n::warning::${found}`, mended: '1' },
      };
      const lines = githubAnnotations({ findings: [hostile] }, 'en').split(/[\r\n]/u);
      expect(lines).toHaveLength(2);
      expect(lines[0]).toMatch(/^::error file=[^:,]*,line=12,col=16,title=[^:,]*::/u);
    }),
  );
});

test('findings for GitLab: a report of code quality', () => {
  expect(JSON.parse(gitlabCodeQuality({ findings: [finding] }, 'en'))).toEqual([
    {
      description:
        'observations[3].value.number | Expected: a number with a point before the decimals | Found: 48,5 | Mend: write 48.5 | Manual: /en/manual/findings/number-decimal-comma/',
      check_name: 'number-decimal-comma',
      fingerprint: expect.stringMatching(/^[\da-f]{64}$/u) as string,
      severity: 'major',
      location: { path: finding.file, lines: { begin: 12 } },
    },
  ]);
});

describe('the fingerprint of a finding for GitLab', () => {
  const prints = (...findings: Finding[]) =>
    (JSON.parse(gitlabCodeQuality({ findings }, 'nl')) as { fingerprint: string }[]).map(
      ({ fingerprint }) => fingerprint,
    );

  test('stays the same when lines move', () => {
    expect(prints({ ...finding, line: 99 })).toEqual(prints(finding));
  });

  test('differs for each in a report', () => {
    expect(new Set(prints(finding, { ...finding, line: 13 })).size).toBe(2);
  });
});

test('findings as JSON: the documented fields', () => {
  const report = { findings: [finding], alreadyThere: 2 };
  expect(JSON.parse(findingsJson(report, 'nl', '2026-01-31', 'origin/main'))).toEqual({
    version: 1,
    asOf: '2026-01-31',
    language: 'nl',
    changed: 'origin/main',
    alreadyThere: 2,
    findings: [
      {
        rule: 'number-decimal-comma',
        title: 'Komma in een getal',
        file: finding.file,
        line: 12,
        column: 16,
        path: ['observations', 3, 'value', 'number'],
        field: 'observations[3].value.number',
        expected: 'een getal met een punt voor de decimalen',
        found: '48,5',
        mend: 'schrijf 48.5',
        manual: '/handleiding/meldingen/number-decimal-comma/',
      },
    ],
  });
});

test('findings as JSON: nothing found of everything', () => {
  expect(JSON.parse(findingsJson({ findings: [] }, 'en', '2026-01-31', undefined))).toEqual({
    version: 1,
    asOf: '2026-01-31',
    language: 'en',
    changed: null,
    alreadyThere: null,
    findings: [],
  });
});
