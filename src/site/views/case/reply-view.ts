import { repliesBeside } from '../../../domain/replies-beside.ts';
import { dateText } from '../../../i18n/format-date.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { casePageWords } from '../../../i18n/words/case-page.ts';
import type { Case } from '../../../schema/case.ts';
import type { Reply, ReplySubject } from '../../../schema/reply.ts';
import type { Language } from '../../../schema/text.ts';
import { presentName, type SiteModel } from '../../model.ts';
import type { Citations } from '../citations.ts';
import { type DatedText, datedText } from './dated-text.ts';
import { type DocumentView, documentView } from './document-view.ts';
import { sideView } from './side-view.ts';

/** What one side answered, under the name of who answered, where that is known. */
export interface ReplyView extends DatedText {
  readonly document: DocumentView | undefined;
}

/** What stands beside a finding: every reply to it, and a sentence for each silence. */
export interface RepliesView {
  readonly replies: readonly ReplyView[];
  readonly silences: readonly string[];
}

/** The replies of the respondents to the findings that stand in one place of the page. */
export function repliesView(
  model: SiteModel,
  record: Case,
  subjects: readonly ReplySubject[],
  lang: Language,
  cited: Citations,
): RepliesView {
  const words = casePageWords[lang].reply;
  const { replies, unanswered, silent } = repliesBeside(record, subjects);
  const asked = unanswered.map(({ on, organisation }) =>
    words.askedInVain(dateText(on, lang), nameOf(model, organisation, lang)),
  );
  const names = silent.map((side) => sideView(model, side, lang).name.text);
  const isSilent = replies.length === 0 && asked.length === 0;
  return {
    replies: replies.map((reply) => replyView(model, reply, lang, cited)),
    silences: [
      ...asked,
      ...(isSilent ? [words.none] : []),
      ...(names.length > 0 ? [words.noneOf(listText(names, lang))] : []),
    ],
  };
}

export function replyView(
  model: SiteModel,
  reply: Reply,
  lang: Language,
  cited: Citations,
): ReplyView {
  const words = casePageWords[lang].reply;
  const name = nameOf(model, reply.organisation, lang);
  const { about = 'outcome' } = reply;
  const subject = about === 'outcome' ? undefined : words.about[about];
  const title = [name, subject].filter((part) => part !== undefined).join(' ');
  return {
    ...datedText(reply, lang, cited),
    title: title === '' ? undefined : title,
    document: reply.document && documentView(reply.document, lang),
  };
}

const nameOf = (model: SiteModel, organisation: string | undefined, lang: Language) =>
  organisation === undefined ? undefined : inLanguage(presentName(model, organisation), lang).text;

const listText = (names: readonly string[], lang: Language): string =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);
