import type { Case, Side } from '../schema/case.ts';
import type { Party, Reply, ReplyRequest, ReplySubject } from '../schema/reply.ts';
import { firstDay, lastDay } from './period-end.ts';

/**
 * What the respondents of a case answered to one finding (design, section 11). Silence is told of
 * in two ways only: `unanswered` names requests with a date after which no reply of that party came;
 * for the rest the sources that were read hold none.
 */
export interface RepliesBeside {
  readonly replies: readonly Reply[];
  readonly unanswered: readonly ReplyRequest[];
  /** Named respondents of whom no reply is known, where another one did reply. */
  readonly silent: readonly Side[];
}

/**
 * @param subjects the findings that stand here; a reply that names none is about the outcome
 */
export function repliesBeside(record: Case, subjects: readonly ReplySubject[]): RepliesBeside {
  const isHere = ({ about = 'outcome' }: { readonly about?: ReplySubject | undefined }) =>
    subjects.includes(about);
  const replies = repliesOf(record, 'respondent').filter(isHere);
  const requests = (record.replyRequests ?? []).filter(({ to }) => to === 'respondent');
  const unanswered = requests.filter(isHere).filter((request) => !isAnswered(request, replies));
  return { replies, unanswered, silent: silentOf(record, replies) };
}

export function repliesOf({ replies = [] }: Case, party: Party): readonly Reply[] {
  return replies.filter(({ by }) => by === party);
}

/** A reply without a date may have come after the request: nobody is said to have been silent. */
function isAnswered(request: ReplyRequest, replies: readonly Reply[]): boolean {
  return replies
    .filter(({ organisation }) => speaksFor(organisation, request.organisation))
    .some(({ on }) => on === undefined || lastDay(on) >= firstDay(request.on));
}

/** Where one of the two names nobody, it may be the same party. */
const speaksFor = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

function silentOf({ respondents }: Case, replies: readonly Reply[]): readonly Side[] {
  const spoke = new Set(replies.map(({ organisation }) => organisation));
  if (spoke.size === 0 || spoke.has(undefined)) return [];
  return respondents.filter(
    ({ organisation }) => organisation !== undefined && !spoke.has(organisation),
  );
}
