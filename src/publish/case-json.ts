import { caseColumns } from '../site/downloads/case-columns.ts';
import { remedyColumns, stageColumns } from '../site/downloads/case-part-columns.ts';
import { remediesOf, stagesOf } from '../site/downloads/case-tables.ts';
import type { Column } from '../site/downloads/column.ts';
import type { DownloadContext } from '../site/downloads/download-context.ts';
import { repliesInCase, replyColumns } from '../site/downloads/reply-table.ts';
import type { SingleCase } from '../site/downloads/single-case.ts';
import { downloadAbout } from './download-about.ts';
import { namedCells } from './json-download.ts';

/**
 * Makes the JSON files of single cases: the rows that `zaken`, `stappen`, `herstel` and `reacties` hold of one.
 * @returns a function, so that the columns are made once for all cases
 */
export function caseJson(context: DownloadContext): (record: SingleCase) => string {
  const about = downloadAbout(context.model);
  const columns = {
    case: caseColumns(context),
    stage: stageColumns(context),
    remedy: remedyColumns(context),
    reply: replyColumns(context),
  };
  return (record) => {
    const file = {
      ...about,
      case: row(columns.case, record),
      stages: stagesOf(record).map((stage) => row(columns.stage, stage)),
      remedies: remediesOf(record).map((remedy) => row(columns.remedy, remedy)),
      replies: repliesInCase(record).map((reply) => row(columns.reply, reply)),
    };
    return `${JSON.stringify(file, null, 2)}\n`;
  };
}

function row<T>(columns: readonly Column<T>[], thing: T) {
  return namedCells(
    columns,
    columns.map(({ of }) => of(thing)),
  );
}
