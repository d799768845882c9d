import { dataWords } from '../../i18n/words/data.ts';
import type { Language } from '../../schema/text.ts';
import { dataAddress } from '../downloads/data-address.ts';
import { caseFile, facetFile, kpiFile } from '../downloads/record-file.ts';
import type { FacetId } from '../facets/facet-words.ts';
import type { KpiOwner } from '../kpi-owner.ts';
import type { CaseRecord } from '../model.ts';
import { addressesIn } from '../routes.ts';
import type { Link } from './page-head.ts';

/** The files of a KPI, and the way to all data. */
export function kpiDownloads(owner: KpiOwner, kpi: string, lang: Language): Link[] {
  return [
    { label: 'CSV', href: kpiFile(owner, kpi, 'csv') },
    { label: 'JSON', href: kpiFile(owner, kpi, 'json') },
    allData(lang),
  ];
}

/** The file of a case, or of all totals; a record of totals is no case and has no file of its own. */
export function caseDownloads({ id, value }: CaseRecord, lang: Language): Link[] {
  const file = value.record === 'case' ? caseFile(id) : dataAddress('zaaktotalen.json');
  return [{ label: 'JSON', href: file }, allData(lang)];
}

/** The files of one value of a facet, and the way to all data. */
export function facetDownloads(facet: FacetId, value: string, lang: Language): Link[] {
  return [
    { label: 'CSV', href: facetFile(facet, value, 'csv') },
    { label: 'JSON', href: facetFile(facet, value, 'json') },
    allData(lang),
  ];
}

/** The files of whole tables, and the way to all data. */
export function tableDownloads(tables: readonly string[], lang: Language): Link[] {
  const files = tables.flatMap((table) => [`${table}.csv`, `${table}.json`]);
  return [...files.map((file) => ({ label: file, href: dataAddress(file) })), allData(lang)];
}

const allData = (lang: Language): Link => ({
  label: dataWords[lang].allData,
  href: addressesIn(lang)('data'),
});
