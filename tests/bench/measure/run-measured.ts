import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { usageOf, type Usage } from './process-tree.ts';

/** What one stage of a command took. */
export interface Taken {
  readonly seconds: number;
  /** Processor time of the whole process tree; unlike `seconds` it hardly depends on a busy machine. */
  readonly cpuSeconds: number | undefined;
  /** The most memory that the whole process tree held. */
  readonly peakBytes: number | undefined;
}

const EVERY_MS = 200;

/**
 * Runs a script of Node and measures each of its stages.
 * @param stages what the line begins with that the command prints when a stage is over, in order;
 *   what comes after the last belongs to the last
 * @returns what each stage took, then what all took together
 * @throws Error when the command fails or does not print a stage
 */
export async function runMeasured<Stage extends string>(
  args: readonly string[],
  cwd: string,
  stages: readonly Stage[],
): Promise<Readonly<Record<Stage | 'all', Taken>>> {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const watch = new Watch(child.pid ?? 0);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const taken: Partial<Record<Stage | 'all', Taken>> = {};
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    const stage = stages.find((each) => line.startsWith(each));
    if (stage !== undefined) taken[stage] = watch.lap();
  }
  const code = await ended;
  taken.all = watch.stop();
  const silent = stages.filter((stage) => taken[stage] === undefined);
  if (code !== 0 || silent.length > 0)
    throw new Error(`${args.join(' ')} ended with ${String(code)}:\n${lines.join('\n')}`);
  return taken as Record<Stage | 'all', Taken>;
}

/** Looks at a process tree every fifth of a second. */
class Watch {
  readonly #start = performance.now();
  #lapStart = this.#start;
  #last: Usage | undefined;
  #lapCpu = 0;
  #lapPeak = 0;
  #peak = 0;
  readonly #timer: NodeJS.Timeout;
  readonly #pid: number;

  constructor(pid: number) {
    this.#pid = pid;
    this.#timer = setInterval(() => {
      this.#look();
    }, EVERY_MS);
  }

  /** What was taken since the last lap. */
  lap(): Taken {
    this.#look();
    const now = performance.now();
    const taken = this.#taken(this.#lapStart, now, this.#lapCpu, this.#lapPeak);
    this.#lapStart = now;
    this.#lapCpu = this.#last?.cpuSeconds ?? 0;
    this.#lapPeak = 0;
    return taken;
  }

  /** What was taken in all. */
  stop(): Taken {
    clearInterval(this.#timer);
    return this.#taken(this.#start, performance.now(), 0, this.#peak);
  }

  #taken(start: number, now: number, cpuBefore: number, peak: number): Taken {
    return {
      seconds: (now - start) / 1000,
      cpuSeconds: this.#last && this.#last.cpuSeconds - cpuBefore,
      peakBytes: this.#last && peak,
    };
  }

  #look(): void {
    const usage = usageOf(this.#pid);
    // Nothing is left of a process that has just ended, and what it took is known.
    if (usage === undefined || usage.bytes === 0) return;
    const cpuSeconds = Math.max(usage.cpuSeconds, this.#last?.cpuSeconds ?? 0);
    this.#last = { ...usage, cpuSeconds };
    this.#lapPeak = Math.max(this.#lapPeak, usage.bytes);
    this.#peak = Math.max(this.#peak, usage.bytes);
  }
}
