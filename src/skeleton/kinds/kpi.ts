import { recordsOfKind } from '../../schema/record.ts';
import {
  choiceQuestion,
  dutch,
  fileOf,
  idQuestion,
  referenceQuestion,
  textQuestion,
} from '../shared-questions.ts';
import type { SkeletonRecipe } from '../skeleton-kind.ts';

export const kpiSkeleton: SkeletonRecipe = {
  questions: (context) => [
    referenceQuestion(
      'covenant',
      'Convenant of programma',
      'Covenant or programme',
      'owner',
      context.owners,
    ),
    textQuestion('title', 'Naam van de KPI', 'Name of the KPI'),
    idQuestion('title', 'kpi', context, (id, { covenant }) =>
      fileOf(context.records, ['kpi'], id, covenant),
    ),
    choiceQuestion('kind', 'Soort', 'Kind', {
      output: ['prestatie: wat partijen doen', 'output: what parties do'],
      outcome: ['effect: wat er in de keten verandert', 'outcome: what changes in the chain'],
    }),
    {
      flag: 'unit',
      asks: { nl: 'Eenheid, uit eenheden.json', en: 'Unit, from eenheden.json' },
      choices: () =>
        recordsOfKind(context.records, 'unit-list').flatMap(({ value }) =>
          value.units.map(({ id, other }) => ({
            value: id,
            label: { nl: other.nl ?? id, en: other.en ?? id },
          })),
        ),
    },
    choiceQuestion('direction', 'Welke kant op is beter?', 'Which way is better?', {
      higher_is_better: ['hoger is beter', 'higher is better'],
      lower_is_better: ['lager is beter', 'lower is better'],
    }),
  ],
  make: (answers, context) => {
    const owner = answers['covenant'] ?? '';
    const isProgramme = fileOf(context.records, ['programme'], owner) !== undefined;
    return {
      file: `content/${isProgramme ? 'programmas' : 'convenanten'}/${owner}/kpis/${answers['id'] ?? ''}.json`,
      value: {
        title: dutch(answers['title']),
        kind: answers['kind'],
        unit: answers['unit'],
        direction: answers['direction'],
        observations: [],
      },
    };
  },
};
