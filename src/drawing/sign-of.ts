import { outcomeMarks } from '../components/outcome-mark.ts';
import { phaseMarks } from '../components/phase-mark.ts';
import type { Sign } from '../components/sign.ts';
import { statusSigns } from '../components/status-sign.ts';
import type { PreviewSign } from '../site/previews/preview.ts';
import type { Colour } from './colours.ts';

/** The shape of a status: the one that it has on the site. */
export function signOf(sign: PreviewSign): Sign {
  switch (sign.kind) {
    case 'outcome':
      return outcomeMarks[sign.value];
    case 'verdict':
      return statusSigns[sign.value];
    case 'phase':
      return phaseMarks[sign.value];
    default:
      return sign satisfies never;
  }
}

/** Only what a status means for a promise has a colour, as on the site. */
export function colourOf(sign: Sign): Colour {
  return sign === 'good' || sign === 'bad' || sign === 'mixed' ? sign : 'ink';
}
