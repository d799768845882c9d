import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import type { Side } from '../../../schema/case.ts';
import type { Language } from '../../../schema/text.ts';
import { presentName, type SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';

/** One side of a case: a name, or a description and why there is no name. */
export interface SideView {
  readonly name: TextInLanguage;
  /** The page of the organisation, where it is named. */
  readonly href: string | undefined;
  readonly kind: string;
  readonly withheld: string | undefined;
}

/** The name of an organisation, or the description of someone who is not named. */
export function sideView(model: SiteModel, side: Side, lang: Language): SideView {
  const words = caseWords[lang];
  const kind = words.sideKinds[side.kind];
  const named = side.organisation === undefined ? undefined : presentName(model, side.organisation);
  const text = named ?? side.description ?? { [lang]: kind };
  return {
    name: inLanguage(text, lang),
    href:
      side.organisation === undefined
        ? undefined
        : addressesIn(lang)('organisation', { organisation: side.organisation }),
    kind,
    withheld: side.withheld === undefined ? undefined : words.withheld[side.withheld.reason],
  };
}
