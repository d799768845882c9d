import type { Side } from '../../schema/case.ts';
import type { Breach, RecordPath } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import type { Withheld } from '../../schema/withheld.ts';
import { listedSources } from '../sources-in-scope.ts';
import { organisationNamesIn } from '../organisation-names-in.ts';

/** The part of an object that its `withheld` says is left out. */
type WithheldField = 'organisation' | 'title' | 'url';

/**
 * What is withheld stands nowhere beside the words that say so (design, section 11). A side that is
 * withheld has no organisation, and its description names none that the site knows; an address,
 * title or document that is withheld has no link or title. A source must have a title, so there a
 * description stands in its place. A respondent whose identity is inferred is not named.
 */
export function withheldAbsent(records: readonly AnyRecord[]): Breach[] {
  const namesOrganisation = organisationNamesIn(
    recordsOfKind(records, 'organisation').map(({ value }) => value),
  );
  const sides = recordsOfKind(records, 'case').flatMap(({ file, value }) =>
    (['complainants', 'respondents', 'related'] as const).flatMap((list) =>
      (value[list] ?? []).flatMap((side, index) =>
        shownBySide(file, side, [list, index], namesOrganisation),
      ),
    ),
  );
  const documents = recordsOfKind(records, 'case').flatMap(({ file, value }) => [
    ...value.documents.flatMap((document, index) =>
      shown(file, document, ['documents', index], LEFT_OUT_OF_DOCUMENT),
    ),
    ...(value.record === 'case' ? (value.replies ?? []) : []).flatMap(({ document = {} }, index) =>
      shown(file, document, ['replies', index, 'document'], LEFT_OUT_OF_DOCUMENT),
    ),
  ]);
  const sources = records
    .flatMap(listedSources)
    .flatMap(({ source, listedIn: { file }, index }) =>
      shown(file, source, ['sources', index], LEFT_OUT_OF_SOURCE),
    );
  return [...sides, ...documents, ...sources];
}

type LeftOut = Readonly<Partial<Record<Withheld['kind'], readonly WithheldField[]>>>;

const LEFT_OUT_OF_SIDE: LeftOut = {
  organisation: ['organisation'],
  natural_person: ['organisation'],
};
const LEFT_OUT_OF_DOCUMENT: LeftOut = {
  address: ['url'],
  title: ['title'],
  document: ['url', 'title'],
};
const LEFT_OUT_OF_SOURCE: LeftOut = { address: ['url'], document: ['url'] };

interface Withholding extends Partial<Record<WithheldField, string | undefined>> {
  readonly withheld?: Withheld | undefined;
}

function shown(file: string, holder: Withholding, path: RecordPath, leftOut: LeftOut): Breach[] {
  const fields = holder.withheld === undefined ? [] : (leftOut[holder.withheld.kind] ?? []);
  return fields
    .filter((field) => holder[field] !== undefined)
    .map((field) => breach(file, [...path, field], field));
}

function shownBySide(
  file: string,
  side: Side,
  path: RecordPath,
  namesOrganisation: (text: string) => boolean,
): Breach[] {
  const { withheld, description } = side;
  if (withheld === undefined) return [];
  const { kind, reason, note } = withheld;
  const isNamed = reason === 'identity_inferred' || LEFT_OUT_OF_SIDE[kind] !== undefined;
  const organisation =
    isNamed && side.organisation !== undefined
      ? [breach(file, [...path, 'organisation'], 'organisation')]
      : [];
  // A natural person may be spoken for by an organisation that is named.
  if (kind !== 'organisation' && reason !== 'identity_inferred') return organisation;
  const texts = (['nl', 'en'] as const).flatMap((language) => [
    { text: description?.[language], at: ['description', language], field: 'description' },
    { text: note?.[language], at: ['withheld', 'note', language], field: 'note' },
  ]);
  const named = texts.filter(({ text }) => text !== undefined && namesOrganisation(text));
  return [...organisation, ...named.map(({ at, field }) => breach(file, [...path, ...at], field))];
}

function breach(file: string, path: RecordPath, field: string): Breach {
  return { rule: 'withheld-shown', file, path, values: { field } };
}
