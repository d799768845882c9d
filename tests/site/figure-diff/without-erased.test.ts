import { describe, expect, test } from 'vitest';
import type { AnyRecord } from '../../../src/schema/record.ts';
import { erasedRecords } from '../../../src/site/figure-diff/erased-records.ts';
import { withoutErased } from '../../../src/site/figure-diff/without-erased.ts';
import type { Content } from '../../../src/content/read-content.ts';
import * as example from '../../example-records.ts';

const COVENANT = 'content/convenanten/voorbeeld/convenant.mdx';
const CASE = 'content/klachten/commissie/zaak.mdx';
const name = example.text('Naam');
const sources = ['verslag'];
const party = (organisation: string) => ({ organisation, role: 'party', sources });
const side = (organisation: string) => ({ kind: 'company', organisation });
const revised = (fact: string) => ({ fact, previous: example.number(1) });
const revision = (...facts: string[]) =>
  example.record('content/wijzigingen/2021-03-04-x.json', {
    date: '2021-03-04',
    reason: 'error_here',
    explanation: name,
    facts: facts.map(revised),
  });

/** A version in which these have been erased. */
const erasing = (...places: string[]) =>
  erasedRecords([
    {
      records: places.map((place) =>
        example.record(`content/vervallen/${place}.json`, { state: 'erased' }),
      ),
      unsound: [],
      findings: [],
    } as unknown as Content,
  ]);

describe('what is left of a record once something that it names was erased:', () => {
  test.each<[string, AnyRecord, string, object | undefined]>([
    [
      'a party of a covenant',
      example.record(COVENANT, {
        ...example.covenantExample,
        parties: [party('weg'), party('er')],
      }),
      'organisaties/weg',
      { parties: [party('er')] },
    ],
    [
      'the only theme of a risk',
      example.record(COVENANT, {
        ...example.covenantExample,
        risks: [{ title: name, themes: ['weg'], countries: ['BD'], sources }],
      }),
      'themas/weg',
      { risks: [{ title: name, countries: ['BD'], sources }] },
    ],
    [
      'a respondent, who stays one without a name',
      example.record(CASE, { ...example.caseExample, respondents: [side('weg'), side('er')] }),
      'organisaties/weg',
      { respondents: [{ kind: 'company' }, side('er')] },
    ],
    [
      'the sector of a covenant, which cannot do without',
      example.record(COVENANT, { ...example.covenantExample, sector: 'weg' }),
      'sectoren/weg',
      undefined,
    ],
    [
      'a country, which stands in capitals',
      example.record(CASE, { ...example.caseExample, countries: ['BD', 'TR'] }),
      'landen/tr',
      { countries: ['BD'] },
    ],
    [
      'an entry of a list',
      example.record('content/themas.json', { themes: ['weg', 'er'].map((id) => ({ id, name })) }),
      'themas/weg',
      { themes: [{ id: 'er', name }] },
    ],
    [
      'one fact of a revision',
      revision('weg/uitkomst', 'er/uitkomst'),
      'klachten/weg',
      { facts: [revised('er/uitkomst')] },
    ],
    [
      'all facts of a revision',
      revision('weg/aandeel/2019', 'weg/looptijd/start'),
      'convenanten/weg',
      undefined,
    ],
  ])('%s', (_, record, place, expected) => {
    const left = withoutErased(record, erasing(place));
    if (expected === undefined) expect(left).toBeUndefined();
    else expect(left).toEqual({ ...record, value: { ...record.value, ...expected } });
    expect(withoutErased(record, erasing('organisaties/ander'))).toBe(record);
  });
});
