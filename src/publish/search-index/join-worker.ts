import { parentPort, workerData } from 'node:worker_threads';
import { joinParts } from './join-parts.ts';

/** What this thread is started with. */
export type JoinTask = Parameters<typeof joinParts>;

parentPort?.postMessage(joinParts(...(workerData as JoinTask)));
