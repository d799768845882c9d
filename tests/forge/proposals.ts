/** A pull request of a faked forge; GitLab calls it a merge request. */
export interface Proposal {
  readonly number: number;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly isDraft: boolean;
  readonly labels: readonly string[];
}

/** The pull requests of a faked forge, all of them open. */
export interface Proposals {
  readonly all: Proposal[];
  open(proposal: Omit<Proposal, 'number'>): Proposal;
  /** @throws Error for a number that no pull request has */
  of(number: unknown): Proposal;
  /** @throws Error for a number that no pull request has */
  change(number: unknown, changes: Partial<Proposal>): Proposal;
}

export function proposals(): Proposals {
  const all: Proposal[] = [];
  const of = (number: unknown): Proposal => {
    const proposal = all[Number(number) - 1];
    if (proposal === undefined) throw new Error(`There is no pull request ${String(number)}.`);
    return proposal;
  };
  return {
    all,
    of,
    open(proposal) {
      const opened = { ...proposal, number: all.length + 1 };
      all.push(opened);
      return opened;
    },
    change: (number, changes) => (all[Number(number) - 1] = { ...of(number), ...changes }),
  };
}
