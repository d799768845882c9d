import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { languages } from '../../src/schema/text.ts';
import { siteModel } from '../../src/site/model.ts';
import { hasParticipantsPage } from '../../src/site/participants-page.ts';
import {
  commitmentFilters,
  FILTER_NAMES,
} from '../../src/site/views/covenant/commitment-filters.ts';
import { covenantView } from '../../src/site/views/covenant/covenant-view.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const model = siteModel(await readContent(ROOT), '2026-01-31');
const pages = model.covenants.flatMap((covenant) =>
  languages.map((lang) => ({
    name: `${covenant.id} ${lang}`,
    covenant,
    view: covenantView(model, covenant, lang),
  })),
);

describe.each(pages)('the page of $name', ({ covenant, view }) => {
  test('answers every question, and leads to a section that is there', () => {
    const empty = view.answers.filter(({ answer, note }) => answer === '' || note === '');
    expect(empty.map(({ question }) => question)).toEqual([]);
  });

  test('shows every KPI once by status and once in the table', () => {
    const { progress, kpis } = view.kpis;
    const byStatus = [...progress.judged, ...progress.notJudged].flatMap((group) => group.kpis);
    expect(byStatus.map(({ href }) => href).toSorted()).toEqual(
      kpis.map(({ href }) => href).toSorted(),
    );
    expect(kpis).toHaveLength(covenant.kpis.length);
  });

  test('cites only sources that it lists', () => {
    const numbers = new Set(view.sources.map(({ number }) => number));
    const cited = [...JSON.stringify(view).matchAll(/"href":"#bron-(\d+)"/gu)].map(([, number]) =>
      Number(number),
    );
    expect(cited.filter((number) => !numbers.has(number))).toEqual([]);
  });

  test('judges the thirteen core elements', () => {
    expect(view.coreElements.elements).toHaveLength(13);
  });

  test('says what it is in two sentences', () => {
    expect(view.opening.summary.text.match(/[.!?](?=\s|$)/gu)).toHaveLength(2);
  });

  test('shows its companies, or leads to the page that does', () => {
    const { companies } = view.parties;
    expect(companies?.page !== undefined).toBe(hasParticipantsPage(covenant));
    expect((companies?.companies.length ?? 0) > 0).toBe(
      covenant.participants !== undefined && !hasParticipantsPage(covenant),
    );
  });
});

test('the style sheet knows every filter of commitments', () => {
  const styles = readFileSync(join(ROOT, 'src/styles/covenant.css'), 'utf8');
  const unknown = FILTER_NAMES.filter(
    (name) => !styles.includes(`#afspraken-${name}:target) .commitments > :not(.${name})`),
  );
  expect(unknown).toEqual([]);
});

test('only filters that leave something and not everything are offered', () => {
  const told = (...filters: (typeof FILTER_NAMES)[number][][]) =>
    commitmentFilters(
      filters.map((one) => ({ filters: one })),
      'nl',
    ).map(({ label, count }) => `${label} ${String(count)}`);
  expect(told()).toEqual([]);
  expect(told(['smart', 'output'], ['smart', 'output'])).toEqual([]);
  expect(told(['smart', 'output'], ['not_smart', 'output'], ['smart', 'output'])).toEqual([
    'Alle 3',
    'SMART 2',
    'Niet SMART 1',
  ]);
});
