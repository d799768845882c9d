import { meaningOfPath } from '../../content/content-paths.ts';
import { isSingleKind } from '../../forms/edited-kinds.ts';
import { opensProposals } from '../../forms/forge-backend.ts';
import type { FormSubjects } from '../../forms/form-subjects.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { formPageWords } from '../../i18n/words/form-page.ts';
import type { Forge } from '../../schema/forge.ts';
import type { Language, LocalisedText } from '../../schema/text.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { formsPolicy } from '../security/forms-policy.ts';

export interface FormsView {
  readonly lang: Language;
  readonly title: string;
  readonly home: { readonly label: string; readonly href: string };
  readonly words: (typeof formPageWords)[Language];
  /** What becomes of what is saved. */
  readonly saved: string;
  /** Whether there is a forge that changes can be proposed to. */
  readonly hasForge: boolean;
  /** What the page may load and ask, as the Content-Security-Policy of this page alone. */
  readonly policy: string;
  readonly subjects: FormSubjects;
}

/**
 * The page with the forms.
 * @param files every file of the content, from the root of the repository
 */
export function formsView(model: SiteModel, files: readonly string[], lang: Language): FormsView {
  const { site } = model;
  const owner = ({ id, value }: { id: string; value: { shortTitle: LocalisedText } }) => ({
    id,
    title: inLanguage(value.shortTitle, lang).text,
  });
  return {
    lang,
    title: `${formPageWords[lang].title} – ${site.title}`,
    home: { label: site.title, href: addressesIn(lang)('home') },
    words: formPageWords[lang],
    saved: whereSaved(site.forge, formPageWords[lang]),
    hasForge: site.forge !== undefined,
    policy: formsPolicy(site.forge),
    subjects: {
      language: lang,
      title: `${formPageWords[lang].title} – ${site.title}`,
      covenants: model.covenants.map(owner),
      programmes: model.programmes.map(owner),
      mechanisms: model.mechanisms.map(owner),
      singleFiles: files.filter((file) => isSingleKind(meaningOfPath(file)?.kind ?? '')),
      forge: site.forge,
    },
  };
}

function whereSaved(forge: Forge | undefined, words: FormsView['words']): string {
  if (forge === undefined) return words.noForge;
  return opensProposals(forge) ? words.savedAsProposal : words.savedInBranch(forge.branch);
}
