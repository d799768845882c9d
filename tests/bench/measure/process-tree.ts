import { readdirSync, readFileSync } from 'node:fs';

/** What a process and everything below it use at a moment. */
export interface Usage {
  /** Resident memory, pages that processes share counted for each. */
  readonly bytes: number;
  /** Processor time so far, that of ended children included. */
  readonly cpuSeconds: number;
}

/** As the kernel is built nearly everywhere: `getconf PAGESIZE` and `getconf CLK_TCK`. */
const PAGE_IN_BYTES = 4096;
const TICKS_PER_SECOND = 100;

interface ProcessRow extends Usage {
  readonly pid: number;
  readonly parent: number;
}

/** What a process and everything below it use now; `undefined` where there is no `/proc`. */
export function usageOf(root: number): Usage | undefined {
  const rows = processRows();
  if (rows.length === 0) return undefined;
  const children = Map.groupBy(rows, ({ parent }) => parent);
  const tree = rows.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...(children.get(pid) ?? []));
  return {
    bytes: sum(tree.map(({ bytes }) => bytes)),
    cpuSeconds: sum(tree.map(({ cpuSeconds }) => cpuSeconds)),
  };
}

function processRows(): ProcessRow[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .flatMap((name) => rowOf(Number(name)));
  } catch {
    return [];
  }
}

/** Columns of `proc_pid_stat(5)`, counted from the state, which follows the name in brackets. */
function rowOf(pid: number): ProcessRow[] {
  try {
    const line = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const columns = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const column = (number: number) => Number(columns[number - 3]);
    return [
      {
        pid,
        parent: column(4),
        bytes: column(24) * PAGE_IN_BYTES,
        cpuSeconds: sum([14, 15, 16, 17].map(column)) / TICKS_PER_SECOND,
      },
    ];
  } catch {
    // It ended since the list was made.
    return [];
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
