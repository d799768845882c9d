import type { Participant } from '../../schema/covenant.ts';
import type { Breach, RecordPath } from '../../schema/finding.ts';
import type { AnyRecord } from '../../schema/record.ts';
import { certainlyBefore } from '../certainly-before.ts';

interface Entry {
  readonly organisation: string | undefined;
  readonly path: RecordPath;
}

/**
 * A list that names organisations names each once: else two companies may stand under one id. Lists
 * are the scores, groups and prizes of an edition, the sides of a case and the participants of a
 * covenant; a participant that left may have joined again.
 */
export function organisationsOnce(records: readonly AnyRecord[]): Breach[] {
  return records.flatMap((record) => {
    if (record.kind === 'participant-list')
      return repeated(
        record.file,
        entries(onceInTime(record.value.participants), 'participants'),
        true,
      );
    return listsIn(record).flatMap((list) => repeated(record.file, list));
  });
}

function repeated(file: string, list: readonly Entry[], rejoins?: true): Breach[] {
  const seen = new Set<string>();
  return list.flatMap(({ organisation, path }): Breach[] => {
    if (organisation === undefined) return [];
    if (!seen.has(organisation)) {
      seen.add(organisation);
      return [];
    }
    const values = { organisation, ...(rejoins && { rejoins }) };
    return [{ rule: 'organisation-twice', file, path, values }];
  });
}

function listsIn(record: AnyRecord): Entry[][] {
  switch (record.kind) {
    case 'edition': {
      const { scores = [], groups = [], prizes = [] } = record.value;
      return [
        entries(scores, 'scores'),
        ...groups.map(({ organisations }, index) =>
          ids(organisations, ['groups', index, 'organisations']),
        ),
        ...prizes.flatMap(({ winners = [], nominees = [] }, index) => [
          ids(winners, ['prizes', index, 'winners']),
          ids(nominees, ['prizes', index, 'nominees']),
        ]),
      ];
    }
    case 'case': {
      const { complainants, respondents, related = [] } = record.value;
      return [
        entries(complainants, 'complainants'),
        entries(respondents, 'respondents'),
        entries(related, 'related'),
      ];
    }
    default:
      return [];
  }
}

const ids = (list: readonly string[], path: RecordPath): Entry[] =>
  list.map((organisation, index) => ({ organisation, path: [...path, index] }));

const entries = (
  list: readonly { readonly organisation?: string | undefined }[],
  key: string,
): Entry[] =>
  list.map(({ organisation }, index) => ({ organisation, path: [key, index, 'organisation'] }));

/** The list with nothing in place of a company that joined again after it had left. */
function onceInTime(
  participants: readonly Participant[],
): { readonly organisation?: string | undefined }[] {
  return participants.map((participant, index) => {
    const others = participants.filter(
      ({ organisation }, place) => place < index && organisation === participant.organisation,
    );
    const rejoined =
      others.length > 0 &&
      others.every((other) => isFollowedBy(other, participant) || isFollowedBy(participant, other));
    return rejoined ? {} : participant;
  });
}

function isFollowedBy({ left, leftBy }: Participant, { joined }: Participant): boolean {
  const ended = left ?? leftBy;
  return ended !== undefined && joined !== undefined && !certainlyBefore(joined, ended);
}
