import { mechanismWords } from '../../../i18n/words/mechanism.ts';
import {
  type EffectivenessCriterion,
  effectivenessCriterion,
  type Mechanism,
} from '../../../schema/mechanism.ts';
import type { Language } from '../../../schema/text.ts';
import type { Citations } from '../citations.ts';
import { type CitedText, citedText, doubtText } from '../cited-text.ts';

/** One of the eight criteria of UN Guiding Principle 31, with what is documented of it. */
export interface CriterionView {
  readonly id: EffectivenessCriterion;
  readonly label: string;
  readonly meaning: string;
  /** Undefined where the sources consulted do not speak of it. */
  readonly documented: CitedText | undefined;
  /** What the editors doubt about it. */
  readonly doubt: string | undefined;
}

/** The principle is about grievance mechanisms outside the courts. */
export const isCourt = ({ kinds }: Mechanism): boolean =>
  kinds.every((kind) => kind === 'civil_court');

/** All eight criteria, in the order of the principle; none for a court. */
export function criteriaView(value: Mechanism, lang: Language, cited: Citations): CriterionView[] {
  if (isCourt(value)) return [];
  return effectivenessCriterion.options.map((id) => {
    const statement = value.effectiveness?.[id];
    return {
      id,
      ...mechanismWords[lang].names[id],
      documented: statement && citedText(statement, lang, cited),
      doubt: doubtText(statement?.confidence, lang),
    };
  });
}
