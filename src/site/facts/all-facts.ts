import type { Fact } from '../fact.ts';
import type { SiteModel } from '../model.ts';
import { caseFacts } from './case-facts.ts';
import { covenantFacts } from './covenant-facts.ts';
import { editionFacts } from './edition-facts.ts';
import { kpiFacts } from './kpi-facts.ts';
import { policyTargetFacts } from './policy-target-facts.ts';

/** Every fact that the site publishes, in the order of its pages. */
export function allFacts(model: SiteModel): Fact[] {
  return [
    ...model.covenants.flatMap((covenant) => [
      ...covenantFacts(covenant),
      ...covenant.kpis.flatMap((kpi) => kpiFacts({ kind: 'covenant', record: covenant }, kpi)),
    ]),
    ...model.programmes.flatMap((record) =>
      record.kpis.flatMap((kpi) => kpiFacts({ kind: 'programme', record }, kpi)),
    ),
    ...model.cases.flatMap(caseFacts),
    ...model.editions.flatMap((edition) => editionFacts(model, edition)),
    ...model.policyTargets.flatMap(policyTargetFacts),
  ];
}
