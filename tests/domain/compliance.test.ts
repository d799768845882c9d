import { describe, expect, test } from 'vitest';
import { complianceOf } from '../../src/domain/compliance.ts';
import { type Case, caseRecord } from '../../src/schema/case.ts';
import { caseExample, source, text } from '../example-records.ts';

const remedy = (state: string, rest: object = {}) => ({
  kind: 'back_pay',
  description: text('Loon nabetalen'),
  state,
  ...(state === 'unknown' ? {} : { accordingTo: 'decider', sources: ['uitspraak'] }),
  ...rest,
});

const complianceWith = (outcome: string, rest: object = {}) =>
  complianceOf(
    caseRecord.parse({
      ...caseExample,
      status: 'closed',
      decided: '2018-09',
      outcome: { value: outcome },
      ...rest,
    }) as Case,
  );

describe('a case without remedies', () => {
  const recommendations = { recommendations: [text('Voer beleid in')] };
  test.each([
    ['not_upheld', {}, 'nothing_to_follow'],
    ['inadmissible', {}, 'nothing_to_follow'],
    ['inadmissible', recommendations, 'nothing_to_follow'],
    ['withdrawn', {}, 'nothing_to_follow'],
    ['closed_without_finding', {}, 'nothing_to_follow'],
    ['not_established', {}, 'not_established'],
    ['not_established', recommendations, 'not_established'],
    ['no_agreement_final_statement', {}, 'nothing_known'],
    ['no_agreement_final_statement', recommendations, 'no_information recommendations 2018-09'],
    ['final_statement_with_findings', {}, 'nothing_known'],
    ['final_statement_with_findings', recommendations, 'no_information recommendations 2018-09'],
    ['upheld', {}, 'no_information ? 2018-09'],
    ['upheld', recommendations, 'no_information ruling 2018-09'],
    ['partly_upheld', recommendations, 'no_information ruling 2018-09'],
    ['settled_agreement', {}, 'no_information ? 2018-09'],
    ['settled_agreement', recommendations, 'no_information agreement 2018-09'],
    ['remediated', {}, 'no_information ? 2018-09'],
  ])('%s, with %o', (outcome, rest, expected) => {
    const compliance = complianceWith(outcome, rest);
    const told =
      compliance?.kind === 'no_information'
        ? [compliance.kind, compliance.subject ?? '?', compliance.since].join(' ')
        : compliance?.kind;
    expect(told).toBe(expected);
  });

  test('that is open and has no outcome is asked nothing', () => {
    expect(complianceWith('ongoing', { status: 'under_review' })).toBeUndefined();
  });

  test('that is still open but has an outcome is answered', () => {
    expect(complianceWith('upheld', { status: 'under_review' })?.kind).toBe('no_information');
  });
});

describe('a case with remedies', () => {
  const told = (outcome: string, ...remedies: readonly object[]) => {
    const compliance = complianceWith(outcome, { remedies });
    if (compliance?.kind !== 'told') return compliance?.kind;
    const { state, subject, accordingTo } = compliance;
    return [state, subject, accordingTo ?? 'several'].join(' ');
  };

  test.each([
    ['all done', ['fulfilled', 'fulfilled'], 'fulfilled remedy decider'],
    ['none done', ['not_fulfilled'], 'not_fulfilled remedy decider'],
    ['one done and one unknown', ['fulfilled', 'unknown'], 'mixed remedy decider'],
    ['nothing known', ['unknown', 'unknown'], 'no_information'],
  ])('%s', (_, states, expected) => {
    expect(told('upheld', ...states.map((state) => remedy(state)))).toBe(expected);
  });

  test.each([
    ['required', 'ruling'],
    ['agreed', 'agreement'],
    ['recommended', 'recommendations'],
  ])('that were %s is about the %s, whatever the outcome', (follows, subject) => {
    expect(told('remediated', remedy('fulfilled', { follows }))).toBe(
      `fulfilled ${subject} decider`,
    );
  });

  test('of different grounds is about the remedy', () => {
    const remedies = ['required', 'agreed'].map((follows) => remedy('fulfilled', { follows }));
    expect(told('upheld', ...remedies)).toBe('fulfilled remedy decider');
  });

  test('told by different parties names no one', () => {
    const other = remedy('fulfilled', { accordingTo: 'complainant' });
    expect(told('upheld', remedy('fulfilled'), other)).toBe('fulfilled remedy several');
  });

  test('that only a complainant asked for is not told to be a ruling that was not followed', () => {
    expect(told('partly_upheld', remedy('not_fulfilled', { follows: 'requested' }))).toBe(
      'no_information',
    );
  });

  test.each(['not_upheld', 'inadmissible', 'withdrawn', 'closed_without_finding'])(
    '%s: a remedy that nobody is known to have promised is no matter of compliance',
    (outcome) => {
      expect(told(outcome, remedy('not_fulfilled'))).toBe('nothing_to_follow');
      expect(told(outcome, remedy('not_fulfilled', { follows: 'agreed' }))).toBe(
        'not_fulfilled agreement decider',
      );
    },
  );
});

describe('the date of what is told', () => {
  const toldOn = (sources: readonly object[], ...remedies: readonly object[]) => {
    const compliance = complianceWith('upheld', { remedies, sources });
    return compliance?.kind === 'told' ? compliance.toldOn : compliance?.kind;
  };
  const dated = [source('uitspraak', { published: '2019-05' })];

  test.each([
    [
      'is that of the state',
      dated,
      [{ stateOn: '2019-01-02' }],
      { kind: 'state', on: '2019-01-02' },
    ],
    ['is else that of the source', dated, [{}], { kind: 'source', on: '2019-05' }],
    ['is not known where neither has one', [source('uitspraak')], [{}], undefined],
    ['differs where one has none', [source('uitspraak')], [{ stateOn: '2019' }, {}], 'differs'],
    ['differs where two are not the same', dated, [{ stateOn: '2019' }, {}], 'differs'],
    ['holds for all where they are the same', dated, [{}, {}], { kind: 'source', on: '2019-05' }],
  ])('%s', (_, sources, rests, expected) => {
    expect(toldOn(sources, ...rests.map((rest) => remedy('fulfilled', rest)))).toEqual(expected);
  });
});
