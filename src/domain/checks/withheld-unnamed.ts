import type { Side } from '../../schema/case.ts';
import type { Breach, RecordPath } from '../../schema/finding.ts';
import type { Organisation } from '../../schema/organisation.ts';
import { type AnyRecord, type ContentRecord, recordsOfKind } from '../../schema/record.ts';
import { organisationNamesIn } from '../organisation-names-in.ts';

/**
 * Nothing in a case gives away a party that is withheld (design, section 11). Who that is stands
 * nowhere, so no text or address in it names an organisation of the same kind that the case does not
 * list: with a brand withheld, no other brand but those that are parties or related.
 */
export function withheldUnnamed(records: readonly AnyRecord[]): Breach[] {
  const organisations = recordsOfKind(records, 'organisation');
  return recordsOfKind(records, 'case').flatMap((record) => {
    const kinds = withheldKinds(record);
    if (kinds.size === 0) return [];
    const listed = listedIn(record);
    const unlisted = organisations.filter(
      ({ id, value }) => kinds.has(value.kind) && !listed.has(id),
    );
    return textsIn(record.value)
      .filter(({ path }) => !SIDES.has(path[0]))
      .filter(namesOneOf(unlisted.map(({ value }) => value)))
      .map(({ path }): Breach => ({ rule: 'withheld-named', file: record.file, path, values: {} }));
  });
}

/** What stands with a party itself is held against every name in `withheld-absent.ts`. */
const SIDES: ReadonlySet<unknown> = new Set(['complainants', 'respondents', 'related']);

const sidesOf = ({ value }: ContentRecord<'case'>): readonly Side[] => [
  ...value.complainants,
  ...value.respondents,
  ...(value.related ?? []),
];

/** The kinds of the parties that are left out; a natural person is of none. */
function withheldKinds(record: ContentRecord<'case'>): ReadonlySet<string> {
  const left = sidesOf(record).filter(
    ({ withheld }) => withheld?.kind === 'organisation' || withheld?.reason === 'identity_inferred',
  );
  return new Set(left.map(({ kind }) => kind));
}

/** Whom the case may name: its parties, and who else it points at. */
function listedIn(record: ContentRecord<'case'>): ReadonlySet<string> {
  const { value } = record;
  const pointedAt =
    value.record === 'case' ? [...(value.remedies ?? []).map(({ owner }) => owner)] : [];
  const ids = [...sidesOf(record).map(({ organisation }) => organisation), ...pointedAt];
  return new Set(ids.filter((id) => id !== undefined));
}

interface TextAt {
  readonly text: string;
  readonly path: RecordPath;
}

function namesOneOf(organisations: readonly Organisation[]): (at: TextAt) => boolean {
  const names = organisationNamesIn(organisations);
  // An address writes names small and with hyphens.
  const slugs = organisations.flatMap(slugsOf);
  return ({ text }) =>
    names(text) ||
    (/^https?:/u.test(text) && slugs.some((slug) => `-${slugOf(text)}-`.includes(`-${slug}-`)));
}

function slugsOf({ names, aliases = [], legalEntities = [] }: Organisation): string[] {
  return [...names.flatMap(({ name }) => [name.nl, name.en]), ...aliases, ...legalEntities]
    .filter((name) => name !== undefined)
    .map(slugOf)
    .filter((slug) => slug.length > SHORTEST_SLUG);
}

/** Shorter names occur in addresses by chance. */
const SHORTEST_SLUG = 3;

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

/** Every text in a value, wherever it stands: a new field cannot be forgotten. */
function textsIn(value: unknown, path: RecordPath = []): TextAt[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
