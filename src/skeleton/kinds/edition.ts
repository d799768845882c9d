import { recordsOfKind } from '../../schema/record.ts';
import {
  choiceQuestion,
  fileOf,
  readYear,
  referenceQuestion,
  withoutEmpty,
} from '../shared-questions.ts';
import { refused } from '../../import/reading/reading.ts';
import type { SkeletonRecipe } from '../skeleton-kind.ts';

const SOURCES = 'content/transparantiebenchmark/bronnen.json';

export const editionSkeleton: SkeletonRecipe = {
  questions: (context) => {
    const sources = recordsOfKind(context.records, 'source-list').find(
      ({ file }) => file === SOURCES,
    );
    return [
      {
        flag: 'year',
        asks: { nl: 'Jaar van de editie', en: 'Year of the edition' },
        read: (text) => {
          const file = fileOf(context.records, ['edition'], text);
          return file === undefined ? readYear(text) : refused('id-taken', { file });
        },
      },
      choiceQuestion('kind', 'Soort', 'Kind', {
        benchmark: ['benchmark', 'benchmark'],
        theme_prize: [
          'tussenjaar met alleen een themaprijs',
          'year between with a theme prize only',
        ],
      }),
      {
        flag: 'method',
        asks: {
          nl: 'Versie van de methode, als die bekend is',
          en: 'Version of the method, where known',
        },
        isOptional: true,
        choices: () =>
          recordsOfKind(context.records, 'method').map(({ id, value: { title } }) => ({
            value: id,
            label: { nl: title.nl ?? id, en: title.en ?? id },
          })),
      },
      referenceQuestion(
        'source',
        'Korte naam van een bron uit transparantiebenchmark/bronnen.json',
        'Short name of a source in transparantiebenchmark/bronnen.json',
        'source',
        (sources?.value.sources ?? []).map(({ id, title }) => ({ id, names: [title] })),
      ),
    ];
  },
  make: (answers) => ({
    file: `content/transparantiebenchmark/edities/${answers['year'] ?? ''}.json`,
    value: withoutEmpty({
      kind: answers['kind'],
      year: Number(answers['year']),
      method: answers['method'],
      sources: [answers['source']],
    }),
  }),
};
