import type { Source } from '../../schema/source.ts';
import type { SiteModel, SiteRecord } from '../model.ts';
import type { RecordKind } from '../../schema/record.ts';

/** A source under an id that is the only one of its kind in the whole site. */
export interface IndexedSource {
  /** `convenanten/kleding-textiel/jr2018-convenant`. */
  readonly id: string;
  readonly source: Source;
  /** The first record that may refer to it. */
  readonly file: string;
}

export interface SourceIndex {
  readonly all: readonly IndexedSource[];
  /** The sources that a record refers to by their ids within its scope. */
  readonly cited: (file: string, ids: readonly string[]) => readonly IndexedSource[];
}

type Scoped = Pick<SiteRecord<RecordKind>, 'id' | 'file' | 'sources'>;

/** Every source of the site, once: ids within a record are only unique within its scope. */
export function sourceIndex(model: SiteModel): SourceIndex {
  const indexed = new Map<Source, IndexedSource>();
  const ids = new Set<string>();
  const scopes = new Map<string, ReadonlyMap<string, Source>>();
  for (const [scope, { id: recordId, file, sources }] of scopedRecords(model)) {
    scopes.set(file, sources);
    for (const source of sources.values()) {
      if (indexed.has(source)) continue;
      // A record may list a source of its own under an id that its folder uses too.
      const id = [`${scope}/${source.id}`, `${scope}/${recordId}/${source.id}`].find(
        (one) => !ids.has(one),
      );
      if (id === undefined) continue;
      ids.add(id);
      indexed.set(source, { id, source, file });
    }
  }
  return {
    all: [...indexed.values()],
    cited: (file, ids) =>
      ids.flatMap((id) => {
        const source = scopes.get(file)?.get(id);
        const found = source === undefined ? undefined : indexed.get(source);
        return found === undefined ? [] : [found];
      }),
  };
}

function scopedRecords(model: SiteModel): (readonly [scope: string, record: Scoped])[] {
  const under = (scope: string, records: readonly Scoped[]) =>
    records.map((record) => [scope, record] as const);
  return [
    ...model.covenants.flatMap(({ participants, ...covenant }) =>
      under(`convenanten/${covenant.id}`, [
        covenant,
        ...covenant.kpis,
        ...covenant.reports,
        ...(participants === undefined ? [] : [participants]),
      ]),
    ),
    ...model.programmes.flatMap((programme) =>
      under(`programmas/${programme.id}`, [programme, ...programme.kpis]),
    ),
    ...model.mechanisms.flatMap((mechanism) => under(`mechanismen/${mechanism.id}`, [mechanism])),
    ...model.cases.flatMap((record) => under(`klachten/${record.id}`, [record])),
    ...under('lessen', model.lessons),
    ...under('transparantiebenchmark', [
      ...model.methods.values(),
      ...model.editions,
      ...(model.instrument === undefined ? [] : [model.instrument]),
    ]),
    ...under('beleidsdoelen', model.policyTargets),
  ];
}
