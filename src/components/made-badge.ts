import { made, madeDrawing } from './made.ts';
import { signShapes, type Sign } from './sign.ts';

/** A status as `Badge.astro` makes it: a shape by its meaning, and words. */
export function madeBadge(sign: Sign, text: string): HTMLSpanElement {
  const { stroke, solid } = signShapes[sign];
  const badge = made('span');
  badge.className = `badge ${sign}`;
  badge.append(
    madeDrawing('0 0 16 16', [
      ...(stroke === undefined ? [] : [{ d: stroke }]),
      ...(solid === undefined ? [] : [{ d: solid, kind: 'solid' }]),
    ]),
    made('span', text),
  );
  return badge;
}
