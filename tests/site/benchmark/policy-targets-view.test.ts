import { describe, expect, test } from 'vitest';
import { policyTargetsView } from '../../../src/site/views/benchmark/policy-targets-view.ts';
import * as example from '../../example-records.ts';
import { realModel } from '../../publish/real-model.ts';
import { modelOf } from '../synthetic-model.ts';

const sources = ['lijst'];
const covenant = (id: string, on?: string) =>
  example.record(`content/convenanten/${id}/convenant.mdx`, {
    ...example.covenantExample,
    term: on === undefined ? {} : { signed: { on, sources } },
  });
const target = (rest: object = {}) =>
  example.record('content/beleidsdoelen/twee.json', {
    title: { nl: 'Twee convenanten' },
    summary: { nl: 'Verzonnen' },
    counted: 'covenants_signed',
    wordings: [
      {
        id: 'a',
        text: { nl: 'Twee' },
        value: example.number(2),
        unit: 'covenants',
        by: '2016',
        sources,
      },
    ],
    ...rest,
  });
const viewOf = (...records: Parameters<typeof modelOf>) =>
  policyTargetsView(modelOf(...records), 'nl').targets[0];

describe('covenants counted against a target of two by 2016', () => {
  test.each<[string, (string | undefined)[], string]>([
    ['both in time', ['2016-07-04', '2016'], 'Ja: het aantal was er op 31 december 2016.'],
    [
      'one too late',
      ['2016-07-04', '2017-01-01'],
      'Nee, voor zover deze site weet: op 31 december 2016 was er 1 van de 2 getekend.',
    ],
    [
      'one without a date',
      ['2016-07-04', undefined],
      'Dat is niet te zeggen: op 31 december 2016 was er zeker 1 getekend, en van andere is de datum niet precies bekend.',
    ],
  ])('%s', (_, dates, answer) => {
    const covenants = dates.map((on, index) => covenant(`c${String(index)}`, on));
    expect(viewOf(target(), ...covenants)?.answer).toBe(answer);
  });

  test('a source that counts more than the site knows is said', () => {
    const measurements = [{ period: '2017', value: example.number(1), unit: 'covenants', sources }];
    expect(viewOf(target({ measurements }))?.siteMisses).toBe(true);
    expect(viewOf(target({ measurements }), covenant('c', '2016'))?.siteMisses).toBe(false);
  });
});

describe('of the real content', async () => {
  const view = policyTargetsView(await realModel(), 'nl');
  const targetOf = (id: string) => view.targets.find((one) => one.id === id);

  test('two covenants had been signed by the end of 2016, not ten', () => {
    const { counted, siteMisses } = targetOf('tien-convenanten') ?? {};
    expect(counted?.groups[0]?.covenants.map(({ label, date }) => `${label}, ${date}`)).toEqual([
      'Kleding en textiel, 4 juli 2016',
      'Banken, 28 oktober 2016',
    ]);
    expect(counted?.answer).toBe(
      'Nee, voor zover deze site weet: op 31 december 2016 waren er 2 van de 10 getekend. Ook een bron telde er daarna nog minder: 5 convenanten (19 juni 2017).',
    );
    expect(siteMisses).toBe(true);
  });

  test('whether 90 per cent endorse the guidelines cannot be said', () => {
    expect(targetOf('oeso-richtlijnen')?.answer).toBe(
      'Dat is niet te zeggen. De laatste gevonden meting gaat over 2016; het doel was voor 31 december 2023.',
    );
  });

  test('every wording says of whom it speaks, or that its source does not', () => {
    expect(
      targetOf('oeso-richtlijnen')?.wordings.map(({ by, population }) => [by, population]),
    ).toEqual([
      ['niet genoemd', '600 ondernemingen: de grootste bedrijven van Nederland'],
      ['niet genoemd', '600 ondernemingen: multinationals'],
      [
        '2023',
        'circa 600 ondernemingen: meer dan 500 werknemers, meer dan 20 miljoen euro activa, meer dan 40 miljoen euro omzet',
      ],
      ['niet genoemd', 'niet genoemd'],
    ]);
  });
});
