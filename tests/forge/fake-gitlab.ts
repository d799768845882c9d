import type { FileChanges, ForgeRepository } from './forge-repository.ts';
import type { Proposal, Proposals } from './proposals.ts';
import {
  editor,
  type Fields,
  forgeOf,
  type GraphQuestion,
  MOMENT,
  Refusal,
  type RestQuestion,
} from './questions.ts';

/** Made up, and of no use anywhere. */
export const GITLAB_TOKEN = 'glpat-verzonnen';

/**
 * GitLab, as far as the forms ask it, for the project `voorbeeld/groep/monitor`. `main` is protected.
 * @see https://docs.gitlab.com/api/rest/ and https://docs.gitlab.com/api/graphql/
 */
export const fakeGitlab = (repository: ForgeRepository, proposals: Proposals) =>
  forgeOf({
    authorization: `Bearer ${GITLAB_TOKEN}`,
    rest: '/api/v4',
    questions: questions(repository, proposals),
    graph: graph(repository),
  });

/** A merge request is a draft when its title says so. */
const DRAFT = 'Draft: ';

function questions(repository: ForgeRepository, proposals: Proposals): RestQuestion[] {
  const project = String.raw`^/projects/voorbeeld%2Fgroep%2Fmonitor`;
  const at = (path: string) => new RegExp(`${project}${path}$`, 'u');
  const asMergeRequest = (proposal: Proposal) => mergeRequest(proposal, repository);
  return [
    [
      'GET',
      /^\/user$/u,
      () => ({
        ...editor,
        username: editor.login,
        avatar_url: editor.avatar,
        web_url: 'https://gitlab.example/redacteur',
      }),
    ],
    ['GET', at(String.raw`/users\?search=redacteur`), () => [{ id: editor.id }]],
    [
      'GET',
      at('/repository/branches/([^/?]+)'),
      (_, branch = '') => ({ commit: { id: repository.head(branch) } }),
    ],
    [
      'GET',
      at(String.raw`/merge_requests\?state=opened&order_by=updated_at&per_page=100&labels=([^&]+)`),
      (_, label = '') =>
        proposals.all.filter(({ labels }) => labels.includes(label)).map(asMergeRequest),
    ],
    [
      'GET',
      at(String.raw`/merge_requests/(\d+)/diffs\?per_page=100`),
      (_, number) =>
        repository
          .changes(proposals.of(number).from)
          .files.map((path) => ({ old_path: path, new_path: path })),
    ],
    [
      'GET',
      at(String.raw`/repository/commits\?ref_name=main&path=[^&]+&per_page=100`),
      () => [
        {
          id: repository.head('main'),
          author_name: editor.name,
          author_email: editor.email,
          committed_date: MOMENT,
        },
      ],
    ],
    ['GET', /^\/avatar\?/u, () => ({ avatar_url: editor.avatar })],
    ['POST', at('/repository/commits'), (body) => commit(repository, body)],
    [
      'POST',
      at('/merge_requests'),
      ({ title, source_branch: from, target_branch: to, labels }) =>
        asMergeRequest(
          proposals.open({
            ...fromTitle(title),
            from: String(from),
            to: String(to),
            labels: String(labels).split(','),
          }),
        ),
    ],
  ];
}

function graph(repository: ForgeRepository): GraphQuestion[] {
  const ofProject = (found: object) => ({ project: { repository: found } });
  return [
    [
      'lastCommit { sha message }',
      ({ branch }) =>
        ofProject({
          tree: { lastCommit: { sha: repository.head(String(branch)), message: 'Inhoud' } },
        }),
    ],
    [
      'tree(ref: $branch, recursive: true)',
      ({ branch }) =>
        ofProject({
          tree: {
            blobs: {
              nodes: repository.files(String(branch)).map((file) => ({ type: 'blob', ...file })),
              pageInfo: { endCursor: '', hasNextPage: false },
            },
          },
        }),
    ],
    [
      'blobs(ref: $branch, paths: $paths)',
      ({ branch, paths }) => {
        const files = repository.files(String(branch));
        return ofProject({
          blobs: {
            nodes: (paths as string[]).flatMap((path) =>
              files
                .filter((file) => file.path === path)
                .map(({ sha, size }) => ({
                  path,
                  oid: sha,
                  size,
                  rawTextBlob: repository.text(sha),
                })),
            ),
          },
        });
      },
    ],
  ];
}

interface Action {
  readonly action: string;
  readonly file_path: string;
  readonly content: string;
  readonly encoding: string;
}

/** Commits to a branch, which begins at another where the question says so. */
function commit(repository: ForgeRepository, body: Fields) {
  const branch = String(body['branch']);
  const start = body['start_branch'];
  if (branch === 'main') throw new Refusal(403, 'You are not allowed to push into this branch');
  if (start !== undefined) {
    if (repository.hasBranch(branch)) throw new Refusal(400, 'A branch with this name exists');
    repository.createBranch(branch, String(start));
  }
  const there = repository.files(branch).map(({ path }) => path);
  const changes = (body['actions'] as Action[]).map(
    ({ action, file_path: path, content, encoding }): [string, string] => {
      if (encoding !== 'text') throw new Error(`${path} is no text`);
      if (action !== (there.includes(path) ? 'update' : 'create'))
        throw new Refusal(400, `${action} does not fit ${path}`);
      return [path, content];
    },
  );
  const files: FileChanges = Object.fromEntries(changes);
  const id = repository.commit(branch, files, String(body['commit_message']));
  return { id, committed_date: MOMENT };
}

const fromTitle = (title: unknown) => ({
  title: String(title).replace(DRAFT, ''),
  isDraft: String(title).startsWith(DRAFT),
});

const mergeRequest = (
  { number, title, from, to, isDraft, labels }: Proposal,
  repository: ForgeRepository,
) => ({
  id: number,
  iid: number,
  title: `${isDraft ? DRAFT : ''}${title}`,
  web_url: `https://gitlab.example/voorbeeld/groep/monitor/-/merge_requests/${String(number)}`,
  source_branch: from,
  target_branch: to,
  sha: repository.head(from),
  labels,
  author: { id: editor.id, name: editor.name, username: editor.login },
  created_at: MOMENT,
  updated_at: MOMENT,
});
