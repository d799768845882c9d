import type { Breach } from '../../schema/finding.ts';
import { type ComponentInProse, proseComponents } from '../../schema/prose-components.ts';
import type { RecordKey } from '../../schema/record-key.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import { type Reference, referencesIn } from '../../schema/references.ts';
import { ownerOf } from '../owner-of.ts';
import { type UnknownReference, unknownReferences } from '../unknown-reference.ts';
import { type KpiBreach, kpiShown } from './kpi-shown.ts';

/** A breach that is still to be put at the place of its component. */
type BreachInProse =
  UnknownReference | Pick<Breach<'prose-attribute-missing'>, 'rule' | 'values'> | KpiBreach;

/**
 * What a component in prose names exists: the case, the covenant, the KPI with what is
 * shown of it. Sources are checked where those of records are.
 */
export function proseReferencesExist(
  records: readonly AnyRecord[],
  unsound: readonly RecordKey[],
  components: readonly ComponentInProse[],
): Breach[] {
  const unknownIn = unknownReferences(records, unsound);
  const owners = new Set([...records, ...unsound].map(ownerOf));
  const kpis = new Map(
    recordsOfKind(records, 'kpi').map(({ id, owner, value }) => [`${owner ?? ''}/${id}`, value]),
  );

  return components.flatMap((component) => {
    const { file, line, column, record, name, attributes } = component;
    const owner = attributes['covenant'] ?? ownerOf(record);
    const unknown = referencesIn(proseComponents[name].schema, attributes).flatMap((reference) =>
      unknownReference(reference, owner),
    );
    const kpi = name === 'Kpi' && kpis.get(`${owner ?? ''}/${attributes['id'] ?? ''}`);
    const breaches = unknown.length > 0 || !kpi ? unknown : kpiShown(kpi, attributes);
    return breaches.map(
      (breach): Breach => ({ ...breach, file, path: [], at: { line, column } }) as Breach,
    );

    function unknownReference(reference: Reference, from: string | undefined): BreachInProse[] {
      if (reference.kind === 'kpi') {
        if (from === undefined)
          return [
            { rule: 'prose-attribute-missing', values: { component: name, attribute: 'covenant' } },
          ];
        // A covenant that does not exist is told as that, and not once more as a KPI that it has not.
        if (!owners.has(from)) return [];
      }
      const breach = unknownIn(reference, from ?? '');
      return breach === undefined ? [] : [breach];
    }
  });
}
