import { joinedTexts, markedNote, markedText } from '../../../i18n/localised.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import type { Covenant } from '../../../schema/covenant.ts';
import type { Language } from '../../../schema/text.ts';
import type { Citation } from '../citations.ts';
import type { CovenantContext } from './covenant-context.ts';

interface Fact {
  readonly term: string;
  readonly text: string;
  readonly lang?: Language;
  readonly note?: string;
  readonly noteLang?: Language;
}

export interface GovernanceView {
  readonly facts: readonly Fact[];
  readonly citations: readonly Citation[];
}

type Governance = NonNullable<Covenant['governance']>;

const TEXTS = ['body', 'composition', 'secretariat', 'funding', 'meetings', 'monitoring'] as const;

/** How the covenant is run. */
export function governanceView({ covenant, lang, cited }: CovenantContext): GovernanceView {
  const { governance } = covenant.value;
  if (governance === undefined) return { facts: [], citations: [] };
  const words = covenantWords[lang];
  const { workingGroups = [] } = governance;
  return {
    facts: [
      ...TEXTS.flatMap((name) => {
        const text = governance[name];
        return text === undefined ? [] : [{ term: words[name], ...markedText(text, lang) }];
      }),
      ...chairFacts(governance, lang),
      ...(workingGroups.length === 0
        ? []
        : [{ term: words.workingGroups, ...joinedTexts(workingGroups, lang) }]),
    ],
    citations: cited.cite(governance.sources),
  };
}

function chairFacts({ independentChair, chairNote }: Governance, lang: Language): Fact[] {
  const { chair: term, independentChair: text } = covenantWords[lang];
  if (independentChair === true)
    return [{ term, text, ...(chairNote && markedNote(chairNote, lang)) }];
  return chairNote === undefined ? [] : [{ term, ...markedText(chairNote, lang) }];
}
