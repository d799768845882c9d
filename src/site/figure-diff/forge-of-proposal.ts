import type { Content } from '../../content/read-content.ts';
import type { Forge } from '../../schema/forge.ts';
import { recordsOfKind } from '../../schema/record.ts';

/** Where a proposal comes from, as a workflow tells it: of a fork, whatever its owner chose. */
export interface ProposalPlace {
  readonly repository: string | undefined;
  readonly branch: string | undefined;
}

/**
 * The forge of the published version, with the repository and branch of a proposal: so a proposal
 * cannot send a reader to another host.
 * @returns `undefined` where the site has no forge, or the proposal has no place that can be an address
 */
export function forgeOfProposal(
  { records }: Pick<Content, 'records'>,
  { repository = '', branch = '' }: ProposalPlace,
): Forge | undefined {
  const forge = recordsOfKind(records, 'site')[0]?.value.forge;
  const isPlace = [repository, branch].every((path) => path.split('/').every(isStep));
  return forge === undefined || !isPlace ? undefined : { ...forge, repository, branch };
}

/** A step that an address keeps: encoding does not keep it from climbing with dots. */
const isStep = (step: string): boolean => !['', '.', '..'].includes(step);
