import { describe, expect, test } from 'vitest';
import { languages } from '../../src/schema/text.ts';
import { GAP_IDS } from '../../src/schema/gap.ts';
import { gapWords } from '../../src/site/completeness/gap-words.ts';
import { facetIds, facetWords } from '../../src/site/facets/facet-words.ts';
import { kpiFacetIds, kpiFacetWords } from '../../src/site/kpi-facets/kpi-facet-words.ts';
import { reservedIds } from '../../src/site/reserved-ids.ts';
import { addressesIn, routes } from '../../src/site/routes.ts';
import { statisticIds, statisticWords } from '../../src/site/statistics/statistic-words.ts';

const table = Object.entries(routes).flatMap(([name, patterns]) =>
  languages.map((language) => ({ name, language, pattern: patterns[language] as string })),
);

test('the route table is as it was reviewed; what has been published keeps its address', async () => {
  const lines = [
    ...table.map(({ name, language, pattern }) => `${name} ${language} ${pattern}\n`),
    ...facetIds.flatMap((facet) =>
      languages.map((language) => `:facet ${facet} ${language} ${facetWords[facet][language]}\n`),
    ),
    ...statisticIds.flatMap((id) =>
      languages.map((language) => `:statistic ${id} ${language} ${statisticWords[id][language]}\n`),
    ),
    ...kpiFacetIds.flatMap((facet) =>
      languages.map(
        (language) => `:kpiFacet ${facet} ${language} ${kpiFacetWords[facet][language]}\n`,
      ),
    ),
    ...GAP_IDS.flatMap((gap) =>
      languages.map((language) => `:gap ${gap} ${language} ${gapWords[gap][language]}\n`),
    ),
  ];
  await expect(lines.join('')).toMatchFileSnapshot('routes.txt');
});

describe('an address', () => {
  test.each([
    ['of the front page', addressesIn('nl')('home'), '/'],
    ['of the front page in English', addressesIn('en')('home'), '/en/'],
    [
      'of a covenant',
      addressesIn('nl')('covenant', { covenant: 'kleding' }),
      '/convenanten/kleding/',
    ],
    [
      'of a covenant in English',
      addressesIn('en')('covenant', { covenant: 'kleding' }),
      '/en/covenants/kleding/',
    ],
    [
      'with two slugs',
      addressesIn('nl')('kpi', { covenant: 'kleding', kpi: 'marktaandeel' }),
      '/convenanten/kleding/kpis/marktaandeel/',
    ],
    ['with a facet', addressesIn('nl')('caseFacet', { facet: 'country' }), '/klachten/land/'],
    [
      'with a facet in English',
      addressesIn('en')('caseFacetValue', { facet: 'country', value: 'bd' }),
      '/en/cases/country/bd/',
    ],
    [
      'of the cases behind a statistic in English',
      addressesIn('en')('casesBehind', { statistic: 'duration' }),
      '/en/cases/statistics/duration/',
    ],
    [
      'with a slug that is the name of another',
      addressesIn('en')('kpi', { covenant: 'kpi', kpi: 'covenant' }),
      '/en/covenants/kpi/kpis/covenant/',
    ],
    [
      'with a slug like a pattern of replacement',
      addressesIn('nl')('case', { case: '$&' }),
      '/klachten/$&/',
    ],
  ])('%s', (_, address, expected) => {
    expect(address).toBe(expected);
  });
});

describe('every route', () => {
  test.each(Object.entries(routes))('%s has an address in each language', (_, patterns) => {
    expect(Object.keys(patterns)).toEqual(languages);
    expect(patterns.nl).toMatch(/^\/(?:(?::\w+|[a-z-]+)\/)*$/u);
    expect(patterns.en).toMatch(/^\/en\/(?:(?::\w+|[a-z-]+)\/)*$/u);
    const [dutch, english] = [patterns.nl, patterns.en].map((pattern) => pattern.match(/:\w+/gu));
    expect(english).toEqual(dutch);
  });
});

describe('two routes never make the same address:', () => {
  test('in the table, but for the ids that no case may have', () => {
    const patterns = table.flatMap(({ pattern, language }) =>
      pattern.includes(':facet')
        ? facetIds.map((facet) => pattern.replace(':facet', facetWords[facet][language]))
        : [pattern],
    );
    const isReserved = (pair: string) => {
      const [one, other] = pair.split(' ').map((pattern) => pattern.split('/').at(-2) ?? '');
      return one === ':case' && reservedIds.case?.has(other ?? '');
    };
    expect(collisions(patterns).filter((pair) => !isReserved(pair))).toEqual([]);
  });

  test.each([
    ['the same address', ['/over/', '/over/'], ['/over/ /over/']],
    [
      'a word where the other has a slug',
      ['/klachten/:case/', '/klachten/statistiek/'],
      ['/klachten/:case/ /klachten/statistiek/'],
    ],
    [
      'slugs crosswise',
      ['/klachten/:case/kpis/', '/klachten/land/:kpi/'],
      ['/klachten/:case/kpis/ /klachten/land/:kpi/'],
    ],
    ['slugs at other depths', ['/klachten/:case/', '/klachten/:facet/:value/'], []],
    ['other first words', ['/klachten/:case/', '/en/:case/'], []],
  ])('%s would be seen', (_, patterns, expected) => {
    expect(collisions(patterns)).toEqual(expected);
  });
});

/** Pairs of patterns that some slugs make the same address of. */
function collisions(patterns: readonly string[]): string[] {
  return patterns.flatMap((one, index) =>
    patterns
      .slice(index + 1)
      .flatMap((other) => (mayBeEqual(one, other) ? [`${one} ${other}`] : [])),
  );
}

function mayBeEqual(one: string, other: string): boolean {
  const [steps, others] = [one.split('/'), other.split('/')];
  if (steps.length !== others.length) return false;
  return steps.every((step, index) => {
    const beside = others[index] ?? '';
    return step === beside || step.startsWith(':') || beside.startsWith(':');
  });
}
