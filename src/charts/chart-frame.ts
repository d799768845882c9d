/**
 * The drawings of one chart, in SVG units. A single drawing scaled from a desk to a telephone
 * would drop its letters to six pixels; CSS shows the one that fits.
 */
export interface ChartFrame {
  readonly name: 'wide' | 'narrow' | 'small';
  readonly width: number;
  readonly height: number;
  /** Letter size; at 512 px the wide drawing still shows 11 px, at 288 px the narrow one does. */
  readonly fontSize: number;
}

export const wideFrame: ChartFrame = { name: 'wide', width: 640, height: 320, fontSize: 14 };
export const narrowFrame: ChartFrame = { name: 'narrow', width: 320, height: 264, fontSize: 12.5 };
/** One of many beside each other: the course only, the value stands above it. */
export const smallFrame: ChartFrame = { name: 'small', width: 300, height: 130, fontSize: 11.5 };
