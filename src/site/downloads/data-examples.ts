import { absoluteAddress } from '../absolute-address.ts';
import { dataWords } from '../../i18n/words/data.ts';
import type { Language } from '../../schema/text.ts';
import type { SiteModel } from '../model.ts';
import { dataAddress } from './data-address.ts';

/** Something to copy that fetches and uses a file. */
export interface DataExample {
  readonly title: string;
  readonly text: string;
  readonly code: string;
}

/** The KPI of the example: it has a target, a baseline and a break. */
const KPI = 'kleding-textiel/marktaandeel';

/** Examples that work as they stand; a test follows their addresses and runs what it can. */
export function dataExamples({ site }: SiteModel, lang: Language): DataExample[] {
  const { curl, spreadsheet, python, duckdb } = dataWords[lang];
  const file = (name: string) => absoluteAddress(site, dataAddress(name));
  return [
    { ...curl, code: `curl -O ${file('feiten.csv')}` },
    { ...spreadsheet, code: `=IMPORTDATA("${file('kpis.csv')}")` },
    { ...python, code: pythonCode(file('zaken.csv')) },
    { ...duckdb, code: duckdbCode(file('waarnemingen.csv')) },
  ];
}

const pythonCode = (address: string) => `import csv, io, urllib.request

with urllib.request.urlopen("${address}") as file:
    cases = list(csv.DictReader(io.TextIOWrapper(file, "utf-8-sig", newline="")))
counted = [case for case in cases if case["counts_in_statistics"] == "true"]
print(len(cases), len(counted))`;

const duckdbCode = (address: string) => `SELECT series, period, value
FROM read_csv('${address}')
WHERE kpi = '${KPI}' AND kind = 'observation'
ORDER BY series, period_end;`;
