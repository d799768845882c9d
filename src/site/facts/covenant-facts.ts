import type { Fact } from '../fact.ts';
import type { CovenantRecord } from '../model.ts';

const TERM = {
  signed: { nl: 'Ondertekend', en: 'Signed' },
  started: { nl: 'Ingegaan', en: 'Started' },
  plannedEnd: { nl: 'Afgesproken einde', en: 'Agreed end' },
  ended: { nl: 'Geëindigd', en: 'Ended' },
} as const;

/** The dates of a covenant's term, and its single figures that form no series. */
export function covenantFacts(covenant: CovenantRecord): Fact[] {
  const { id, file, value } = covenant;
  const page = { route: 'covenant', parameters: { covenant: id } } as const;
  const dates = (Object.keys(TERM) as (keyof typeof TERM)[]).flatMap((name): Fact[] => {
    const date = value.term[name];
    if (date === undefined) return [];
    const { on, derived, sources, confidence, note } = date;
    const status = derived === true ? 'derived' : 'as_published';
    return [
      {
        id: `${id}/looptijd/${name}`,
        kind: 'term',
        label: TERM[name],
        value: { kind: 'date', date: on },
        status,
        sources,
        confidence,
        note,
        file,
        page,
      },
    ];
  });
  const figures = (value.figures ?? []).map((figure): Fact => {
    const { title: label, value: figureValue, unit, period, sources, confidence, note } = figure;
    return {
      id: `${id}/cijfer/${figure.id}`,
      kind: 'figure',
      label,
      value: figureValue,
      unit,
      period,
      status: 'as_published',
      sources,
      confidence,
      note,
      file,
      page,
    };
  });
  return [...dates, ...figures];
}
