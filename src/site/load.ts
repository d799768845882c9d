import { readContent } from '../content/read-content.ts';
import { asOfDate } from './as-of.ts';
import { type SiteModel, siteModel } from './model.ts';

let model: Promise<SiteModel> | undefined;

/**
 * The model of the site in the present folder, read once. In development it is read anew when
 * content changes, because then this module is loaded anew.
 */
export function loadSite(): Promise<SiteModel> {
  model ??= readContent(process.cwd()).then((content) =>
    siteModel(content, asOfDate(undefined, process.env)),
  );
  return model;
}
