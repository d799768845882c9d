import { changesWords } from '../../../i18n/words/changes.ts';
import { editingWords, type Way } from '../../../i18n/words/editing.ts';
import { manualWords } from '../../../i18n/words/manual.ts';
import { spreadsheetWords } from '../../../i18n/words/spreadsheet.ts';
import type { Language } from '../../../schema/text.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { FORMS_ADDRESSES } from '../../security/forms-policy.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';

export interface ManualView {
  readonly head: PageHead;
  readonly ways: readonly {
    readonly anchor: Way;
    readonly name: string;
    readonly title: string;
    readonly fit: string;
    readonly needed: string;
    readonly steps: readonly string[];
    readonly commands: readonly string[];
    /** Where the way begins, or is told in full. */
    readonly link: Link | undefined;
  }[];
  readonly further: readonly Link[];
}

/** How editors work: the four ways, and where each is told in full. */
export function manualView(model: SiteModel, lang: Language): ManualView {
  const { title, intro, ways, openForms, schemas } = editingWords[lang];
  const address = addressesIn(lang);
  const spreadsheet = { label: spreadsheetWords[lang].title, href: address('spreadsheet') };
  const links: Partial<Record<Way, Link>> = {
    form: { label: openForms, href: FORMS_ADDRESSES[lang] },
    spreadsheet,
  };
  return {
    head: pageHead(model, lang, { route: 'manual', parameters: {} }, { title, description: intro }),
    ways: (Object.keys(ways) as Way[]).map((way) => ({
      anchor: way,
      ...ways[way],
      ...(way === 'file' && { commands: ['npm run schemas'] }),
      link: links[way],
    })),
    further: [
      { label: manualWords[lang].title, href: address('findings') },
      spreadsheet,
      { label: schemas, href: `${address('data')}#schemas` },
      { label: changesWords[lang].title, href: address('changes') },
    ],
  };
}
