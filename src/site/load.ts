import { readContent } from '../content/read-content.ts';
import { asOfDate } from './as-of.ts';
import { siteHistory } from './history/site-history.ts';
import { type SiteModel, siteModel } from './model.ts';

/** Where the build leaves what it has read. Pages run in its process, but from a bundle with modules of their own. */
const READ_MODEL = Symbol.for('convenantmonitor.model');
const shared = globalThis as { [READ_MODEL]?: SiteModel | undefined };

let model: Promise<SiteModel> | undefined;

/**
 * Gives pages a model that was read already, so that they do not read all content once more. They get
 * a copy: what is remembered with a model, such as its statistics, is forgotten with it.
 * @returns takes it back when all pages are made
 */
export function handToPages(read: SiteModel): () => void {
  shared[READ_MODEL] = { ...read };
  return () => {
    shared[READ_MODEL] = undefined;
  };
}

/** The model of the site in the present folder, read anew. */
export async function readSite(): Promise<SiteModel> {
  const content = await readContent(process.cwd());
  const asOf = asOfDate(undefined, process.env);
  return siteModel(content, asOf, siteHistory(process.cwd(), content.records));
}

/**
 * The model of the site: what the build handed over, else that of the present folder, read once. In
 * development it is read anew when content changes, because then this module is loaded anew.
 */
export function loadSite(): Promise<SiteModel> {
  const read = shared[READ_MODEL];
  return read === undefined ? (model ??= readSite()) : Promise.resolve(read);
}
