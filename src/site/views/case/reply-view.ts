import { inLanguage } from '../../../i18n/localised.ts';
import type { Case } from '../../../schema/case.ts';
import type { Language } from '../../../schema/text.ts';
import { presentName, type SiteModel } from '../../model.ts';
import type { Citations } from '../citations.ts';
import { type DatedText, datedText } from './dated-text.ts';

/** What one side answered, under the name of who answered, where that is known. */
export function replyView(
  model: SiteModel,
  reply: NonNullable<Case['replies']>[number],
  lang: Language,
  cited: Citations,
): DatedText {
  return {
    ...datedText(reply, lang, cited),
    title:
      reply.organisation === undefined
        ? undefined
        : inLanguage(presentName(model, reply.organisation), lang).text,
  };
}
