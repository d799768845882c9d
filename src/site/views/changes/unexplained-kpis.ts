import type { SiteModel } from '../../model.ts';
import { revisedFacts } from '../../revisions/revised-facts.ts';
import { periodOfFact } from '../../revisions/period-of-fact.ts';

/** How many KPIs have values that changed on the site without a revision that says why. */
export function unexplainedKpis(model: SiteModel): number {
  const owners = [...model.covenants, ...model.programmes];
  const told = new Set(
    revisedFacts(model).map(({ fact }) => {
      const [owner = '', kpi = ''] = fact.split('/');
      return `${owner}/${kpi} ${periodOfFact(fact) ?? ''}`;
    }),
  );
  return owners.flatMap((owner) =>
    owner.kpis.filter((kpi) =>
      (model.history.of(kpi.file)?.changes ?? []).some(({ changes }) =>
        changes.some(
          (change) =>
            (change.kind === 'values-changed' || change.kind === 'values-removed') &&
            change.periods.some((period) => !told.has(`${owner.id}/${kpi.id} ${period}`)),
        ),
      ),
    ),
  ).length;
}
