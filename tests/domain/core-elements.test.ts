import { describe, expect, test } from 'vitest';
import { coreElements } from '../../src/domain/core-elements.ts';
import { coreElement, type CoreElement } from '../../src/schema/core-element.ts';
import { type Covenant, covenant } from '../../src/schema/covenant.ts';
import * as example from '../example-records.ts';

const sources = ['verslag'];
const text = example.text;

/** The state of an element and the parts of the record that bear on it: `documented: parties`. */
function told(element: CoreElement, fields: object, reports: readonly string[] = []): string {
  const found = coreElements(
    covenant.parse({ ...example.covenantExample, ...fields }) as Covenant,
    reports.map((kind) => ({ kind: kind as 'progress' })),
  ).find((one) => one.element === element);
  const parts = found?.evidence.map(({ part }) => part) ?? [];
  return [found?.state, ...(parts.length === 0 ? [] : [parts.join('+')])].join(': ');
}

const party = (role: string) => ({ organisation: 'bond', role, sources });
const risk = (rest: object = {}) => ({ title: text('Risico'), sources, ...rest });
const rated = risk({ severity: text('Ernstig'), likelihood: text('Vaak') });
const commitment = (id: string, verdict: string) => ({
  id,
  text: text('Afspraak'),
  kind: 'output',
  owner: 'company',
  timing: { kind: 'unstated' },
  level: 'sector',
  smart: { verdict },
  sources,
});
const agenda = (kind: string) => ({ kind, text: text('Agenda'), sources });
const disputes = (rest: object) => ({
  disputeSettlement: { text: text('Regeling'), documented: true, ...rest },
});
const evaluation = (kind: string) => ({
  kind,
  by: text('Commissie'),
  finding: text('Bevinding'),
  sources,
});

test('the thirteen elements come in the order of the SER', () => {
  const found = coreElements(covenant.parse(example.covenantExample) as Covenant, []);
  expect(found.map(({ element }) => element)).toEqual(coreElement.options);
  expect(found).toHaveLength(13);
});

describe('an element', () => {
  test.each<[CoreElement, string, object, string, string[]?]>([
    ['stakeholder_dialogue', 'nobody consulted', { parties: [party('party')] }, 'not_assessed'],
    [
      'stakeholder_dialogue',
      'a stakeholder',
      { parties: [party('stakeholder')] },
      'documented: stakeholders',
    ],
    [
      'contributing_parties',
      'only a supporter',
      { parties: [party('supporter')] },
      'not_documented',
    ],
    ['contributing_parties', 'a party', { parties: [party('party')] }, 'documented: parties'],
    ['governance', 'nothing', {}, 'not_documented'],
    [
      'governance',
      'only a secretariat',
      { governance: { secretariat: text('SER'), sources } },
      'not_documented: governance',
    ],
    [
      'governance',
      'a composition',
      { governance: { composition: text('Allen'), sources } },
      'documented: governance',
    ],
    ['risk_prioritisation', 'no risks', {}, 'not_documented'],
    ['risk_prioritisation', 'risks without ranking', { risks: [risk()] }, 'not_assessed: risks'],
    [
      'risk_prioritisation',
      'one rated risk',
      { risks: [rated, risk({ severity: text('Ernstig') })] },
      'not_assessed: risks',
    ],
    ['risk_prioritisation', 'two rated risks', { risks: [rated, rated] }, 'documented: risks'],
    ['level_analysis', 'no commitments', {}, 'not_assessed'],
    [
      'level_analysis',
      'commitments with a level, which is no analysis',
      { commitments: [commitment('een', 'smart')] },
      'not_assessed: levels',
    ],
    ['link_to_opportunities', 'nothing', {}, 'not_assessed'],
    ['existing_initiatives', 'nothing', {}, 'not_assessed'],
    [
      'existing_initiatives',
      'only a guideline and a follow-up',
      { agendas: [agenda('guideline'), agenda('follow_up'), agenda('policy')] },
      'not_assessed',
    ],
    [
      'existing_initiatives',
      'an initiative',
      { agendas: [agenda('initiative')] },
      'documented: initiatives',
    ],
    ['existing_initiatives', 'a predecessor', { predecessor: 'eerder' }, 'documented: predecessor'],
    ['structural_change', 'nothing', {}, 'not_assessed'],
    [
      'access_to_remedy',
      'no arrangement',
      { disputeSettlement: { text: text('Niets'), documented: false } },
      'not_documented',
    ],
    ['access_to_remedy', 'one open to who knows whom', disputes({}), 'not_assessed: disputes'],
    [
      'access_to_remedy',
      'one for parties only',
      disputes({ openToAffected: false }),
      'not_documented: disputes',
    ],
    [
      'access_to_remedy',
      'one that is open to those affected',
      disputes({ openToAffected: true }),
      'documented: disputes',
    ],
    ['smart_commitments', 'no commitments', {}, 'not_documented'],
    [
      'smart_commitments',
      'none SMART',
      { commitments: [commitment('een', 'not_smart')] },
      'not_documented: commitments',
    ],
    [
      'smart_commitments',
      'none SMART and one not assessed',
      { commitments: [commitment('een', 'not_smart'), commitment('twee', 'not_assessed')] },
      'not_assessed: commitments',
    ],
    [
      'smart_commitments',
      'one SMART and one not assessed',
      { commitments: [commitment('een', 'smart'), commitment('twee', 'not_assessed')] },
      'documented: commitments',
    ],
    ['periodic_reporting', 'no reports', {}, 'not_documented'],
    ['periodic_reporting', 'one report', {}, 'not_documented: reports', ['progress', 'evaluation']],
    ['periodic_reporting', 'two reports', {}, 'documented: reports', ['progress', 'final']],
    ['trust_and_monitoring', 'nothing', {}, 'not_assessed'],
    [
      'trust_and_monitoring',
      'a monitor that reported',
      {
        governance: { monitoring: text('Commissie'), sources },
        evaluations: [evaluation('monitoring'), evaluation('final')],
      },
      'documented: governance+monitoring-reports',
    ],
    [
      'trust_and_monitoring',
      'only a final evaluation',
      { evaluations: [evaluation('final')] },
      'not_assessed',
    ],
    ['dispute_settlement', 'nothing', {}, 'not_documented'],
    [
      'dispute_settlement',
      'an arrangement',
      disputes({ openToAffected: false }),
      'documented: disputes',
    ],
  ])('%s with %s', (element, _, fields, expected, reports) => {
    // The example says that nothing was found on disputes.
    expect(told(element, fields, reports)).toBe(expected);
  });

  test.each(coreElement.options)('%s is documented by a statement of a source', (element) => {
    const coreElementStatements = [{ element, text: text('Het is geregeld'), sources }];
    expect(told(element, { coreElements: coreElementStatements })).toMatch(
      /^documented: statement/u,
    );
  });
});
