import type { Dataset } from 'schema-dts';
import { inLanguage } from '../../i18n/localised.ts';
import { firstDay, lastDay } from '../../domain/period-end.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { addressesIn } from '../routes.ts';
import { kpiFile } from '../downloads/record-file.ts';
import type { KpiOwner } from '../kpi-owner.ts';
import type { SiteModel, SiteRecord } from '../model.ts';
import { unitText } from '../views/kpi/unit-text.ts';
import { distribution } from './distribution.ts';
import { type DescribedPage, publishedWork } from './described-page.ts';

/** The series of a KPI with its downloads. */
export function kpiDataset(
  model: SiteModel,
  page: DescribedPage,
  owner: KpiOwner,
  kpi: SiteRecord<'kpi'>,
): Dataset {
  return {
    '@type': 'Dataset',
    ...publishedWork(model, page),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      url: absoluteAddress(model.site, addressesIn(page.lang)('data')),
    },
    variableMeasured: {
      '@type': 'PropertyValue',
      name: inLanguage(kpi.value.title, page.lang).text,
      unitText: unitText(kpi.value, model.units.get(kpi.value.unit), page.lang),
    },
    ...temporalCoverage(kpi.value.observations.map(({ period }) => period)),
    distribution: distribution(model, (extension) => kpiFile(owner, kpi.id, extension)),
  };
}

/** From the first day of the first period to the last day of the last; nothing where there are no values. */
function temporalCoverage(periods: readonly string[]) {
  const first = periods.map(firstDay).toSorted()[0];
  const last = periods.map(lastDay).toSorted().at(-1);
  return first === undefined || last === undefined ? {} : { temporalCoverage: `${first}/${last}` };
}
