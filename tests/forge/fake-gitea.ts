import type { ForgeRepository } from './forge-repository.ts';
import { editor, type Fields, forgeOf, MOMENT, Refusal, type RestQuestion } from './questions.ts';

/** Made up, and of no use anywhere. */
export const GITEA_TOKEN = 'gitea-verzonnen';

/**
 * Gitea, as far as the forms ask it, for the repository `voorbeeld/monitor`. `main` is protected.
 * @see https://docs.gitea.com/api/next/
 */
export const fakeGitea = (repository: ForgeRepository) =>
  forgeOf({
    authorization: `token ${GITEA_TOKEN}`,
    rest: '/api/v1',
    questions: questions(repository),
    graph: [],
  });

function questions(repository: ForgeRepository): RestQuestion[] {
  const at = (path: string) => new RegExp(`^/repos/voorbeeld/monitor${path}$`, 'u');
  const fileAt = (ref: string, path: unknown) =>
    repository.files(ref).find((file) => file.path === path);
  return [
    [
      'GET',
      /^\/user$/u,
      () => ({
        ...editor,
        full_name: editor.name,
        avatar_url: editor.avatar,
        html_url: 'https://gitea.example/redacteur',
      }),
    ],
    ['GET', /^\/version$/u, () => ({ version: '1.24.0' })],
    ['GET', /^\/settings\/api$/u, () => ({ default_paging_num: 30, max_response_items: 50 })],
    ['GET', at(''), () => ({ permissions: { pull: true, push: true }, default_branch: 'main' })],
    [
      'GET',
      at('/branches/([^/?]+)'),
      (_, branch = '') => ({ commit: { id: repository.head(branch), message: 'Inhoud' } }),
    ],
    [
      'GET',
      at(String.raw`/git/trees/([0-9a-f]{40})\?recursive=1&page=1`),
      (_, commit = '') => ({
        tree: repository.files(commit).map((file) => ({ type: 'blob', ...file })),
        truncated: false,
      }),
    ],
    [
      'POST',
      at(String.raw`/file-contents\?ref=([^&]+)`),
      ({ files }, ref = '') =>
        (files as string[]).map((path) => {
          const content = repository.text(fileAt(ref, path)?.sha ?? '');
          return { path, encoding: 'base64', content: Buffer.from(content).toString('base64') };
        }),
    ],
    [
      'POST',
      at('/contents'),
      ({ branch, message, files }) => {
        if (branch === 'main') throw new Refusal(403, 'branch main is protected');
        const changes = (files as Fields[]).map(({ operation, path, content, sha }) => {
          if (operation === 'update' && fileAt(String(branch), path)?.sha !== sha)
            throw new Refusal(422, `${String(path)} has changed`);
          return [String(path), Buffer.from(String(content), 'base64').toString()] as const;
        });
        const made = Object.fromEntries(changes);
        const commit = repository.commit(String(branch), made, String(message));
        return {
          commit: { sha: commit, created: MOMENT },
          files: changes.map(([path]) => ({ path, sha: fileAt(commit, path)?.sha })),
        };
      },
    ],
  ];
}
