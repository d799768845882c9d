import type { LocalisedText } from '../../schema/text.ts';
import type { PageReference } from '../fact.ts';
import { inOrder } from '../in-order.ts';
import type { SiteModel } from '../model.ts';

/** Something that was put on the site after its first publication. */
export interface Addition {
  readonly on: string;
  /** A new record, or new values in a KPI that was there already. */
  readonly kind: 'case' | 'kpi' | 'report' | 'covenant' | 'values';
  readonly title: LocalisedText;
  readonly page: PageReference;
}

type Published = Omit<Addition, 'on'> & { readonly file: string };

/** What was added since the site began, from git, the newest first; nothing where git tells nothing. */
export function additions(model: SiteModel): Addition[] {
  const { history } = model;
  const begin = [...history.files].flatMap((file) => history.of(file)?.first ?? []).toSorted()[0];
  return published(model)
    .flatMap(({ file, kind, ...what }): Addition[] => {
      const known = history.of(file);
      if (known === undefined) return [];
      return [
        ...(known.first === begin ? [] : [{ ...what, kind, on: known.first }]),
        ...(kind === 'kpi' ? known.changes : []).flatMap(({ day, changes }): Addition[] =>
          changes.some((change) => change.kind === 'values-added')
            ? [{ ...what, kind: 'values', on: day }]
            : [],
        ),
      ];
    })
    .toSorted((one, other) => inOrder(other.on, one.on));
}

function published({ covenants, cases }: SiteModel): Published[] {
  return [
    ...cases.map(({ id, file, value }): Published => ({
      kind: 'case',
      file,
      title: value.title,
      page: { route: 'case', parameters: { case: id } },
    })),
    ...covenants.flatMap(({ id, file, value, kpis, reports }): Published[] => {
      const page: PageReference = { route: 'covenant', parameters: { covenant: id } };
      return [
        { kind: 'covenant', file, title: value.title, page },
        ...kpis.map((kpi): Published => ({
          kind: 'kpi',
          file: kpi.file,
          title: kpi.value.title,
          page: { route: 'kpi', parameters: { covenant: id, kpi: kpi.id } },
        })),
        ...reports.map((report): Published => ({
          kind: 'report',
          file: report.file,
          title: report.value.title,
          page,
        })),
      ];
    }),
  ];
}
