/** Makes every file beside the pages of the project in the present folder, and keeps none. */
import { stageOver } from '../../src/cli/stage-over.ts';
import { readContent } from '../../src/content/read-content.ts';
import { dataFiles, recordFiles } from '../../src/publish/data-files.ts';
import { feedFiles } from '../../src/publish/feed-files.ts';
import { searchFiles } from '../../src/publish/search-files.ts';
import { siteModel } from '../../src/site/model.ts';
import { AS_OF } from './as-of.ts';

const model = siteModel(await readContent(process.cwd()), AS_OF);
stageOver('read');
for (const files of [dataFiles, recordFiles, feedFiles, searchFiles])
  for (const file of files(model)) file.text();
stageOver('outputs');
