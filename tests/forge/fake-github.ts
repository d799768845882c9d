import type { ForgeRepository } from './forge-repository.ts';
import { githubGraph } from './github-graph.ts';
import type { Proposal, Proposals } from './proposals.ts';
import { editor, forgeOf, MOMENT, type RestQuestion } from './questions.ts';

/** Made up, and of no use anywhere. */
export const GITHUB_TOKEN = 'github_pat_verzonnen';

/**
 * GitHub, as far as the forms ask it, for the repository `voorbeeld/monitor`.
 * @see https://docs.github.com/en/rest
 */
export const fakeGithub = (repository: ForgeRepository, proposals: Proposals) =>
  forgeOf({
    authorization: `token ${GITHUB_TOKEN}`,
    rest: '/api/v3',
    questions: questions(repository, proposals),
    graph: githubGraph(repository, proposals),
  });

function questions(repository: ForgeRepository, proposals: Proposals): RestQuestion[] {
  return [
    [
      'GET',
      /^\/user$/u,
      () => ({
        ...editor,
        avatar_url: editor.avatar,
        html_url: 'https://github.example/redacteur',
      }),
    ],
    ['GET', /^\/repos\/voorbeeld\/monitor\/collaborators\/redacteur$/u, () => undefined],
    [
      'GET',
      /^\/repos\/voorbeeld\/monitor\/git\/trees\/([0-9a-f]{40})\?recursive=1$/u,
      (_, commit = '') => ({
        tree: repository.files(commit).map((file) => ({ type: 'blob', ...file })),
      }),
    ],
    [
      'POST',
      /^\/repos\/voorbeeld\/monitor\/pulls$/u,
      ({ title, head, base, draft }) =>
        asPullRequest(
          proposals.open({
            title: String(title),
            from: String(head),
            to: String(base),
            isDraft: draft === true,
            labels: [],
          }),
          repository.head(String(head)),
        ),
    ],
    [
      'POST',
      /^\/repos\/voorbeeld\/monitor\/issues\/(\d+)\/labels$/u,
      ({ labels }, number) => asLabels(proposals.change(number, { labels: labels as string[] })),
    ],
  ];
}

const asLabels = ({ labels }: Proposal) => labels.map((name) => ({ name }));

const asPullRequest = ({ number, title }: Proposal, sha: string) => ({
  number,
  node_id: String(number),
  title,
  html_url: `https://github.example/voorbeeld/monitor/pull/${String(number)}`,
  head: { sha },
  created_at: MOMENT,
  updated_at: MOMENT,
});
