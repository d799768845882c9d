import {
  choiceQuestion,
  dutch,
  fileOf,
  idQuestion,
  linkQuestion,
  readOneDate,
  readOnePeriod,
  referenceQuestion,
  textQuestion,
  withoutEmpty,
} from '../shared-questions.ts';
import type { SkeletonRecipe } from '../skeleton-kind.ts';

export const reportSkeleton: SkeletonRecipe = {
  questions: (context) => [
    referenceQuestion('covenant', 'Convenant', 'Covenant', 'covenant', context.covenants),
    textQuestion('title', 'Titel van de rapportage', 'Title of the report'),
    choiceQuestion('kind', 'Soort', 'Kind', {
      progress: ['voortgang', 'progress'],
      final: ['eindrapportage', 'final'],
      evaluation: ['evaluatie', 'evaluation'],
    }),
    {
      flag: 'period',
      asks: {
        nl: 'Periode waarover wordt gerapporteerd: 2021, of 2020-07/2021-06',
        en: 'Period reported on: 2021, or 2020-07/2021-06',
      },
      read: readOnePeriod,
    },
    idQuestion('period', 'report', context, (id, { covenant }) =>
      fileOf(context.records, ['report'], id, covenant),
    ),
    {
      flag: 'published',
      asks: {
        nl: 'Datum van publicatie, als die bekend is',
        en: 'Date of publication, where known',
      },
      isOptional: true,
      read: readOneDate,
    },
    linkQuestion('url', 'Adres van het rapport', 'Address of the report'),
  ],
  make: (answers) => ({
    file: `content/convenanten/${answers['covenant'] ?? ''}/rapportages/${answers['id'] ?? ''}.mdx`,
    value: withoutEmpty({
      title: dutch(answers['title']),
      kind: answers['kind'],
      period: answers['period'],
      published: answers['published'],
      url: answers['url'],
    }),
  }),
};
