import { party, type Reply, type ReplyRequest, replySubject } from '../../schema/reply.ts';
import { caseColumn, type CasePart, endColumns } from './case-part-columns.ts';
import { column, localised, type Column } from './column.ts';
import type { DownloadContext } from './download-context.ts';
import { isSingleCase, type SingleCase } from './single-case.ts';
import { type CollectionTable, tableOf } from './table.ts';

/** What a party answered, or that it was asked to. */
type Told =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'request'; readonly request: ReplyRequest };

export interface ReplyOfCase extends CasePart {
  readonly told: Told;
}

/** The replies in a case and the requests for one, in that order. */
export function repliesInCase(record: SingleCase): ReplyOfCase[] {
  const { replies = [], replyRequests = [] } = record.value;
  const told: Told[] = [
    ...replies.map((reply): Told => ({ kind: 'reply', reply })),
    ...replyRequests.map((request): Told => ({ kind: 'request', request })),
  ];
  return told.map((one, index) => ({ record, index, told: one }));
}

/** The right of reply as data: who answered what, and who was asked to. */
export function replyTable(context: DownloadContext): CollectionTable {
  return tableOf(
    {
      name: 'reacties',
      group: 'cases',
      title: { nl: 'Reacties van partijen', en: 'Replies of parties' },
      description: {
        nl: 'Wat partijen antwoordden (reply), en wie wanneer om een reactie is gevraagd (request). Staat een partij er niet in, dan staat er geen reactie in de geraadpleegde bronnen.',
        en: 'What parties answered (reply), and who was asked for a reply and when (request). Where a party is not in it, the sources consulted hold no reply.',
      },
    },
    context.model.cases.filter(isSingleCase).flatMap(repliesInCase),
    replyColumns(context),
  );
}

const reply = ({ told }: ReplyOfCase) => (told.kind === 'reply' ? told.reply : undefined);
const request = ({ told }: ReplyOfCase) => (told.kind === 'request' ? told.request : undefined);
const either = (part: ReplyOfCase) =>
  part.told.kind === 'reply' ? part.told.reply : part.told.request;

export function replyColumns(context: DownloadContext): Column<ReplyOfCase>[] {
  return [
    caseColumn(),
    column(
      'kind',
      'code',
      ({ told }) => told.kind,
      'Een reactie, of een verzoek erom',
      'A reply, or a request for one',
      ['reply', 'request'],
    ),
    column(
      'party',
      'code',
      (part) => reply(part)?.by ?? request(part)?.to,
      'Wie reageerde of om een reactie is gevraagd',
      'Who replied or was asked to',
      party.options,
    ),
    column(
      'organisation',
      'id',
      (part) => either(part).organisation,
      'De organisatie, als die bekend is en genoemd mag worden',
      'The organisation, where known and where it may be named',
    ),
    column('on', 'date', (part) => either(part).on, 'Datum', 'Date'),
    column(
      'about',
      'code',
      (part) => either(part).about ?? 'outcome',
      'Waarop de reactie slaat',
      'What the reply is about',
      replySubject.options,
    ),
    ...localised(
      'text',
      (part: ReplyOfCase) => reply(part)?.text,
      'De reactie in eigen woorden van de redactie',
      'The reply in the words of the editors',
    ),
    column(
      'document',
      'url',
      (part) => reply(part)?.document?.url,
      'Het stuk waarin de partij reageert',
      'The document in which the party replies',
    ),
    ...endColumns(context, (part: ReplyOfCase) => either(part).sources),
  ];
}
