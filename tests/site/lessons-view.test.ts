import { describe, expect, test } from 'vitest';
import { lessonsOfCovenant } from '../../src/site/views/lesson-view.ts';
import { lessonsView } from '../../src/site/views/lessons-view.ts';
import { covenantExample, lessonExample, record, source, text } from '../example-records.ts';
import { modelOf } from './synthetic-model.ts';

const lesson = (id: string, rest: object = {}) =>
  record(`content/lessen/${id}.mdx`, { ...lessonExample, ...rest });
const sources = record('content/lessen/bronnen.json', {
  sources: [source('advies'), source('evaluatie', { publisher: 'Voorbeeldinstituut' })],
});
const sector = record('content/sectoren/voorbeeldsector.json', {
  name: { nl: 'Voorbeeldsector', en: 'Example sector' },
});
const themes = record('content/themas.json', {
  themes: [
    { id: 'water', name: { nl: 'Water', en: 'Water' } },
    { id: 'leefbaar-loon', name: { nl: 'Leefbaar loon', en: 'Living wage' } },
  ],
});
const covenant = (id: string, rest: object = {}) =>
  record(`content/convenanten/${id}/convenant.mdx`, { ...covenantExample, ...rest });

describe('the page of lessons', () => {
  test('tells all of a lesson', () => {
    const model = modelOf(
      sector,
      themes,
      covenant('voorbeeld'),
      sources,
      lesson('tellen', {
        conditions: [text('Als de bond meedoet')],
        evidence: [
          {
            text: text('Evaluatie, blz. 3'),
            sources: ['evaluatie'],
            confidence: 'low',
            note: text('Later verbeterd'),
          },
          { text: text('Advies, blz. 9'), sources: ['advies', 'evaluatie'] },
        ],
        covenants: ['voorbeeld'],
        sectors: ['voorbeeldsector'],
        themes: ['water'],
        confidence: 'medium',
      }),
    );
    const { groups, contents, bySector, sources: cited } = lessonsView(model, 'en');
    const dutch = (nl: string) => ({ text: `${nl} (verzonnen)`, lang: 'nl' });
    expect(groups).toEqual([
      {
        anchor: 'thema-water',
        title: 'Water',
        lessons: [
          {
            anchor: 'les-tellen',
            title: dutch('Alleen tellen hielp niet'),
            worked: 'no',
            workedText: 'Did not work',
            tried: dutch('Bedrijven telden hun fabrieken'),
            result: dutch('De lonen stegen niet'),
            conditions: [dutch('Als de bond meedoet')],
            evidence: [
              {
                text: dutch('Evaluatie, blz. 3'),
                citations: [{ number: 1, href: '#bron-1' }],
                note: dutch('Later verbeterd'),
                doubt: 'much doubt',
              },
              {
                text: dutch('Advies, blz. 9'),
                citations: [
                  { number: 2, href: '#bron-2' },
                  { number: 1, href: '#bron-1' },
                ],
                note: undefined,
                doubt: undefined,
              },
            ],
            covenants: [{ label: 'Voorbeeld (verzonnen)', href: '/en/covenants/voorbeeld/' }],
            sectors: [{ label: 'Example sector', href: '/en/sectors/voorbeeldsector/' }],
            doubt: 'some doubt',
            prose: undefined,
          },
        ],
        also: [],
      },
    ]);
    expect(contents).toEqual([{ label: 'Water', href: '#thema-water', count: '1' }]);
    expect(bySector).toEqual([
      {
        sector: 'Example sector',
        lessons: [
          {
            label: 'Alleen tellen hielp niet (verzonnen)',
            labelLang: 'nl',
            href: '/en/lessons/#les-tellen',
          },
        ],
      },
    ]);
    expect(cited.map(({ number, title }) => `${String(number)} ${title}`)).toEqual([
      '1 Bron evaluatie (verzonnen)',
      '2 Bron advies (verzonnen)',
    ]);
  });

  test('puts each lesson under its main theme once, and links to it under the others', () => {
    const model = modelOf(
      themes,
      sources,
      lesson('a', { themes: ['water', 'leefbaar-loon'] }),
      lesson('b', { evidence: [{ text: text('Advies'), sources: ['advies'] }] }),
      lesson('c', { themes: ['water'] }),
    );
    const told = lessonsView(model, 'nl').groups.map(({ anchor, lessons, also }) => [
      anchor,
      lessons.map((one) => one.anchor),
      also.map(({ href }) => href),
    ]);
    expect(told).toEqual([
      ['thema-leefbaar-loon', [], ['/lessen/#les-a']],
      ['thema-water', ['les-a', 'les-c'], []],
      ['andere-onderwerpen', ['les-b'], []],
    ]);
  });

  test('keeps sources of two lessons apart that only share an id', () => {
    const own = source('evaluatie', { title: 'Eigen bron (verzonnen)' });
    const model = modelOf(sources, lesson('a'), lesson('b', { sources: [own] }), lesson('c'));
    const view = lessonsView(model, 'nl');
    const numbers = view.groups.flatMap(({ lessons }) =>
      lessons.flatMap(({ evidence }) => evidence.flatMap(({ citations }) => citations)),
    );
    expect(numbers.map(({ number }) => number)).toEqual([1, 2, 1]);
    expect(view.sources.map(({ title }) => title)).toEqual([
      'Bron evaluatie (verzonnen)',
      'Eigen bron (verzonnen)',
    ]);
  });

  test('can be empty', () => {
    const { groups, bySector, sources: cited, intro } = lessonsView(modelOf(), 'en');
    expect([groups, bySector, cited]).toEqual([[], [], []]);
    expect(intro).toBe(
      '0 lessons: what was tried, what worked or did not, under which conditions, and what does that rest on?',
    );
  });
});

describe('lessons of a covenant', () => {
  test('are its own first, then those about its sector from elsewhere; of each is said which it is, and who says so', () => {
    const model = modelOf(
      sector,
      covenant('een'),
      covenant('twee', { sector: 'andere-sector' }),
      sources,
      lesson('sector', { worked: 'yes', sectors: ['voorbeeldsector'] }),
      lesson('eigen', { covenants: ['een'], sectors: ['voorbeeldsector'] }),
      lesson('gedeeld', { covenants: ['een', 'twee'] }),
      lesson('vreemd', { sectors: ['derde-sector'] }),
    );
    const told = (index: number) =>
      model.covenants
        .slice(index, index + 1)
        .flatMap((one) =>
          lessonsOfCovenant(model, one, 'nl').map(({ href, workedText, details }) => [
            href,
            workedText,
            ...details,
          ]),
        );
    expect(told(0)).toEqual([
      ['/lessen/#les-eigen', 'Werkte niet', 'uit dit convenant', 'Voorbeeldinstituut'],
      [
        '/lessen/#les-gedeeld',
        'Werkte niet',
        'uit dit en andere convenanten',
        'Voorbeeldinstituut',
      ],
      [
        '/lessen/#les-sector',
        'Werkte',
        'uit andere initiatieven, over de sector Voorbeeldsector',
        'Voorbeeldinstituut',
      ],
    ]);
    expect(told(1)).toEqual([
      [
        '/lessen/#les-gedeeld',
        'Werkte niet',
        'uit dit en andere convenanten',
        'Voorbeeldinstituut',
      ],
    ]);
  });
});
