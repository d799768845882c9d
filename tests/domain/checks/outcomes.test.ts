import { describe, expect, test } from 'vitest';
import { covenantHadBegun } from '../../../src/domain/checks/covenant-had-begun.ts';
import { outcomesExplained } from '../../../src/domain/checks/outcomes-explained.ts';
import { outcomesPossible } from '../../../src/domain/checks/outcomes-possible.ts';
import { outcomesOfProcedure } from '../../../src/domain/outcomes-of-procedure.ts';
import { type OutcomeValue, outcomeValue } from '../../../src/schema/case.ts';
import { type MechanismKind, mechanismKind } from '../../../src/schema/mechanism.ts';
import { pathText } from '../../../src/schema/path-text.ts';
import * as example from '../../example-records.ts';

const aCase = (rest: object) =>
  example.record('content/klachten/commissie/zaak.mdx', { ...example.caseExample, ...rest });

describe('a procedure', () => {
  test.each<[MechanismKind, OutcomeValue, boolean]>([
    ['ncp_specific_instance', 'upheld', false],
    ['ncp_specific_instance', 'not_upheld', false],
    ['ncp_specific_instance', 'final_statement_with_findings', true],
    ['development_bank_mechanism', 'partly_upheld', false],
    ['development_bank_mechanism', 'settled_agreement', true],
    ['civil_court', 'final_statement_with_findings', false],
    ['civil_court', 'not_upheld', true],
    ['binding_arbitration', 'no_agreement_final_statement', false],
    ['binding_arbitration', 'settled_agreement', true],
    ['sector_disputes_committee', 'final_statement_with_findings', false],
    ['sector_disputes_committee', 'upheld', true],
    ['sector_complaints_procedure', 'final_statement_with_findings', true],
    ['multistakeholder_complaints_procedure', 'remediated', true],
  ])('%s ends in %s: %s', (procedure, outcome, isPossible) => {
    expect(outcomesOfProcedure(procedure).includes(outcome)).toBe(isPossible);
  });

  test.each(mechanismKind.options)('%s can be unfinished, unread, refused or withdrawn', (kind) => {
    expect(outcomesOfProcedure(kind)).toEqual(
      expect.arrayContaining(['inadmissible', 'withdrawn', 'ongoing', 'not_established']),
    );
  });
});

const mechanism = (...kinds: string[]) =>
  example.record('content/klachten/commissie/mechanisme.mdx', {
    ...example.mechanismExample,
    kinds,
  });

describe('the outcome of a case', () => {
  test.each<[string, string[], object, ...string[]]>([
    ['that its procedure can have', ['civil_court'], { procedure: 'civil_court' }],
    [
      'that its procedure cannot have',
      ['ncp_specific_instance'],
      { procedure: 'ncp_specific_instance' },
      'outcome.value outcome-impossible',
    ],
    [
      'of which a stage cannot be so',
      ['civil_court'],
      {
        procedure: 'civil_court',
        stages: [
          { kind: 'ruling', outcome: 'upheld' },
          { kind: 'appeal', outcome: 'no_agreement_final_statement' },
          { kind: 'cassation' },
        ],
      },
      'stages[1].outcome outcome-impossible',
    ],
    [
      'by a procedure that its mechanism has not, of which only that is told',
      ['civil_court'],
      { procedure: 'ncp_specific_instance' },
      'procedure procedure-unknown',
    ],
    [
      'by the second procedure of its mechanism',
      ['civil_court', 'binding_arbitration'],
      { procedure: 'binding_arbitration' },
    ],
  ])('%s', (_, kinds, rest, ...expected) => {
    const found = outcomesPossible([mechanism(...kinds), aCase(rest)]);
    expect(found.map(({ path, rule }) => `${pathText(path)} ${rule}`)).toEqual(expected);
  });

  test('says what its procedure can end in instead', () => {
    const found = outcomesPossible([aCase({ procedure: 'ncp_specific_instance' })]);
    const allowed = outcomeValue.options.filter((outcome) => !outcome.includes('upheld'));
    expect(found.map(({ values }) => values)).toEqual([
      { outcome: 'upheld', procedure: 'ncp_specific_instance', allowed },
    ]);
  });

  test('of totals is not looked at, their procedure is', () => {
    const totals = { ...example.statisticsExample, procedure: 'civil_court' };
    const found = outcomesPossible([
      mechanism('ncp_specific_instance'),
      example.record('content/klachten/commissie/totalen.mdx', totals),
    ]);
    expect(found.map(({ rule }) => rule)).toEqual(['procedure-unknown']);
  });

  test.each<[string, object, number]>([
    ['that is known', {}, 0],
    ['not established, without a reason', { outcome: { value: 'not_established' } }, 1],
    [
      'not established, with the reason',
      { outcome: { value: 'not_established', basis: example.text('Niet gelezen') } },
      0,
    ],
    [
      'not established because the data are not certain',
      { outcome: { value: 'not_established' }, confidence: 'low' },
      0,
    ],
    [
      'not established though the data are fairly certain',
      { outcome: { value: 'not_established' }, confidence: 'medium' },
      1,
    ],
    ['still open', { outcome: { value: 'ongoing' } }, 0],
  ])('%s', (_, rest, count) => {
    expect(outcomesExplained([aCase(rest)]).map(({ path }) => path)).toEqual(
      Array.from({ length: count }, () => ['outcome', 'value']),
    );
  });
});

