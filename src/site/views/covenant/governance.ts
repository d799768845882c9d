import { inLanguage } from '../../../i18n/localised.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import type { Covenant } from '../../../schema/covenant.ts';
import type { Language } from '../../../schema/text.ts';
import type { Citation } from '../citations.ts';
import type { CovenantContext } from './covenant-context.ts';

export interface GovernanceView {
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly citations: readonly Citation[];
}

type Governance = NonNullable<Covenant['governance']>;

const TEXTS = ['body', 'composition', 'secretariat', 'funding', 'meetings', 'monitoring'] as const;

/** How the covenant is run. */
export function governanceView({ covenant, lang, cited }: CovenantContext): GovernanceView {
  const { governance } = covenant.value;
  if (governance === undefined) return { facts: [], citations: [] };
  const words = covenantWords[lang];
  const groups = (governance.workingGroups ?? []).map((group) => inLanguage(group, lang).text);
  const chair = chairText(governance, lang);
  return {
    facts: [
      ...TEXTS.flatMap((name) => {
        const text = governance[name];
        return text === undefined ? [] : [{ term: words[name], text: inLanguage(text, lang).text }];
      }),
      ...(chair === undefined ? [] : [{ term: words.chair, text: chair }]),
      ...(groups.length === 0 ? [] : [{ term: words.workingGroups, text: groups.join('; ') }]),
    ],
    citations: cited.cite(governance.sources),
  };
}

function chairText(
  { independentChair, chairNote }: Governance,
  lang: Language,
): string | undefined {
  const said = [
    independentChair === true ? `${covenantWords[lang].independentChair}.` : undefined,
    chairNote && inLanguage(chairNote, lang).text,
  ].filter((text) => text !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
}
