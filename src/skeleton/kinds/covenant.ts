import {
  choiceQuestion,
  dutch,
  fileOf,
  idQuestion,
  referenceQuestion,
  textQuestion,
} from '../shared-questions.ts';
import type { SkeletonRecipe } from '../skeleton-kind.ts';

export const covenantSkeleton: SkeletonRecipe = {
  questions: (context) => [
    textQuestion('title', 'Volledige naam van het convenant', 'Full name of the covenant'),
    textQuestion('short-title', 'Korte naam voor lijsten', 'Short name for lists'),
    idQuestion('short-title', 'covenant', context, (id) =>
      fileOf(context.records, ['covenant', 'programme'], id),
    ),
    textQuestion(
      'summary',
      'Waar het om gaat, in twee of drie zinnen',
      'What it is about, in two or three sentences',
    ),
    choiceQuestion('phase', 'Fase', 'Phase', {
      negotiation: ['onderhandeling', 'negotiation'],
      running: ['lopend', 'running'],
      ended: ['afgelopen', 'ended'],
      follow_up: ['opvolging', 'follow-up'],
    }),
    referenceQuestion('sector', 'Sector', 'Sector', 'sector', context.sectors),
  ],
  make: (answers) => ({
    file: `content/convenanten/${answers['id'] ?? ''}/convenant.mdx`,
    value: {
      title: dutch(answers['title']),
      shortTitle: dutch(answers['short-title']),
      summary: dutch(answers['summary']),
      phase: answers['phase'],
      sector: answers['sector'],
      term: {},
      parties: [],
      risks: [],
      commitments: [],
      disputeSettlement: {
        // True of every covenant that has just been begun here, and said so.
        text: {
          nl: 'Nog niet nagegaan welke regeling er is voor klachten en geschillen.',
          en: 'Not yet looked into what is arranged for complaints and disputes.',
        },
        documented: false,
      },
      milestones: [],
    },
  }),
};
