import { sourcesInScope } from '../../domain/sources-in-scope.ts';
import { type AnyRecord, type ContentRecord, recordsOfKind } from '../../schema/record.ts';
import type { Unit } from '../../schema/vocabulary.ts';
import type { Candidate } from '../reading/read-fields.ts';

/** The content that a spreadsheet is held against. */
export interface ImportContext {
  readonly records: readonly AnyRecord[];
  readonly owners: readonly Candidate[];
  readonly covenants: readonly Candidate[];
  readonly kpis: readonly ContentRecord<'kpi'>[];
  readonly editions: readonly ContentRecord<'edition'>[];
  readonly organisations: readonly Candidate[];
  readonly sectors: readonly Candidate[];
  readonly themes: readonly Candidate[];
  readonly countries: readonly Candidate[];
  unitOf(id: string): Unit | undefined;
  sourcesOf(record: AnyRecord): readonly Candidate[];
  /** Ids that cannot be that of a case, because they stand in addresses beside cases. */
  readonly reservedCaseIds: ReadonlySet<string>;
}

export function importContext(
  records: readonly AnyRecord[],
  reservedCaseIds: ReadonlySet<string> = new Set(),
): ImportContext {
  const scope = sourcesInScope(records);
  // Every row of a KPI asks for the same sources.
  const sourcesByRecord = new Map<AnyRecord, readonly Candidate[]>();
  const sourcesOf = (record: AnyRecord): Candidate[] =>
    [...scope(record).values()].map(({ source }) => ({ id: source.id, names: [source.title] }));
  const units = new Map(
    recordsOfKind(records, 'unit-list').flatMap(({ value }) =>
      value.units.map((unit) => [unit.id, unit] as const),
    ),
  );
  const covenants = recordsOfKind(records, 'covenant');
  const named = (list: readonly { readonly id: string; readonly name: Name }[]): Candidate[] =>
    list.map(({ id, name }) => ({ id, names: [name.nl, name.en] }));
  return {
    records,
    reservedCaseIds,
    owners: [...covenants, ...recordsOfKind(records, 'programme')].map(titled),
    covenants: covenants.map(titled),
    kpis: recordsOfKind(records, 'kpi'),
    editions: recordsOfKind(records, 'edition'),
    organisations: recordsOfKind(records, 'organisation').map(({ id, value }) => ({
      id,
      names: [
        ...value.names.flatMap(({ name }) => [name.nl, name.en]),
        ...(value.aliases ?? []),
        ...(value.legalEntities ?? []),
      ],
    })),
    sectors: named(
      recordsOfKind(records, 'sector').map(({ id, value }) => ({ id, name: value.name })),
    ),
    themes: named(recordsOfKind(records, 'theme-list').flatMap(({ value }) => value.themes)),
    countries: named(
      recordsOfKind(records, 'country-list').flatMap(({ value }) => value.countries),
    ),
    unitOf: (id) => units.get(id),
    sourcesOf(record) {
      const known = sourcesByRecord.get(record) ?? sourcesOf(record);
      sourcesByRecord.set(record, known);
      return known;
    },
  };
}

/** A record with a full and a short title, which people know it by. */
export const titled = ({ id, value: { title, shortTitle } }: Titled): Candidate => ({
  id,
  names: [title.nl, title.en, shortTitle.nl, shortTitle.en],
});

interface Titled {
  readonly id: string;
  readonly value: { readonly title: Name; readonly shortTitle: Name };
}

interface Name {
  readonly nl?: string | undefined;
  readonly en?: string | undefined;
}
