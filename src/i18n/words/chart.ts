import type { AgreedMark, KeyMark } from '../../charts/chart-description.ts';
import type { Dictionary } from '../dictionary.ts';

interface ChartWords {
  readonly breakLabel: string;
  readonly gapLabel: string;
  readonly agreed: Readonly<Record<AgreedMark['kind'], string>>;
  readonly alternate: (value: string) => string;
  readonly alternateTarget: (value: string) => string;
  readonly key: Readonly<Record<KeyMark, string>>;
}

export const chartWords: Dictionary<ChartWords> = {
  nl: {
    breakLabel: 'andere telling',
    gapLabel: 'geen cijfer',
    agreed: { baseline: 'Start', milestone: 'Tussendoel', target: 'Doel' },
    alternate: (value) => `andere bron: ${value}`,
    alternateTarget: (value) => `andere lezing van het doel: ${value}`,
    key: {
      derived: 'Open rondje: afgeleid uit andere cijfers',
      provisional: 'Rondje met stip: voorlopig cijfer',
      doubtful: 'Onderbroken rand: over dit cijfer is twijfel',
      range: 'Balk: de bron geeft een bandbreedte, niet één getal',
      bound: 'Pijl: de bron geeft alleen een grens',
      path: 'Stippellijn: verwacht pad van uitgangswaarde naar doel',
    },
  },
  en: {
    breakLabel: 'other count',
    gapLabel: 'no figure',
    agreed: { baseline: 'Start', milestone: 'Milestone', target: 'Target' },
    alternate: (value) => `other source: ${value}`,
    alternateTarget: (value) => `other reading of the target: ${value}`,
    key: {
      derived: 'Hollow dot: derived from other figures',
      provisional: 'Dotted dot: provisional figure',
      doubtful: 'Broken outline: this figure is in doubt',
      range: 'Bar: the source gives a range, not one number',
      bound: 'Arrow: the source gives only a bound',
      path: 'Dotted line: expected path from baseline to target',
    },
  },
};
