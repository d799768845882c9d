import { expect, test } from 'vitest';
import { formPageWords } from '../../src/i18n/words/form-page.ts';
import type { ForgeKind } from '../../src/schema/forge.ts';
import { siteModel } from '../../src/site/model.ts';
import { formsView } from '../../src/site/views/forms-view.ts';
import { record, siteExample } from '../example-records.ts';

const words = formPageWords.nl;

test.each<[string, ForgeKind | undefined, string]>([
  ['nowhere but on the computer', undefined, words.noForge],
  ['in a pull request on GitHub', 'github', words.savedAsProposal],
  ['in a merge request on GitLab', 'gitlab', words.savedAsProposal],
  ['in the branch itself on Gitea', 'gitea', words.savedInBranch('voorstel')],
])('the page of the forms tells that changes are kept %s', (_, kind, saved) => {
  const forge = kind && { kind, repository: 'voorbeeld/site', branch: 'voorstel' };
  const site = record('content/site.json', { ...siteExample, ...(forge && { forge }) });
  const model = siteModel({ records: [site], prose: new Map() }, '2024-01-01');
  expect(formsView(model, [], 'nl')).toMatchObject({ saved, hasForge: kind !== undefined });
});
