import type { Fact } from '../fact.ts';
import { presentName, type SiteModel, type SiteRecord } from '../model.ts';

/** Panel, class sizes, means and other figures, ranks and scores of an edition of the Transparantiebenchmark. */
export function editionFacts(model: SiteModel, edition: SiteRecord<'edition'>): Fact[] {
  const { panel, classes, figures = [], scores = [], method } = edition.value;
  const scale = method === undefined ? undefined : model.methods.get(method)?.value.scale;
  const year = edition.id;
  const shared = {
    status: 'as_published',
    period: year,
    file: edition.file,
    page: { route: 'edition', parameters: { edition: year } },
  } as const;
  const id = (name: string) => `transparantiebenchmark/${year}/${name}`;
  const count = (number: number) => ({ kind: 'number', number }) as const;
  return [
    ...(panel === undefined
      ? []
      : [
          {
            ...shared,
            ...doubts(panel),
            id: id('panel'),
            kind: 'panel' as const,
            label: PANEL,
            value: { ...count(panel.companies), qualifier: panel.qualifier },
          },
        ]),
    ...(classes?.list ?? []).flatMap((one): Fact[] =>
      one.companies === undefined
        ? []
        : [
            {
              ...shared,
              id: id(`klasse/${one.id}`),
              kind: 'class_size',
              label: one.name,
              value: count(one.companies),
              ...doubts(classes ?? { sources: [] }),
            },
          ],
    ),
    ...figures.map((figure): Fact => ({
      ...shared,
      ...doubts(figure),
      id: id(`cijfer/${figure.id}`),
      kind: 'figure',
      label: figure.title,
      value: figure.value,
      unit: figure.unit,
      status: figure.provisional === true ? 'provisional' : 'as_published',
    })),
    ...scores.flatMap((score): Fact[] => {
      const label = presentName(model, score.organisation);
      const status = score.derived === true ? 'derived' : 'as_published';
      const common = { ...shared, ...doubts(score), label, status } as const;
      return [
        ...(score.rank === undefined
          ? []
          : [
              {
                ...common,
                id: id(`plaats/${score.organisation}`),
                kind: 'rank' as const,
                value: count(score.rank),
              },
            ]),
        ...(score.score === undefined
          ? []
          : [
              {
                ...common,
                id: id(`score/${score.organisation}`),
                kind: 'score' as const,
                value: score.score,
                unit: scale?.unit,
              },
            ]),
      ];
    }),
  ];
}

const PANEL = { nl: 'Onderzochte ondernemingen', en: 'Companies examined' };

function doubts({ sources, confidence, note }: Pick<Fact, 'sources' | 'confidence' | 'note'>) {
  return { sources, confidence, note };
}
