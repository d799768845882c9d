/** A question that the forms ask a forge. */
export interface ForgeCall {
  readonly method: string;
  /** With its query, from the root of the host. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Fields;
}

export type Fields = Readonly<Record<string, unknown>>;

export interface ForgeAnswer {
  readonly status?: number;
  readonly body?: unknown;
}

/** Answers what a forge would. @throws Error for a question that it does not know */
export type Forge = (call: ForgeCall) => ForgeAnswer;

/** A question in REST: its method, its path, and what answers it from the body and from parts of the path. */
export type RestQuestion = readonly [
  method: string,
  path: RegExp,
  answer: (body: Fields, ...parts: readonly string[]) => unknown,
];

/** A question in GraphQL: how its text is known, and what answers it. */
export type GraphQuestion = readonly [
  text: string,
  answer: (variables: Fields, query: string) => unknown,
];

/** What a forge asks who signed in to be known by: an editor who may write to the repository. */
export const editor = {
  id: 1,
  login: 'redacteur',
  name: 'Een redacteur',
  email: 'redactie@monitor.example',
  /** On a host that is not the forge: the page has no business there. */
  avatar: 'https://avatars.example/1',
};

export const MOMENT = '2021-06-30T12:00:00Z';

/** An answer that is no success, as REST gives it. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface Installation {
  /** What the header says of who asks. */
  readonly authorization: string;
  /** Where REST begins. */
  readonly rest: string;
  readonly questions: readonly RestQuestion[];
  readonly graph: readonly GraphQuestion[];
}

/** A forge that answers these questions, to who shows the right token, and no others. */
export function forgeOf({ authorization, rest, questions, graph }: Installation): Forge {
  return (call) => {
    if (call.authorization !== authorization)
      return { status: 401, body: { message: 'Bad credentials' } };
    if (call.path === '/api/graphql') return { body: { data: graphAnswer(graph, call.body) } };
    if (!call.path.startsWith(rest)) throw new Error('This is no address of the API.');
    try {
      const answer = restAnswer(questions, { ...call, path: call.path.slice(rest.length) });
      return answer === undefined ? { status: 204 } : { body: answer };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: error.status, body: { message: error.message } };
    }
  };
}

function restAnswer(
  questions: readonly RestQuestion[],
  { method, path, body }: ForgeCall,
): unknown {
  for (const [asked, pattern, answer] of questions) {
    const parts = asked === method ? pattern.exec(path) : null;
    if (parts !== null) return answer(body, ...parts.slice(1).map(decodeURIComponent));
  }
  throw new Error('This question is not known.');
}

function graphAnswer(questions: readonly GraphQuestion[], { query, variables }: Fields): unknown {
  const text = String(query).replaceAll(/\s+/gu, ' ');
  const found = questions.find(([part]) => text.includes(part));
  if (found === undefined) throw new Error('This question in GraphQL is not known.');
  return found[1](variables as Fields, text);
}
