import type { CovenantRecord } from './model.ts';

/** More sources than these have a page of their own, so that the covenant's stays light. */
const MOST_ON_COVENANT_PAGE = 40;

/** Whether the sources of a covenant stand on a page of their own, where the numbers then lead. */
export function hasSourcesPage({ sources }: CovenantRecord): boolean {
  return sources.size > MOST_ON_COVENANT_PAGE;
}
