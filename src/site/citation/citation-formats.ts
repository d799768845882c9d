import { citationWords } from '../../i18n/words/citation.ts';
import { bibtex } from './bibtex.ts';
import type { Citable } from './citable.ts';
import { cslJson } from './csl-json.ts';
import { plainCitation } from './plain-citation.ts';
import { ris } from './ris.ts';

/** One way of citing a page, ready to copy. */
export interface CitationFormat {
  readonly name: string;
  readonly text: string;
}

/** Every way of citing a page, the one for people first. */
export function citationFormats(page: Citable): CitationFormat[] {
  return [
    { name: citationWords[page.lang].plain, text: plainCitation(page) },
    { name: 'BibTeX', text: bibtex(page) },
    { name: 'CSL-JSON', text: cslJson(page) },
    { name: 'RIS', text: ris(page) },
  ];
}