const on = (date: string) => ({ on: date, sources: ['tekst'] });

describe('a case under a covenant', () => {
  test.each<[string, object, object, { filed?: string; begun?: string } | undefined]>([
    ['filed on its first day', { signed: on('2016-07-04') }, { filed: '2016-07-04' }, undefined],
    [
      'filed the day before',
      { signed: on('2016-07-04') },
      { filed: '2016-07-03' },
      { filed: '2016-07-03', begun: '2016-07-04' },
    ],
    [
      'filed in the month that it began',
      { signed: on('2016-07-04') },
      { filed: '2016-07' },
      undefined,
    ],
    ['filed in the year that it began', { signed: on('2016') }, { filed: '2016-01-01' }, undefined],
    [
      'filed after it was signed, before it started',
      { signed: on('2016-07'), started: on('2016-10') },
      { filed: '2016-09' },
      { filed: '2016-09', begun: '2016-10' },
    ],
    [
      'filed before it began, with a note',
      { signed: on('2016-07-04') },
      { filed: '2015', covenantNote: example.text('Overgedragen') },
      undefined,
    ],
    [
      'decided before it began, filed nobody knows when',
      { signed: on('2016-07-04') },
      { decided: '2015' },
      { filed: '2015', begun: '2016-07-04' },
    ],
    ['without dates', { signed: on('2016-07-04') }, {}, undefined],
    [
      'filed after it ended',
      { signed: on('2016'), ended: on('2021') },
      { filed: '2022' },
      undefined,
    ],
    ['that has no dates', {}, { filed: '2015' }, undefined],
    [
      'whose term is reversed, which is told elsewhere',
      { signed: on('2081'), ended: on('2021') },
      { filed: '2018' },
      undefined,
    ],
  ])('%s', (_, term, rest, values) => {
    const covenant = example.record('content/convenanten/voorbeeld/convenant.mdx', {
      ...example.covenantExample,
      term,
    });
    const found = covenantHadBegun([covenant, aCase({ ...rest, covenant: 'voorbeeld' })]);
    expect(found.map((breach) => breach.values)).toEqual(values === undefined ? [] : [values]);
  });

  test('of which all cases are earlier is told once, of which one is, at that one', () => {
    const covenant = example.record('content/convenanten/voorbeeld/convenant.mdx', {
      ...example.covenantExample,
      term: { signed: on('2017') },
    });
    const filed = (...years: string[]) =>
      years.map((year) =>
        example.record(`content/klachten/commissie/zaak-${year}.mdx`, {
          ...example.caseExample,
          covenant: 'voorbeeld',
          filed: year,
        }),
      );
    const told = (...years: string[]) =>
      covenantHadBegun([covenant, ...filed(...years)]).map(({ file }) => file);
    expect(told('2014', '2015')).toEqual(['content/klachten/commissie/zaak-2014.mdx']);
    expect(told('2018', '2015')).toEqual(['content/klachten/commissie/zaak-2015.mdx']);
  });

  test.each<[string, object, { filed: string | undefined; begun: undefined } | undefined]>([
    ['filed on a day', { filed: '2015' }, { filed: '2015', begun: undefined }],
    ['without dates', {}, { filed: undefined, begun: undefined }],
    ['with a note', { covenantNote: example.text('Vooruitlopend') }, undefined],
  ])('that is still being negotiated, %s', (_, rest, values) => {
    const covenant = example.record('content/convenanten/voorbeeld/convenant.mdx', {
      ...example.covenantExample,
      phase: 'negotiation',
    });
    const found = covenantHadBegun([covenant, aCase({ ...rest, covenant: 'voorbeeld' })]);
    expect(found.map((breach) => breach.values)).toEqual(values === undefined ? [] : [values]);
  });
});
