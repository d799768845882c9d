import { parentPort, workerData } from 'node:worker_threads';
import type { PlacedPreview } from '../site/previews/preview-of.ts';
import { drawnImages } from './drawn-images.ts';

/** What `draw-beside.ts` asks of this thread. */
export interface DrawingTask {
  readonly previews: readonly PlacedPreview[];
  readonly folder: string;
}

const { previews, folder } = workerData as DrawingTask;
parentPort?.postMessage(drawnImages(previews, folder));
