import type { DataDownload } from 'schema-dts';
import { absoluteAddress } from '../absolute-address.ts';
import type { SiteModel } from '../model.ts';

const FORMATS = { csv: 'text/csv', json: 'application/json' } as const;

/** The files that a dataset can be had as. */
export function distribution(
  { site }: Pick<SiteModel, 'site'>,
  addressOf: (extension: keyof typeof FORMATS) => string,
): DataDownload[] {
  return (['csv', 'json'] as const).map((extension) => ({
    '@type': 'DataDownload',
    encodingFormat: FORMATS[extension],
    contentUrl: absoluteAddress(site, addressOf(extension)),
  }));
}
