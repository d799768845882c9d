import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PlacedPreview } from '../site/previews/preview-of.ts';
import type { DrawnImage } from './drawn-images.ts';
import type { DrawingTask } from './draw-worker.ts';

/**
 * Draws in a thread of its own, while this one makes pages.
 * @param folder where drawings are kept from one build to the next
 * @returns what puts the images in the folder of a built site; it rejects when the drawing failed
 */
export function drawBeside(
  previews: readonly PlacedPreview[],
  folder: string,
): (site: string) => Promise<void> {
  const task: DrawingTask = { previews, folder };
  const drawn = new Promise<readonly DrawnImage[]>((resolve, reject) => {
    const worker = new Worker(new URL('./draw-worker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // A failure is told where the images are asked for, not in the middle of something else.
  drawn.catch(() => undefined);
  return async (site) => {
    for (const { address, file } of await drawn) cpSync(file, join(site, address));
  };
}
