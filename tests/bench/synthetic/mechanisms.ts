import type { MechanismKind } from '../../../src/schema/mechanism.ts';
import { type ContentFile, mdxFile, source } from './content-file.ts';
import { bothLanguages, named, sentences } from './prose.ts';
import { randomOf } from './random.ts';

/** The bodies that publish cases, each with the one procedure that it has. */
export const MECHANISMS = {
  'klachtencommissie-een': 'sector_complaints_procedure',
  'klachtencommissie-twee': 'sector_complaints_procedure',
  'klachtencommissie-drie': 'sector_complaints_procedure',
  geschillencommissie: 'sector_disputes_committee',
  contactpunt: 'ncp_specific_instance',
  'tweede-contactpunt': 'ncp_specific_instance',
  rechter: 'civil_court',
  initiatief: 'multistakeholder_complaints_procedure',
} as const satisfies Record<string, MechanismKind>;

export type MechanismId = keyof typeof MECHANISMS;
export const mechanismIds = Object.keys(MECHANISMS) as MechanismId[];

export function mechanismFile(id: MechanismId): ContentFile {
  const random = randomOf(id);
  const name = id.replaceAll('-', ' ');
  return mdxFile(
    `klachten/${id}/mechanisme`,
    {
      title: named(name, name),
      shortTitle: named(name, name),
      summary: bothLanguages(random, 30),
      kinds: [MECHANISMS[id]],
      binding: random.chance(0.5),
      steps: [
        {
          id: 'behandeling',
          title: named('Behandeling', 'Treatment'),
          deadlineInDays: 90,
          deadlineFrom: 'filed',
          endsWith: 'decided',
          sources: ['reglement'],
        },
      ],
      sources: [source('reglement')],
    },
    sentences(random, 'nl', 140),
  );
}
