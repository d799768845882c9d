import type { remedyState, OutcomeValue, Side } from '../../schema/case.ts';
import type { z } from 'zod';

/** An outcome as cases are divided by it: an open case of which nothing was heard for long stands apart. */
export type OutcomeGroup = OutcomeValue | 'last_state_unknown';

/** The words of codes in addresses, in the order in which the site names them; never changed. */
export const outcomeSlugs: Readonly<Record<OutcomeGroup, string>> = {
  upheld: 'gegrond',
  partly_upheld: 'deels-gegrond',
  not_upheld: 'ongegrond',
  settled_agreement: 'overeenstemming',
  no_agreement_final_statement: 'geen-overeenstemming',
  final_statement_with_findings: 'slotverklaring-met-bevindingen',
  closed_without_finding: 'gesloten-zonder-oordeel',
  remediated: 'hersteld',
  inadmissible: 'niet-ontvankelijk',
  withdrawn: 'ingetrokken',
  ongoing: 'nog-geen-uitkomst',
  last_state_unknown: 'laatste-stand-onbekend',
  not_established: 'niet-vastgesteld',
};

export const remedyStateSlugs: Readonly<Record<z.infer<typeof remedyState>, string>> = {
  fulfilled: 'uitgevoerd',
  partly_fulfilled: 'deels-uitgevoerd',
  not_fulfilled: 'niet-uitgevoerd',
  disputed: 'betwist',
  lapsed: 'vervallen',
  unknown: 'onbekend',
};

export const sideKindSlugs: Readonly<Record<Side['kind'], string>> = {
  worker: 'werknemer',
  union: 'vakbond',
  ngo: 'maatschappelijke-organisatie',
  community: 'gemeenschap',
  community_member: 'bewoner',
  covenant_parties: 'convenantpartijen',
  ex_officio: 'ambtshalve',
  company: 'bedrijf',
  association: 'brancheorganisatie',
  government: 'overheid',
  knowledge_institute: 'kennisinstelling',
  standard: 'keurmerk',
  other: 'overig',
};

/** The code that a slug stands for, or `undefined` for a word that is none. */
export function codeOf<Code extends string>(
  slugs: Readonly<Record<Code, string>>,
  slug: string,
): Code | undefined {
  return (Object.keys(slugs) as Code[]).find((code) => slugs[code] === slug);
}
