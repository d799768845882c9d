import { coreElementWords } from '../../../i18n/words/core-element.ts';
import type { Covenant } from '../../../schema/covenant.ts';
import { type CitedText, citedText } from '../cited-text.ts';
import type { CovenantContext } from './covenant-context.ts';

export interface AgendaGroup {
  readonly kind: string;
  readonly agendas: readonly CitedText[];
}

type Kind = NonNullable<Covenant['agendas']>[number]['kind'];

const KINDS: readonly Kind[] = ['guideline', 'initiative', 'policy', 'follow_up'];

/** What the covenant is related to: guidelines, existing initiatives, law, and what came of it. */
export function agendasView({ covenant, lang, cited }: CovenantContext): AgendaGroup[] {
  const { agendas = [] } = covenant.value;
  return KINDS.flatMap((kind) => {
    const ofKind = agendas.filter((agenda) => agenda.kind === kind);
    return ofKind.length === 0
      ? []
      : [
          {
            kind: coreElementWords[lang].agendaKinds[kind],
            agendas: ofKind.map((agenda) => citedText(agenda, lang, cited)),
          },
        ];
  });
}
