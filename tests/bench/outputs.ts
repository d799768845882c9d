/** Makes every file beside the pages of the project in the present folder, and keeps none. */
import { stageOver } from '../../src/cli/stage-over.ts';
import { readContent } from '../../src/content/read-content.ts';
import { wholeText } from '../../src/publish/data-files.ts';
import { publishedFiles } from '../../src/publish/published-files.ts';
import { siteModel } from '../../src/site/model.ts';
import { AS_OF } from './as-of.ts';

const model = siteModel(await readContent(process.cwd()), AS_OF);
stageOver('read');
for (const file of publishedFiles(model)) wholeText(file);
stageOver('outputs');
