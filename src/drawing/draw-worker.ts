import { parentPort, workerData } from 'node:worker_threads';
import { giveWay } from '../site/give-way.ts';
import type { PlacedPreview } from '../site/previews/preview-of.ts';
import { drawnImages } from './drawn-images.ts';

/** What `draw-beside.ts` asks of this thread. */
export interface DrawingTask {
  readonly previews: readonly PlacedPreview[];
  readonly folder: string;
}

giveWay();
const { previews, folder } = workerData as DrawingTask;
parentPort?.postMessage(drawnImages(previews, folder));
