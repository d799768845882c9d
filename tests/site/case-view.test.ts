import { describe, expect, test } from 'vitest';
import { isSingleCase } from '../../src/site/downloads/single-case.ts';
import { caseView } from '../../src/site/views/case/case-view.ts';
import { record, source, organisationExample, text } from '../example-records.ts';
import { caseIn, mechanism, modelOf } from './synthetic-model.ts';

// All records here are made up; the site of the model stands at 1 January 2020.

const company = (id: string, name: string) =>
  record(`content/organisaties/${id}.json`, {
    ...organisationExample,
    names: [{ name: text(name) }],
  });

function viewOf(rest: object, lang: 'nl' | 'en' = 'nl', mechanismRest: object = {}) {
  const commission = mechanism('commissie');
  const model = modelOf(
    { ...commission, value: { ...commission.value, ...mechanismRest } } as typeof commission,
    company('een', 'Bedrijf Een'),
    company('twee', 'Bedrijf Twee'),
    caseIn('commissie', 'zaak', { status: 'closed', ...rest }),
  );
  const found = model.cases.find(({ id }) => id === 'zaak');
  if (found === undefined || !isSingleCase(found)) throw new Error('The case is not there.');
  return caseView(model, found, lang);
}

const sources = ['uitspraak'];
const respondents = (...ids: readonly string[]) => ({
  respondents: ids.map((organisation) => ({ kind: 'company', organisation })),
});
const reply = (rest: object = {}) => ({
  by: 'respondent',
  text: text('Wij zijn het er niet mee eens'),
  sources,
  ...rest,
});

describe('beside the outcome stands', () => {
  test.each([
    ['that the sources hold no reply', {}, ['Geen reactie in de geraadpleegde bronnen.']],
    [
      'that a reply was asked for and did not come, with the day',
      { replyRequests: [{ to: 'respondent', on: '2019-05-03', sources }] },
      [
        'De beklaagde is om een reactie gevraagd (3 mei 2019). In de geraadpleegde bronnen staat er geen.',
      ],
    ],
    [
      'whom it was asked of',
      {
        ...respondents('een', 'twee'),
        replyRequests: [{ to: 'respondent', organisation: 'een', on: '2019-05', sources }],
      },
      [
        'Bedrijf Een (verzonnen) is om een reactie gevraagd (mei 2019). In de geraadpleegde bronnen staat er geen.',
      ],
    ],
    ['the reply, and no silence', { replies: [reply()] }, []],
    [
      'the reply of one, and of whom there is none',
      { ...respondents('een', 'twee'), replies: [reply({ organisation: 'een' })] },
      ['Geen reactie in de geraadpleegde bronnen van Bedrijf Twee (verzonnen).'],
    ],
  ])('%s', (_, rest, silences) => {
    expect(viewOf(rest).replies.silences).toEqual(silences);
  });

  test('a reply of which only the document is known', () => {
    const document = {
      title: 'Brief van het bedrijf (verzonnen)',
      url: 'https://example.org/brief.pdf',
      language: 'en',
      on: '2019-05',
    };
    const [shown] = viewOf({ replies: [{ by: 'respondent', document, sources }] }).replies.replies;
    expect(shown?.text).toBeUndefined();
    expect(shown?.document).toEqual({
      title: 'Brief van het bedrijf (verzonnen)',
      lang: 'en',
      url: 'https://example.org/brief.pdf',
      host: 'example.org',
      details: ['mei 2019', 'Engels'],
    });
  });

  test('who replied and to what, where that is not the outcome', () => {
    const replies = [reply({ organisation: 'een', about: 'complaint', on: '2018-01-02' })];
    const [shown] = viewOf({ ...respondents('een'), replies }).replies.replies;
    expect([shown?.title, shown?.date]).toEqual([
      'Bedrijf Een (verzonnen) op de klacht',
      '2 januari 2018',
    ]);
  });
});

describe('beside the remedy stands', () => {
  const remedy = (state: string) => ({
    remedies: [
      {
        kind: 'apology',
        description: text('Excuses'),
        state,
        accordingTo: 'complainant',
        sources,
      },
    ],
  });
  test.each([
    ['no word on replies where it was given', remedy('fulfilled'), undefined],
    [
      'that there is no reply where somebody says that it was not given',
      remedy('not_fulfilled'),
      ['Geen reactie in de geraadpleegde bronnen.'],
    ],
    ['the reply to it', { ...remedy('not_fulfilled'), replies: [reply({ about: 'remedy' })] }, []],
    [
      'that there is no reply, where the reply is to the outcome',
      { ...remedy('not_fulfilled'), replies: [reply()] },
      ['Geen reactie in de geraadpleegde bronnen.'],
    ],
  ])('%s', (_, rest, silences) => {
    expect(viewOf(rest).compliance?.replies?.silences).toEqual(silences);
  });
});

