import type { ComparedFact } from '../../domain/figure-diff/compared-fact.ts';
import type { Kpi } from '../../schema/kpi.ts';
import type { LocalisedText } from '../../schema/text.ts';
import { addressOfPage } from '../address-of-page.ts';
import { allFacts } from '../facts/all-facts.ts';
import type { Fact } from '../fact.ts';
import type { SiteModel } from '../model.ts';

/** Every fact that the site publishes, with what two versions of it are compared on. */
export function comparedFacts(model: SiteModel): ComparedFact[] {
  const definitions = new Map(
    [...model.covenants, ...model.programmes].flatMap(({ kpis }) =>
      kpis.map(({ file, value }) => [file, definitionOf(value)] as const),
    ),
  );
  return allFacts(model).map((fact: Fact) => ({
    ...fact,
    definition: definitions.get(fact.file),
    page: addressOfPage(fact.page, 'nl'),
  }));
}

function definitionOf({ definition, denominator }: Kpi): readonly LocalisedText[] | undefined {
  const texts = [definition, denominator].filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts;
}
