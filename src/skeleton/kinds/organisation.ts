import {
  choiceQuestion,
  dutch,
  fileOf,
  idQuestion,
  referenceQuestion,
  textQuestion,
  withoutEmpty,
} from '../shared-questions.ts';
import type { SkeletonRecipe } from '../skeleton-kind.ts';

export const organisationSkeleton: SkeletonRecipe = {
  questions: (context) => [
    textQuestion('name', 'Naam van de organisatie', 'Name of the organisation'),
    idQuestion('name', 'organisation', context, (id) =>
      fileOf(context.records, ['organisation'], id),
    ),
    choiceQuestion('kind', 'Wat voor organisatie', 'What kind of organisation', {
      company: ['bedrijf', 'company'],
      association: ['brancheorganisatie', 'association'],
      union: ['vakbond', 'union'],
      ngo: ['ngo', 'NGO'],
      government: ['overheid', 'government'],
      knowledge_institute: ['kennisinstituut', 'knowledge institute'],
      standard: ['keurmerk of standaard', 'standard'],
      community: ['gemeenschap', 'community'],
      other: ['anders', 'other'],
    }),
    {
      ...referenceQuestion(
        'country',
        'Land, als ISO-code (NL)',
        'Country, as ISO code (NL)',
        'country',
        context.countries,
      ),
      isOptional: true,
    },
  ],
  make: (answers) => ({
    file: `content/organisaties/${answers['id'] ?? ''}.json`,
    value: withoutEmpty({
      names: [{ name: dutch(answers['name']) }],
      kind: answers['kind'],
      country: answers['country'],
    }),
  }),
};
