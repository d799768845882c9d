import { meaningOfPath } from '../../content/content-paths.ts';
import type { Content } from '../../content/read-content.ts';
import type { Finding } from '../../schema/finding.ts';
import type { RecordKey } from '../../schema/record-key.ts';
import type { AnyRecord } from '../../schema/record.ts';
import { erasedRecords } from './erased-records.ts';
import { withoutErased } from './without-erased.ts';

/** The part of a version that can be held against the same part of the other one. */
export type ComparableContent = Pick<Content, 'records' | 'prose'>;

/** A file that could not be read in one of the versions, and so is left out of both. */
export interface LeftOut {
  readonly version: 'before' | 'after';
  readonly file: string;
  /** The first thing that is wrong with it. */
  readonly finding: Finding;
  /** Only its running text: the data are compared. */
  readonly isProseOnly: boolean;
}

/** Why a comparison keeps silent on something: it was erased, or may be meant to be. */
export type Silence = 'erased' | 'doubtful';

/**
 * The parts of two versions that can be compared. A record that cannot be read in one of them is left
 * out of both, or it would be told as new or withdrawn; lists that all others need (units, sources)
 * are borrowed from the other version. What has been erased is in neither (design, section 10).
 */
export function comparableContents(
  before: Content,
  after: Content,
): {
  readonly before: ComparableContent;
  readonly after: ComparableContent;
  readonly leftOut: readonly LeftOut[];
  readonly silence: Silence | undefined;
} {
  const erased = erasedRecords([before, after]);
  const toldOf = (record: AnyRecord) =>
    erased.isNone ? record : erased.has(record) ? undefined : withoutErased(record, erased);
  const all = [...before.records, ...after.records];
  const untold = new Set(all.filter((record) => toldOf(record) === undefined).map(nameOf));
  const broken = { before: brokenKeys(before), after: brokenKeys(after) };
  const leftOut = [...leftOutOf(before, 'before'), ...leftOutOf(after, 'after')].filter(
    ({ file }) => !erased.hasFile(file),
  );
  const unreadProse = new Set(
    leftOut.flatMap(({ file, isProseOnly }) => (isProseOnly ? [originalOf(file)] : [])),
  );
  const part = (own: Content, other: Content, ownBroken: ReadonlySet<string>) => {
    const isOut = (record: AnyRecord) =>
      [untold, broken.before, broken.after].some((names) => names.has(nameOf(record)));
    const borrowed = other.records.filter(
      (record) => isList(record) && ownBroken.has(nameOf(record)),
    );
    const kept = own.records.filter((record) => isList(record) || !isOut(record));
    return {
      records: withMechanisms([...kept, ...borrowed].flatMap((record) => toldOf(record) ?? [])),
      prose: unreadProse.size === 0 ? own.prose : without(own.prose, unreadProse),
    };
  };
  return {
    before: part(before, after, broken.before),
    after: part(after, before, broken.after),
    leftOut,
    silence: erased.isDoubtful
      ? 'doubtful'
      : all.some((record) => !isErasure(record) && toldOf(record) !== record)
        ? 'erased'
        : undefined,
  };
}

const nameOf = ({ kind, of, owner, id }: RecordKey): string => [kind, of, owner, id].join('/');

const without = <T>(map: ReadonlyMap<string, T>, keys: ReadonlySet<string>) =>
  new Map([...map].filter(([key]) => !keys.has(key)));

const isErasure = (record: AnyRecord): boolean =>
  record.kind === 'tombstone' && record.value.state === 'erased';

/** Records of which there is one for the whole site or for its folder. */
const isList = ({ kind, id }: RecordKey): boolean => kind === id;

/** What exists and gave no record. */
function brokenKeys({ records, unsound }: Content): ReadonlySet<string> {
  const sound = new Set(records.map(nameOf));
  return new Set(unsound.map(nameOf).filter((name) => !sound.has(name)));
}

/** Without its mechanism, a case has no place on the site. */
function withMechanisms(records: readonly AnyRecord[]): AnyRecord[] {
  const mechanisms = new Set(records.flatMap(({ kind, id }) => (kind === 'mechanism' ? [id] : [])));
  return records.filter(({ kind, owner = '' }) => kind !== 'case' || mechanisms.has(owner));
}

const originalOf = (file: string): string => file.replace(/\.en\.mdx$/u, '.mdx');

/** Files with findings of which the data or the text cannot be read, each once. */
function leftOutOf(
  { records, unsound, findings }: Content,
  version: LeftOut['version'],
): LeftOut[] {
  const sound = new Set(records.map(({ file }) => file));
  const partly = new Set(unsound.map(nameOf));
  const isLeftOut = (file: string) => {
    const original = originalOf(file);
    const key = meaningOfPath(original);
    return !sound.has(original) || (key !== undefined && partly.has(nameOf(key)));
  };
  const first = new Map(findings.toReversed().map((finding) => [finding.file, finding]));
  return [...first]
    .filter(([file]) => /\.(?:json|mdx)$/u.test(file) && isLeftOut(file))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, finding]) => ({
      version,
      file,
      finding,
      isProseOnly: sound.has(originalOf(file)),
    }));
}
