import type { ForgeRepository } from './forge-repository.ts';
import type { Proposal, Proposals } from './proposals.ts';
import { editor, type Fields, type GraphQuestion, MOMENT } from './questions.ts';

/**
 * What GitHub answers in GraphQL. `main` is protected, as it should be.
 * @see https://docs.github.com/en/graphql
 */
export function githubGraph(repository: ForgeRepository, proposals: Proposals): GraphQuestion[] {
  const headOf = (branch: unknown) => repository.head(String(branch));
  const blob = (sha: string | undefined) =>
    sha === undefined
      ? null
      : { oid: sha, byteSize: 1, isBinary: false, isTruncated: false, text: repository.text(sha) };
  const shaOf = (ref: string, path: string) =>
    repository.files(ref).find((file) => file.path === path)?.sha;

  const commit = (
    { branch, expectedHeadOid, fileChanges, message }: CommitInput,
    query: string,
  ) => {
    const { branchName } = branch;
    if (branchName === 'main') throw new Error('main is protected');
    if (headOf(branchName) !== expectedHeadOid) throw new Error(`${branchName} has moved`);
    const oid = repository.commit(
      branchName,
      Object.fromEntries([
        ...fileChanges.additions.map(({ path, contents }): [string, string] => [
          path,
          Buffer.from(contents, 'base64').toString(),
        ]),
        ...fileChanges.deletions.map(({ path }): [string, undefined] => [path, undefined]),
      ]),
      message.headline,
    );
    const files = named(query, /(file_\d+): file\(path: "([^"]+)"\)/gu, (path) => ({
      oid: shaOf(oid, path),
    }));
    return { createCommitOnBranch: { commit: { oid, committedDate: MOMENT, ...files } } };
  };

  return [
    [
      'history(first: 1) { nodes { oid message } }',
      ({ branch }) => ofRepository({ ref: latest({ oid: headOf(branch), message: 'Inhoud' }) }),
    ],
    [
      'content_0: object(oid:',
      (_, query) =>
        ofRepository(named(query, /(content_\d+): object\(oid: "([0-9a-f]{40})"\)/gu, blob)),
    ],
    [
      'commit_0: ref(',
      (_, query) =>
        ofRepository(
          named(query, /(commit_\d+): ref\(/gu, () =>
            latest({
              author: { ...editor, user: { id: editor.id, login: editor.login } },
              committedDate: MOMENT,
            }),
          ),
        ),
    ],
    [
      'history_0: ref(',
      (_, query) =>
        ofRepository(
          named(query, /(history_\d+): ref\(/gu, () =>
            latest({
              oid: headOf('main'),
              author: { ...editor, avatarUrl: editor.avatar, user: { login: editor.login } },
              committedDate: MOMENT,
            }),
          ),
        ),
    ],
    [
      'pullRequests( states: OPEN',
      () =>
        ofRepository({
          pullRequests: {
            nodes: proposals.all.map((proposal) => ({
              ...asNode(proposal),
              headRefOid: headOf(proposal.from),
              files: {
                nodes: repository
                  .changes(proposal.from)
                  .files.map((path) => ({ path, changeType: 'MODIFIED' })),
              },
            })),
          },
        }),
    ],
    [
      'file_0: object(expression:',
      (_, query) =>
        ofRepository(
          named(query, /(file_\d+): object\(expression: "([^"]+)"\)/gu, (expression) => {
            const [branch = '', path = ''] = expression.split(':');
            return blob(shaOf(branch, path));
          }),
        ),
    ],
    [
      'fork: repository(',
      ({ branch }) => ({ fork: { id: 'R_1' }, base: { ref: { target: { oid: headOf(branch) } } } }),
    ],
    [
      '{ ref(qualifiedName: $branch) { target { ... on Commit { oid } } } }',
      ({ branch }) => ofRepository({ ref: { target: { oid: headOf(branch) } } }),
    ],
    [
      'createRef(input: $input)',
      ({ input }) => {
        const { name, oid } = input as { readonly name: string; readonly oid: string };
        repository.createBranch(name.replace('refs/heads/', ''), oid);
        return { createRef: { ref: { name } } };
      },
    ],
    [
      'createCommitOnBranch(input: $input)',
      ({ input }, query) => commit(input as CommitInput, query),
    ],
  ];
}

interface CommitInput {
  readonly branch: { readonly branchName: string };
  readonly expectedHeadOid: string;
  readonly fileChanges: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions: readonly { readonly path: string }[];
  };
  readonly message: { readonly headline: string };
}

const ofRepository = (found: object) => ({ repository: found });

const latest = (commit: object) => ({ target: { history: { nodes: [commit] } } });

const asNode = ({ number, title, from, isDraft, labels }: Proposal) => ({
  id: String(number),
  number,
  title,
  url: `https://github.example/voorbeeld/monitor/pull/${String(number)}`,
  isDraft,
  isCrossRepository: false,
  createdAt: MOMENT,
  updatedAt: MOMENT,
  headRefName: from,
  author: { ...editor, avatarUrl: editor.avatar, databaseId: editor.id },
  labels: { nodes: labels.map((name) => ({ name })) },
});

/** Answers to questions that stand side by side in one query, each under its own name. */
function named(query: string, pattern: RegExp, answer: (subject: string) => unknown): Fields {
  return Object.fromEntries(
    [...query.matchAll(pattern)].map(([, name = '', subject = '']) => [name, answer(subject)]),
  );
}
