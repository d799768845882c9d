import { siteMark } from '../components/site-mark.ts';
import { colours } from './colours.ts';

/** The paths of the mark of the site, in a box of 32 by 32. */
export const markPaths = [
  `<path d="${siteMark.line}" fill="none" stroke="${colours.ink}" stroke-width="${String(siteMark.lineWidth)}"/>`,
  `<path d="${siteMark.agreed}" fill="${colours.agreed}"/>`,
].join('');

/** The mark alone, for a tab of a browser: it stands on the colour of the tab. */
export const iconSvg = (size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(size)}" height="${String(size)}" viewBox="0 0 32 32">${markPaths}</svg>`;

/** The mark on paper with room around it, for a home screen that cuts the corners. */
export const touchIconSvg = (size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(size)}" height="${String(size)}" viewBox="-8 -8 48 48"><rect x="-8" y="-8" width="48" height="48" fill="${colours.paper}"/>${markPaths}</svg>`;
