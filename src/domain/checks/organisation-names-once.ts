import type { Breach } from '../../schema/finding.ts';
import type { Organisation } from '../../schema/organisation.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';

/**
 * No two organisations have, or had, the same name: then one company stands under two ids. Those of
 * which one belongs to the other, or merged into it, may share one.
 */
export function organisationNamesOnce(records: readonly AnyRecord[]): Breach[] {
  const first = new Map<string, { readonly id: string; readonly value: Organisation }>();
  return recordsOfKind(records, 'organisation').flatMap(({ id, file, value }) =>
    value.names.flatMap(({ name }, index) => {
      const language = (['nl', 'en'] as const).find((each) => {
        const other = first.get(keyOf(name[each]));
        return other !== undefined && other.id !== id && !areRelated(other, { id, value });
      });
      for (const text of [name.nl, name.en]) {
        if (text !== undefined && !first.has(keyOf(text))) first.set(keyOf(text), { id, value });
      }
      if (language === undefined) return [];
      const text = name[language] ?? '';
      const breach: Breach = {
        rule: 'organisation-name-twice',
        file,
        path: ['names', index, 'name', language],
        values: { name: text, other: first.get(keyOf(text))?.id ?? '' },
      };
      return [breach];
    }),
  );
}

const keyOf = (name: string | undefined) => (name ?? '').trim().toLowerCase();

function areRelated(
  one: { readonly id: string; readonly value: Organisation },
  other: { readonly id: string; readonly value: Organisation },
): boolean {
  const belongsTo = ({ partOf, mergedInto }: Organisation, id: string) =>
    partOf === id || mergedInto === id;
  return belongsTo(one.value, other.id) || belongsTo(other.value, one.id);
}
