import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { commonWords } from '../../src/i18n/words/common.ts';
import type { AnyRecord } from '../../src/schema/record.ts';
import { type SiteModel, siteModel } from '../../src/site/model.ts';
import { allPages } from '../../src/site/page-list.ts';
import { viewOf } from '../../src/site/views/view-of.ts';
import { inDutchOnly } from '../content/in-dutch-only.ts';
import { ROOT } from '../publish/real-model.ts';

let untranslated: SiteModel;

beforeAll(async () => {
  const content = await readContent(ROOT);
  const records = content.records.map((record) => ({
    ...record,
    value: inDutchOnly(record.value),
  })) as AnyRecord[];
  untranslated = siteModel({ ...content, records }, '2026-01-31');
}, 60_000);

describe('a page with texts of records that have no translation says so', () => {
  test.each([
    'home',
    'covenants',
    'covenant',
    'participants',
    'programme',
    'kpi',
    'programmeKpi',
    'case',
    'benchmark',
    'editions',
    'edition',
    'benchmarkMethod',
    'policyTargets',
    'mechanism',
    'organisation',
    'lessons',
    'remedies',
  ] as const)('%s', (route) => {
    const pages = allPages(untranslated).filter((page) => page.route === route);
    const told = (lang: 'nl' | 'en') =>
      pages.map((page) => {
        const { view } = viewOf(untranslated, page, lang);
        return 'head' in view ? view.head.untranslated : undefined;
      });
    expect(told('en')).toContain(commonWords.en.partlyInOtherLanguage);
    expect(new Set(told('nl'))).toEqual(new Set([undefined]));
  });
});
