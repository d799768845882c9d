import type { FormFields } from './form-fields.ts';

/** A record that is made in a form, and the file that comes of it. */
export interface NewRecord {
  readonly collection: string;
  readonly slug: string;
  readonly name: string;
  readonly fill: (form: FormFields) => Promise<void>;
  readonly title: string;
  readonly file: string;
  readonly text: string;
}

const value = (period: string, of: object) => ({
  period,
  value: of,
  sources: ['jaarrapport-2020'],
});

/** A KPI with a value of every kind and periods of every length. */
export const newKpi: NewRecord = {
  collection: 'kpis-voorbeeld',
  slug: 'meting',
  name: 'Meting (verzonnen)',
  async fill({ fill, choose, tick, add }) {
    await fill('title.nl', 'Meting (verzonnen)');
    await choose('kind', 'prestatie (output)');
    await choose('unit', 'procent');
    await choose('direction', 'hoger is beter');
    const kinds: readonly (readonly [string, string, (path: string) => Promise<void>])[] = [
      ['2018-07', 'Eén getal', (path) => fill(`${path}.number`, '41.5')],
      [
        '2018-Q4',
        'Een bandbreedte, van laag naar hoog',
        async (path) => {
          await fill(`${path}.from`, '40');
          await fill(`${path}.to`, '48.25');
        },
      ],
      [
        '2019',
        'Een grens, zoals ‘meer dan 70’',
        async (path) => {
          await choose(`${path}.side`, 'meer dan');
          await fill(`${path}.number`, '70');
        },
      ],
      [
        '2019-07-01/2020-06-30',
        'Woorden in plaats van een getal',
        (path) => fill(`${path}.text.nl`, 'ruim de helft'),
      ],
      [
        '2021',
        'Niet bekend, met de reden',
        (path) => choose(`${path}.reason`, 'niet gepubliceerd'),
      ],
    ];
    for (const [index, [period, kind, fillIn]] of kinds.entries()) {
      const path = `observations.${String(index)}`;
      await add('observations');
      await fill(`${path}.period`, period);
      await add(`${path}.value`, kind);
      await fillIn(`${path}.value`);
      await tick(`${path}.sources`, 'Jaarrapport 2020');
    }
  },
  title: 'KPI “meting” toegevoegd',
  file: 'content/convenanten/voorbeeld/kpis/meting.json',
  text: `${JSON.stringify(
    {
      title: { nl: 'Meting (verzonnen)' },
      kind: 'output',
      unit: 'procent',
      direction: 'higher_is_better',
      observations: [
        value('2018-07', { kind: 'number', number: 41.5 }),
        value('2018-Q4', { kind: 'range', from: 40, to: 48.25 }),
        value('2019', { kind: 'bound', side: 'more_than', number: 70 }),
        value('2019-07-01/2020-06-30', { kind: 'words', text: { nl: 'ruim de helft' } }),
        value('2021', { kind: 'unknown', reason: 'not_published' }),
      ],
    },
    null,
    2,
  )}\n`,
};

/** A case with dates as precise as they are known, a party without a name, and prose. */
export const newCase: NewRecord = {
  collection: 'zaken-voorbeeldcommissie',
  slug: 'zaak-drie',
  name: 'Klacht over veiligheid (verzonnen)',
  async fill({ fill, choose, pick, tick, add }) {
    await fill('title.nl', 'Klacht over veiligheid (verzonnen)');
    await fill('summary.nl', 'Een verzonnen klacht over een verzonnen bedrijf.');
    await pick('procedure', 'Klachtenprocedure van een sector');
    await tick('sectors', 'Voorbeeldsector');
    await choose('status', 'In behandeling');
    await fill('lastKnownStateOn', '2022-07');
    await fill('filed', '2022');
    await pick('outcome.value', 'Uitkomst niet vastgesteld');
    await tick('outcome.basis', 'toevoegen');
    await fill('outcome.basis.nl', 'Het bericht noemt geen uitkomst.');
    await add('complainants');
    await pick('complainants.0.kind', 'werknemer');
    await tick('complainants.0.description', 'toevoegen');
    await fill('complainants.0.description.nl', 'Een werknemer');
    await add('respondents');
    await choose('respondents.0.organisation', 'voorbeeldbedrijf');
    await pick('respondents.0.kind', 'bedrijf');
    await tick('themes', 'Leefbaar loon');
    await choose('confidence', 'hoog');
    await add('sources');
    await fill('sources.0.id', 'bericht');
    await fill('sources.0.title', 'Bericht (verzonnen)');
    await fill('sources.0.publisher', 'Voorbeeldcommissie');
    await choose('sources.0.type', 'officieel');
    await fill('body', 'De commissie behandelt de klacht <Source id="bericht" />.');
  },
  title: 'Klacht of geschil “zaak-drie” toegevoegd',
  file: 'content/klachten/voorbeeldcommissie/zaak-drie.mdx',
  text: `---
record: case
title:
  nl: Klacht over veiligheid (verzonnen)
summary:
  nl: Een verzonnen klacht over een verzonnen bedrijf.
procedure: sector_complaints_procedure
sectors:
  - voorbeeldsector
status: under_review
lastKnownStateOn: "2022-07"
filed: "2022"
outcome:
  value: not_established
  basis:
    nl: Het bericht noemt geen uitkomst.
complainants:
  - kind: worker
    description:
      nl: Een werknemer
respondents:
  - organisation: voorbeeldbedrijf
    kind: company
countries: []
themes:
  - leefbaar-loon
timeline: []
documents: []
confidence: high
sources:
  - id: bericht
    title: Bericht (verzonnen)
    publisher: Voorbeeldcommissie
    type: official
---

De commissie behandelt de klacht <Source id="bericht" />.
`,
};
