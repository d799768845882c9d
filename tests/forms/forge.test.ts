import { describe, expect, test } from 'vitest';
import { forgeBackend } from '../../src/forms/forge-backend.ts';
import { forgeOrigins, forgePlaces } from '../../src/forms/forge-places.ts';
import { formWords } from '../../src/i18n/words/form.ts';
import { forge, type Forge } from '../../src/schema/forge.ts';

const place = { repository: 'voorbeeld/site', branch: 'main' };

describe('where a forge is, and whom the forms ask', () => {
  test.each<[string, Forge, string, string, string[]]>([
    [
      'GitHub',
      { kind: 'github', ...place },
      'https://github.com',
      'https://api.github.com',
      ['https://api.github.com'],
    ],
    [
      'GitHub of one’s own',
      { kind: 'github', ...place, url: 'https://git.example/' },
      'https://git.example',
      'https://git.example/api/v3',
      ['https://git.example'],
    ],
    [
      'GitLab',
      { kind: 'gitlab', ...place },
      'https://gitlab.com',
      'https://gitlab.com/api/v4',
      ['https://gitlab.com'],
    ],
    [
      'Forgejo with an API elsewhere',
      { kind: 'gitea', ...place, url: 'https://git.example', api: 'https://api.example/v1/' },
      'https://git.example',
      'https://api.example/v1',
      ['https://api.example', 'https://git.example'],
    ],
  ])('%s', (_, settings, url, api, origins) => {
    expect(forgePlaces(settings)).toEqual({ url, api });
    expect(forgeOrigins(settings)).toEqual(origins);
  });
});

describe('how the forms work with a forge', () => {
  const commit_messages = formWords.nl.commits;
  test.each<[string, Forge | undefined, object]>([
    [
      'none: only the folder on the computer',
      undefined,
      { backend: { name: 'github', repo: 'local/convenantmonitor', auth_methods: ['token'] } },
    ],
    [
      'GitHub with tokens opens pull requests',
      { kind: 'github', ...place },
      {
        backend: {
          name: 'github',
          repo: 'voorbeeld/site',
          branch: 'main',
          api_root: 'https://api.github.com',
          graphql_api_root: 'https://api.github.com/graphql',
          commit_messages,
          auth_methods: ['token'],
        },
        publish_mode: 'editorial_workflow',
      },
    ],
    [
      'GitHub of one’s own has both its APIs below its address',
      { kind: 'github', ...place, url: 'https://git.example/' },
      {
        backend: {
          name: 'github',
          repo: 'voorbeeld/site',
          branch: 'main',
          api_root: 'https://git.example/api/v3',
          graphql_api_root: 'https://git.example/api/graphql',
          commit_messages,
          auth_methods: ['token'],
        },
        publish_mode: 'editorial_workflow',
      },
    ],
    [
      'GitHub with a sign-in service',
      { kind: 'github', ...place, signInService: 'https://aanmelden.example' },
      {
        backend: {
          name: 'github',
          repo: 'voorbeeld/site',
          branch: 'main',
          api_root: 'https://api.github.com',
          graphql_api_root: 'https://api.github.com/graphql',
          commit_messages,
          base_url: 'https://aanmelden.example',
        },
        publish_mode: 'editorial_workflow',
      },
    ],
    [
      'GitLab without a secret',
      { kind: 'gitlab', ...place, clientId: 'abc' },
      {
        backend: {
          name: 'gitlab',
          repo: 'voorbeeld/site',
          branch: 'main',
          api_root: 'https://gitlab.com/api/v4',
          commit_messages,
          base_url: 'https://gitlab.com',
          auth_type: 'pkce',
          app_id: 'abc',
        },
        publish_mode: 'editorial_workflow',
      },
    ],
    [
      'Gitea saves to the branch itself',
      { kind: 'gitea', ...place, clientId: 'abc' },
      {
        backend: {
          name: 'gitea',
          repo: 'voorbeeld/site',
          branch: 'main',
          api_root: 'https://gitea.com/api/v1',
          commit_messages,
          base_url: 'https://gitea.com',
          app_id: 'abc',
        },
        publish_mode: 'simple',
      },
    ],
  ])('%s', (_, settings, expected) => {
    expect(forgeBackend(settings, 'nl')).toEqual(expected);
  });
});

test('GitHub has no client id: it would not keep its secret', () => {
  expect(forge.safeParse({ kind: 'github', ...place, clientId: 'abc' }).success).toBe(false);
});
