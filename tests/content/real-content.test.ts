import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportText } from '../../src/i18n/report-text.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { checkOptions } from '../../src/site/check-options.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test('the real content is sound', async () => {
  const findings = await checkContent(
    ROOT,
    checkOptions(ROOT, undefined, process.env, '2026-01-31'),
  );
  expect(reportText(findings, 'nl')).toBe('Alles in orde: er is niets gevonden.');
}, 60_000);
