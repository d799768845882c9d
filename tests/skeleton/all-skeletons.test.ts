import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { importContext } from '../../src/import/plan/import-context.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { reservedIds } from '../../src/site/reserved-ids.ts';
import { answerQuestions } from '../../src/skeleton/answer-questions.ts';
import type { Answers } from '../../src/skeleton/question.ts';
import { recipes } from '../../src/skeleton/recipes.ts';
import { type SkeletonKind, skeletonKinds } from '../../src/skeleton/skeleton-kind.ts';
import { skeletonText } from '../../src/skeleton/skeleton-text.ts';

const ROOT = join(import.meta.dirname, '../..');
const SUMMARY =
  'Verzonnen voor de tests, met een dubbele punt: en genoeg woorden om over het einde van een regel van honderd tekens heen te gaan.';

/** Made-up answers about real content; only a copy of it is written to. */
const given: Readonly<Record<SkeletonKind, Answers>> = {
  covenant: {
    title: 'Verzonnen convenant',
    'short-title': 'Verzonnen & klein',
    summary: SUMMARY,
    phase: 'lopend',
    sector: 'kleding-textiel',
  },
  kpi: {
    covenant: 'kleding-textiel',
    title: 'Verzonnen aandeel',
    kind: 'effect',
    unit: 'percent',
    direction: 'hoger is beter',
  },
  report: {
    covenant: 'trustone',
    title: 'Verzonnen rapportage',
    kind: 'progress',
    period: '2035',
    url: 'https://example.org/',
  },
  case: {
    mechanism: 'ncp-nederland',
    title: 'Verzonnen zaak: over kaas',
    summary: SUMMARY,
    sector: 'kleding-textiel',
    theme: 'gepaste-zorgvuldigheid',
    countries: 'NL, BD',
    complainant: 'Een verzonnen vakbond',
    'complainant-kind': 'vakbond',
    'respondent-description': 'Een verzonnen bedrijf',
    'source-title': 'Verzonnen bron',
    'source-publisher': 'Voorbeelduitgever',
    'source-type': 'official',
  },
  edition: { year: '2035', kind: 'benchmark', source: 'b10' },
  organisation: { name: 'Verzonnen Stichting ’t Één', kind: 'ngo', country: 'NL' },
  revision: {
    fact: 'kleding-textiel/marktaandeel/2020',
    previous: '39%',
    reason: 'fout in de bron',
    explanation: 'Verzonnen voor de tests',
    date: '3-4-2035',
  },
};

test('the skeletons of all kinds are formatted as content is, and pass the check', async () => {
  const { records } = await readContent(ROOT);
  const context = { ...importContext(records), reservedIds };
  const copy = mkdtempSync(join(tmpdir(), 'skeletons-'));
  const files: string[] = [];
  try {
    cpSync(join(ROOT, 'content'), join(copy, 'content'), { recursive: true });
    for (const kind of skeletonKinds) {
      const { answers, open, wrong } = answerQuestions(
        recipes[kind].questions(context),
        given[kind],
        true,
      );
      expect([open, wrong]).toEqual([[], []]);
      const skeleton = recipes[kind].make(answers, context);
      const text = skeletonText(kind, skeleton, 'nl');
      const parser = skeleton.file.endsWith('.json') ? 'json-stringify' : 'mdx';
      expect(text).toBe(await format(text, { parser, printWidth: 100 }));
      mkdirSync(dirname(join(copy, skeleton.file)), { recursive: true });
      writeFileSync(join(copy, skeleton.file), text);
      files.push(skeleton.file);
    }
    expect(files).toEqual([
      'content/convenanten/verzonnen-en-klein/convenant.mdx',
      'content/convenanten/kleding-textiel/kpis/verzonnen-aandeel.json',
      'content/convenanten/trustone/rapportages/2035.mdx',
      'content/klachten/ncp-nederland/verzonnen-zaak-over-kaas.mdx',
      'content/transparantiebenchmark/edities/2035.json',
      'content/organisaties/verzonnen-stichting-t-een.json',
      'content/wijzigingen/2035-04-03-marktaandeel-2020.json',
    ]);
    expect(await checkContent(copy, { asOf: '2035-04-03', names: [] })).toEqual([]);
  } finally {
    rmSync(copy, { recursive: true });
  }
}, 60_000);
