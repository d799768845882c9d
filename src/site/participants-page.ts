import type { CovenantRecord } from './model.ts';

/** More companies than this have a page of their own, so that the covenant's stays light. */
const MOST_ON_COVENANT_PAGE = 20;

/** Whether the companies of a covenant stand on a page of their own. Lists grow: who leaves stays on them. */
export function hasParticipantsPage({ participants }: CovenantRecord): boolean {
  return (participants?.value.participants.length ?? 0) > MOST_ON_COVENANT_PAGE;
}
