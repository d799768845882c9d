import type { AgreedMark, KeyMark } from '../../charts/chart-description.ts';
import type { Dictionary } from '../dictionary.ts';

interface ChartWords {
  readonly breakLabel: string;
  readonly gapLabel: string;
  readonly agreed: Readonly<Record<AgreedMark['kind'], string>>;
  readonly key: Readonly<Record<KeyMark, string>>;
}

export const chartWords: Dictionary<ChartWords> = {
  nl: {
    breakLabel: 'andere telling',
    gapLabel: 'geen cijfer',
    agreed: { baseline: 'Start', milestone: 'Tussendoel', target: 'Doel' },
    key: {
      derived: 'Open rondje: afgeleid uit andere cijfers',
      provisional: 'Rondje met stip: voorlopig cijfer',
      range: 'Balk: de bron geeft een bandbreedte, niet één getal',
      bound: 'Pijl: de bron geeft alleen een grens',
      path: 'Stippellijn: verwacht pad van uitgangswaarde naar doel',
    },
  },
  en: {
    breakLabel: 'other count',
    gapLabel: 'no figure',
    agreed: { baseline: 'Start', milestone: 'Milestone', target: 'Target' },
    key: {
      derived: 'Hollow dot: derived from other figures',
      provisional: 'Dotted dot: provisional figure',
      range: 'Bar: the source gives a range, not one number',
      bound: 'Arrow: the source gives only a bound',
      path: 'Dotted line: expected path from baseline to target',
    },
  },
};