describe('the answer whether the ruling was followed', () => {
  const answer = (rest: object, lang: 'nl' | 'en' = 'nl') => {
    const { compliance } = viewOf(rest, lang);
    return compliance && [compliance.answer, compliance.according, ...compliance.sentences];
  };
  const agreed = (state: string, rest: object = {}) => ({
    outcome: { value: 'settled_agreement' },
    remedies: [
      {
        kind: 'apology',
        description: text('Excuses'),
        follows: 'agreed',
        state,
        accordingTo: 'complainant',
        sources,
        ...rest,
      },
    ],
  });

  test.each([
    [
      'says according to whom and as of when',
      agreed('fulfilled', { stateOn: '2019-05-03' }),
      [
        'Ja',
        'volgens de klager',
        'Er is geen uitspraak; het gaat om de afspraken die partijen maakten.',
        'Stand van 3 mei 2019.',
      ],
    ],
    [
      'says that the source has no date',
      agreed('not_fulfilled'),
      [
        'Nee',
        'volgens de klager',
        'Er is geen uitspraak; het gaat om de afspraken die partijen maakten.',
        'De bron geeft geen datum.',
      ],
    ],
    [
      'does not take silence for an answer',
      { ...agreed('unknown'), sources: [source('uitspraak', { published: '2018-11' })] },
      [
        'Geen informatie sinds november 2018',
        undefined,
        'Er is geen uitspraak; het gaat om de afspraken die partijen maakten.',
        'Of het is gebeurd, zeggen de geraadpleegde bronnen niet. Dat betekent niet dat er niets is gebeurd.',
      ],
    ],
    [
      'does not arise where nothing was found',
      { outcome: { value: 'not_upheld' } },
      [
        'Niet van toepassing',
        undefined,
        'De klager kreeg geen gelijk, dus er viel niets na te leven.',
      ],
    ],
    [
      'is not given while the case is open',
      { status: 'filed', outcome: { value: 'ongoing' } },
      undefined,
    ],
  ])('%s', (_, rest, expected) => {
    expect(answer(rest)).toEqual(expected);
  });

  test('is as plain in English', () => {
    expect(answer(agreed('fulfilled', { stateOn: '2019-05-03' }), 'en')).toEqual([
      'Yes',
      'according to the complainant',
      'There is no ruling; this is about what the parties agreed.',
      'As of 3 May 2019.',
    ]);
  });
});

test.each([
  ['not_upheld', 'Ongegrond', true],
  ['inadmissible', 'Niet-ontvankelijk', true],
  ['withdrawn', 'Ingetrokken', true],
  ['upheld', 'Gegrond', false],
])('a case that ended %s says so in title and description: %s', (value, label, inHeading) => {
  const { head, outcome, searchFact } = viewOf({ outcome: { value } });
  expect(head.title).toBe(`Klacht over loon (verzonnen): ${label.toLowerCase()}`);
  expect(head.description).toMatch(new RegExp(`^${label}\\. `, 'u'));
  expect(searchFact).toMatch(new RegExp(`^${label} · `, 'u'));
  expect(outcome.saysNoFinding).toBe(inHeading);
});

test('an open case of which nothing was heard for two years is not called pending', () => {
  const { outcome, facts } = viewOf({
    status: 'under_review',
    filed: '2017-12-31',
    outcome: { value: 'ongoing' },
  });
  expect(outcome.label).toBe('Laatste stand onbekend');
  expect(outcome.meaning).toContain('ouder dan twee jaar');
  expect(facts.find(({ term }) => term === 'Stand')?.text).toBe(
    'Laatste stand onbekend. Laatst bekende stand: 31 december 2017.',
  );
});

test('a contested statement shows date, claim and decision', () => {
  const claim = {
    on: '2019-03-01',
    by: 'respondent',
    organisation: 'een',
    statement: text('Dat het loon te laat kwam'),
    claim: text('Het loon kwam op tijd'),
  };
  const decision = { on: '2019-04-02', result: 'kept', text: text('Twee bronnen zeggen het') };
  expect(viewOf({ contested: [claim, { ...claim, decision }] }).contested).toEqual([
    {
      statement: { text: 'Dat het loon te laat kwam (verzonnen)', lang: 'nl' },
      claimedBy: 'De beklaagde betwist dit (Bedrijf Een (verzonnen), 1 maart 2019)',
      claim: { text: 'Het loon kwam op tijd (verzonnen)', lang: 'nl' },
      decision: 'Hierover is nog geen besluit genomen.',
      reason: undefined,
    },
    expect.objectContaining({
      decision: 'De bewering is blijven staan (besluit van 2 april 2019)',
      reason: { text: 'Twee bronnen zeggen het (verzonnen)', lang: 'nl' },
    }),
  ]);
});

describe('the rules of the mechanism', () => {
  const steps = [
    {
      id: 'besluit',
      title: text('Besluit'),
      deadlineInDays: 21,
      deadlineFrom: 'filed',
      endsWith: 'decided',
      sources: ['reglement'],
    },
  ];
  const deadline = (rest: object) => viewOf(rest, 'nl', { steps }).rules.phases[0]?.deadline;
  test.each([
    [
      'a deadline that was met',
      { filed: '2019-05-01', decided: '2019-05-22' },
      '21 dagen, uiterlijk 22 mei 2019: gehaald',
    ],
    [
      'one that was not',
      { filed: '2019-05-01', decided: '2019-06' },
      '21 dagen, uiterlijk 22 mei 2019: niet gehaald',
    ],
    [
      'one of which the dates do not tell',
      { filed: '2019-05', decided: '2019-06-01' },
      '21 dagen, uiterlijk tussen 22 mei 2019 en 21 juni 2019: niet te zeggen of die is gehaald',
    ],
    [
      'one that nobody dated',
      { decided: '2019-06-01' },
      '21 dagen; het begin ervan is niet bekend',
    ],
  ])('tell %s', (_, rest, expected) => {
    expect(deadline(rest)).toBe(expected);
  });

  test.each([
    [true, 'Uitspraken van deze instantie binden.'],
    [false, 'Uitkomsten van deze instantie binden niet.'],
    [undefined, 'Of uitkomsten van deze instantie binden, is niet bekend.'],
  ])('tell whether rulings bind: %s', (binding, expected) => {
    expect(viewOf({}, 'nl', { binding }).rules.binding).toBe(expected);
  });
});
