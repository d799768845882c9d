import type { CaseRecord, SiteModel } from './model.ts';
import { oncePerModel } from './once-per-model.ts';

/** What cases are listed by. */
type CaseSubject = 'sector' | 'theme' | 'country' | 'covenant' | 'mechanism';

const SUBJECTS: Readonly<Record<CaseSubject, (record: CaseRecord) => readonly string[]>> = {
  sector: ({ value }) => value.sectors,
  theme: ({ value }) => value.themes,
  country: ({ value }) => value.countries,
  covenant: ({ value }) => (value.covenant === undefined ? [] : [value.covenant]),
  mechanism: ({ mechanism }) => [mechanism.id],
};

// Gathered in one walk: each covenant, country and so on would go through all cases else.
const casesBySubject = oncePerModel((model) => {
  const bySubject = new Map<string, CaseRecord[]>();
  for (const record of model.cases)
    for (const [subject, idsOf] of Object.entries(SUBJECTS))
      for (const id of new Set(idsOf(record))) {
        const key = `${subject} ${id}`;
        const known = bySubject.get(key);
        if (known === undefined) bySubject.set(key, [record]);
        else known.push(record);
      }
  return bySubject;
});

/** The cases and totals of one sector, theme, country, covenant or mechanism, in the order of the model. */
export function casesOf(model: SiteModel, subject: CaseSubject, id: string): readonly CaseRecord[] {
  return casesBySubject(model).get(`${subject} ${id}`) ?? [];
}
