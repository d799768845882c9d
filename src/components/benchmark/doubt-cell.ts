import type { Line } from '../../i18n/line.ts';
import { editionWords } from '../../i18n/words/edition.ts';
import type { Language } from '../../schema/text.ts';
import type { TableCell } from '../table-cell.ts';

/**
 * Doubts with the hollow mark that charts give them too, and what else there is to know below it.
 * Where nothing is in doubt and nothing else to be known, that the source says it so.
 */
export function doubtCell(doubts: string, remark: Line, lang: Language): TableCell {
  if (doubts !== '')
    return { text: doubts, sign: 'empty', ...(remark === '' ? {} : { note: remark }) };
  return { text: remark === '' ? editionWords[lang].asInSource : remark };
}
