import { meanPanels, type MeanPanel, type PlottedMean } from '../../../charts/mean-panels.ts';
import { isDoubtful } from '../../../domain/benchmark/is-doubtful.ts';
import { valueText } from '../../../i18n/format-value.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { editionWords } from '../../../i18n/words/edition.ts';
import { editionsWords } from '../../../i18n/words/editions.ts';
import type { Language } from '../../../schema/text.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import type { Link } from '../page-head.ts';

interface MeanOfEdition extends PlottedMean {
  readonly link: Link;
}

/** Means with one method and one way of counting zero scores, on an axis of their own. */
export interface MeanPanelView extends MeanPanel<MeanOfEdition> {
  readonly title: string;
  readonly basis: string;
}

export function meansView(model: SiteModel, lang: Language): MeanPanelView[] {
  const words = editionWords[lang];
  const methodTitle = (method: string | undefined) => {
    const title = method === undefined ? undefined : model.methods.get(method)?.value.title;
    return title === undefined ? editionsWords[lang].methodUnknown : inLanguage(title, lang).text;
  };
  const panels = meanPanels(meansOf(model, lang), {
    title: (method, kind) => `${words.mean}, ${methodTitle(method)}, ${words.figureKinds[kind]}`,
    scale: (method) => {
      const scale = model.methods.get(method)?.value.scale;
      if (scale === undefined) return undefined;
      const unit = model.units.get(scale.unit);
      const end = (score: number) => valueText({ kind: 'number', number: score }, unit, lang);
      return { maximum: scale.maximum, end };
    },
  });
  return panels.map((panel) => ({
    ...panel,
    title: methodTitle(panel.method),
    basis: words.figureKinds[panel.kind],
  }));
}

function meansOf(model: SiteModel, lang: Language): MeanOfEdition[] {
  const words = editionWords[lang];
  return model.editions.flatMap(({ id, value }) =>
    (value.figures ?? []).flatMap((figure): MeanOfEdition[] => {
      const { kind } = figure;
      if (kind === undefined || !kind.startsWith('mean_')) return [];
      const text = valueText(figure.value, model.units.get(figure.unit), lang);
      return [
        {
          edition: id,
          link: { label: id, href: addressesIn(lang)('edition', { edition: id }) },
          method: value.method,
          kind,
          value: figure.value.kind === 'number' ? figure.value.number : undefined,
          text: figure.provisional === true ? `${text}, ${words.provisional}` : text,
          status: figure.provisional === true ? 'provisional' : 'final',
          isDoubtful: isDoubtful(figure),
        },
      ];
    }),
  );
}
