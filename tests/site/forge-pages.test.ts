import { describe, expect, test } from 'vitest';
import type { Forge } from '../../src/schema/forge.ts';
import { forgeOfProposal } from '../../src/site/figure-diff/forge-of-proposal.ts';
import { editorAddress, newFilePage } from '../../src/site/forge-pages.ts';
import { record, siteExample } from '../example-records.ts';

const FILE = 'content/wijzigingen/2021-06-30-aandeel.json';
const NAME = 'content%2Fwijzigingen%2F2021-06-30-aandeel.json';

const github: Forge = { kind: 'github', repository: 'voorbeeld/site', branch: 'main' };
const gitlab: Forge = { kind: 'gitlab', repository: 'groep/deel/site', branch: 'main' };
const gitea: Forge = { ...github, kind: 'gitea', url: 'https://git.example/' };

test.each<[string, Forge, string]>([
  ['GitHub', github, 'https://github.com/voorbeeld/site/edit/main/content/a.json'],
  ['GitLab', gitlab, 'https://gitlab.com/groep/deel/site/-/edit/main/content/a.json'],
  ['Gitea', gitea, 'https://git.example/voorbeeld/site/_edit/main/content/a.json'],
  [
    'a branch that would cut the address',
    { ...github, branch: 'fix#1' },
    'https://github.com/voorbeeld/site/edit/fix%231/content/a.json',
  ],
])('the editor for a file: %s', (_, forge, address) => {
  expect(editorAddress(forge, 'content/a.json')).toBe(address);
});

const onGithub = 'https://github.com/voorbeeld/site/new';
const asked = `?filename=${NAME}&value=%7B+%22a%22%3A+%22%26%3F%23%22+%7D%0A`;

describe('the page for a new file', () => {
  test.each<[string, Forge, string]>([
    ['GitHub', github, `${onGithub}/main${asked}`],
    [
      'a branch of the forms',
      { ...github, branch: 'cms/kpis/een' },
      `${onGithub}/cms/kpis/een${asked}`,
    ],
    [
      'a space',
      { ...github, branch: 'cms/kpis/een twee' },
      `${onGithub}/cms/kpis/een%20twee${asked}`,
    ],
    ['a hash', { ...github, branch: 'fix#1' }, `${onGithub}/fix%231${asked}`],
    ['a question mark', { ...github, branch: 'a?b' }, `${onGithub}/a%3Fb${asked}`],
    [
      'what looks encoded',
      { ...github, branch: 'a%2F..%2Fb' },
      `${onGithub}/a%252F..%252Fb${asked}`,
    ],
    ['brackets of markup', { ...github, branch: 'a)>"<b' }, `${onGithub}/a)%3E%22%3Cb${asked}`],
    [
      'a fork',
      { ...github, repository: 'iemand/site' },
      `https://github.com/iemand/site/new/main${asked}`,
    ],
    [
      'GitLab, where the text has to be pasted',
      { ...gitlab, branch: 'cms/kpis/een' },
      `https://gitlab.com/groep/deel/site/-/new/cms/kpis/een?file_name=${NAME}`,
    ],
    [
      'Gitea or Forgejo, on a host of its own',
      { ...gitea, branch: 'cms/kpis/een' },
      `https://git.example/voorbeeld/site/_new/cms/kpis/een${asked}`,
    ],
  ])('%s', (_, forge, address) => {
    const isFilled = forge.kind !== 'gitlab';
    expect(newFilePage(forge, FILE, '{ "a": "&?#" }\n')).toEqual({ address, isFilled });
  });

  test.each<[string, Forge, number, boolean]>([
    ['is there as long as a server takes the address', github, 6000, true],
    ['is not there for a longer one', github, 6001, false],
    ['is there for any text that does not go in the address', gitlab, 60_000, true],
  ])('%s', (_, forge, length, isThere) => {
    const rest = newFilePage(github, FILE, '')?.address.length ?? 0;
    expect(newFilePage(forge, FILE, 'x'.repeat(length - rest)) !== undefined).toBe(isThere);
  });
});

describe('a proposal', () => {
  const published = (site: object) => ({ records: [record('content/site.json', site)] });
  const linked = published({ ...siteExample, forge: gitea });

  test('is on the forge that is published, in its own repository and branch', () => {
    expect(forgeOfProposal(linked, { repository: 'iemand/site', branch: 'fix#1' })).toEqual({
      ...gitea,
      repository: 'iemand/site',
      branch: 'fix#1',
    });
  });

  test.each([
    ['without a branch', linked, 'iemand/site', undefined],
    ['without a repository', linked, undefined, 'main'],
    ['of a fork that is gone', linked, '', 'main'],
    ['of a fork that poses as a host', linked, '//elders.example/site', 'main'],
    ['that would climb out of the repository', linked, '..', 'main'],
    ['that would climb to another page', linked, 'iemand/site', 'a/../../../settings'],
    ['of a site without a forge', published(siteExample), 'iemand/site', 'main'],
  ])('%s has no place to link to', (_, content, repository, branch) => {
    expect(forgeOfProposal(content, { repository, branch })).toBeUndefined();
  });
});
