import type { Content } from '../content/read-content.ts';
import type { RecordProse } from '../content/read-prose-parts.ts';
import { byMoment } from '../domain/revision-order.ts';
import { sourcesInScope } from '../domain/sources-in-scope.ts';
import type { IsoDate } from '../domain/period-end.ts';
import {
  type AnyRecord,
  type ContentRecord,
  type RecordKind,
  type RecordValue,
  recordsOfKind,
} from '../schema/record.ts';
import type { Site } from '../schema/site.ts';
import { noHistory, type SiteHistory } from './history/site-history.ts';
import type { Source } from '../schema/source.ts';
import type { LocalisedText } from '../schema/text.ts';
import type { Country, Norm, Theme, Unit } from '../schema/vocabulary.ts';
import { siteTombstones, type TombstoneRecord } from './tombstones.ts';

/** A record in the site: its id, what it says, its prose and the sources it may refer to. */
export interface SiteRecord<K extends RecordKind> {
  readonly id: string;
  readonly file: string;
  readonly value: RecordValue<K>;
  readonly prose: RecordProse;
  readonly sources: ReadonlyMap<string, Source>;
}

export interface CovenantRecord extends SiteRecord<'covenant'> {
  readonly kpis: readonly SiteRecord<'kpi'>[];
  readonly reports: readonly SiteRecord<'report'>[];
  readonly participants: SiteRecord<'participant-list'> | undefined;
}

/** A programme is no covenant and is never counted as one. */
export interface ProgrammeRecord extends SiteRecord<'programme'> {
  readonly kpis: readonly SiteRecord<'kpi'>[];
}

export interface CaseRecord extends SiteRecord<'case'> {
  readonly mechanism: SiteRecord<'mechanism'>;
}

/**
 * Everything the site knows, linked: the one place where records are joined. Pages, downloads and
 * feeds read from here and nowhere else, so that they cannot differ.
 */
export interface SiteModel {
  readonly site: Site;
  /** The day the site speaks of; statuses and "today" are as of this day. */
  readonly asOf: IsoDate;
  /** When what was published, from git. */
  readonly history: SiteHistory;
  readonly covenants: readonly CovenantRecord[];
  readonly programmes: readonly ProgrammeRecord[];
  readonly mechanisms: readonly SiteRecord<'mechanism'>[];
  readonly cases: readonly CaseRecord[];
  readonly tombstones: readonly TombstoneRecord[];
  readonly editions: readonly SiteRecord<'edition'>[];
  readonly methods: ReadonlyMap<string, SiteRecord<'method'>>;
  /** The Transparantiebenchmark itself. */
  readonly instrument: SiteRecord<'instrument'> | undefined;
  readonly policyTargets: readonly SiteRecord<'policy-target'>[];
  /** Changes of what had been published, the newest first. */
  readonly revisions: readonly SiteRecord<'revision'>[];
  readonly lessons: readonly SiteRecord<'lesson'>[];
  readonly pages: ReadonlyMap<string, SiteRecord<'page'>>;
  readonly organisations: ReadonlyMap<string, SiteRecord<'organisation'>>;
  readonly sectors: ReadonlyMap<string, SiteRecord<'sector'>>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly norms: ReadonlyMap<string, Norm>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly units: ReadonlyMap<string, Unit>;
  /** The words that a Dutch compound must be found by as well. */
  readonly searchWords: ReadonlyMap<string, readonly string[]>;
}

/**
 * Links checked content into the model.
 * @throws Error when there is no `content/site.json`, or a case without its mechanism: the check
 *   reports both, so that whoever gets here has not run it
 */
export function siteModel(
  content: Pick<Content, 'records' | 'prose'>,
  asOf: IsoDate,
  history: SiteHistory = noHistory('no-git'),
): SiteModel {
  const { records, prose } = content;
  const scopeOf = sourcesInScope(records);
  const of = <K extends RecordKind>(kind: K): readonly ContentRecord<K>[] =>
    recordsOfKind(records, kind);
  const link = <K extends RecordKind>(record: ContentRecord<K>): SiteRecord<K> => ({
    id: record.id,
    file: record.file,
    value: record.value,
    prose: prose.get(record.file) ?? {},
    sources: new Map(
      [...scopeOf(record as unknown as AnyRecord)].map(([id, { source }]) => [id, source]),
    ),
  });
  const owned = <K extends RecordKind>(kind: K, owner: string) =>
    of(kind)
      .filter((record) => record.owner === owner)
      .map(link);
  const byId = <K extends RecordKind>(kind: K) =>
    new Map(of(kind).map((record) => [record.id, link(record)]));

  const mechanisms = byId('mechanism');
  return {
    site: needed(of('site')[0], 'content/site.json').value,
    asOf,
    history,
    covenants: of('covenant').map((record) => ({
      ...link(record),
      kpis: owned('kpi', record.id),
      reports: owned('report', record.id),
      participants: owned('participant-list', record.id)[0],
    })),
    programmes: of('programme').map((record) => ({
      ...link(record),
      kpis: owned('kpi', record.id),
    })),
    mechanisms: [...mechanisms.values()],
    cases: of('case').map((record) => ({
      ...link(record),
      mechanism: needed(
        mechanisms.get(record.owner ?? ''),
        `content/klachten/${record.owner ?? ''}/mechanisme.mdx`,
      ),
    })),
    tombstones: siteTombstones(records),
    editions: [...byId('edition').values()].toSorted(
      (one, other) => one.value.year - other.value.year,
    ),
    methods: byId('method'),
    instrument: of('instrument').map(link)[0],
    policyTargets: of('policy-target').map(link),
    revisions: of('revision')
      .map(link)
      .toSorted((one, other) => byMoment(other.value, one.value) || (one.id < other.id ? 1 : -1)),
    lessons: of('lesson').map(link),
    pages: byId('page'),
    organisations: byId('organisation'),
    sectors: byId('sector'),
    themes: entriesById(of('theme-list').flatMap(({ value }) => value.themes)),
    norms: entriesById(of('norm-list').flatMap(({ value }) => value.norms)),
    countries: entriesById(of('country-list').flatMap(({ value }) => value.countries)),
    units: entriesById(of('unit-list').flatMap(({ value }) => value.units)),
    searchWords: new Map(
      of('search-word-list').flatMap(({ value }) =>
        value.words.map(({ word, parts }) => [word, parts] as const),
      ),
    ),
  };
}

function entriesById<T extends { readonly id: string }>(
  entries: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function needed<T>(record: T | undefined, file: string): T {
  if (record === undefined) throw new Error(`${file} is missing; run "npm run check".`);
  return record;
}

/** The name an organisation goes by now: the last of its dated names. */
export function presentName(model: SiteModel, organisation: string): LocalisedText {
  return model.organisations.get(organisation)?.value.names.at(-1)?.name ?? { nl: organisation };
}
