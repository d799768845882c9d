import {
  type PlottedPosition,
  type PositionPanel,
  positionPanels,
} from '../../../charts/position-panels.ts';
import { valueText } from '../../../i18n/format-value.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { chartWords } from '../../../i18n/words/chart.ts';
import { companyBenchmarkWords } from '../../../i18n/words/company-benchmark.ts';
import { editionWords } from '../../../i18n/words/edition.ts';
import type { Language } from '../../../schema/text.ts';
import { editionMethod } from '../../edition-method.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import type { CompanyInEdition } from './company-in-editions.ts';
import { doubtsText } from './edition-scores.ts';

/** The plots of a company: one panel for each version of the method, with its name and page. */
export function companyPanels(
  model: SiteModel,
  found: readonly CompanyInEdition[],
  lang: Language,
): (PositionPanel & { readonly title: string; readonly href?: string })[] {
  const words = companyBenchmarkWords[lang];
  const methodTitle = (method: string | undefined) => {
    const record = method === undefined ? undefined : model.methods.get(method);
    return record === undefined
      ? editionWords[lang].methodUnknown
      : inLanguage(record.value.title, lang).text;
  };
  const scaleOf = (method: string) => {
    const scale = model.methods.get(method)?.value.scale;
    if (scale === undefined) return undefined;
    const unit = model.units.get(scale.unit);
    const end = (score: number) => valueText({ kind: 'number', number: score }, unit, lang);
    return { maximum: scale.maximum, end };
  };
  const panels = positionPanels(plotted(model, found, lang), {
    ranks: words.ranks,
    scores: words.scores,
    rank: words.rank,
    methodName: methodTitle,
    scale: scaleOf,
  });
  return panels
    .filter(({ ranks, scores }) => ranks !== undefined || scores !== undefined)
    .map((panel) => ({
      ...panel,
      title: methodTitle(panel.method),
      ...(panel.method === undefined
        ? {}
        : { href: addressesIn(lang)('benchmarkMethod', { method: panel.method }) }),
    }));
}

function plotted(
  model: SiteModel,
  found: readonly CompanyInEdition[],
  lang: Language,
): PlottedPosition[] {
  return found.flatMap(({ edition, organisation, score }) => {
    if (score === undefined) return [];
    const scale =
      edition.value.method === undefined
        ? undefined
        : model.methods.get(edition.value.method)?.value.scale;
    const unit = scale === undefined ? undefined : model.units.get(scale.unit);
    return [
      {
        edition: edition.id,
        method: editionMethod(model, edition),
        organisation,
        isDerived: score.derived === true,
        isDoubtful: score.confidence === 'medium' || score.confidence === 'low',
        doubts: doubtsText(score, lang),
        rank:
          score.rank === undefined ? undefined : { value: score.rank, text: String(score.rank) },
        score:
          score.score?.kind !== 'number'
            ? undefined
            : { value: score.score.number, text: valueText(score.score, unit, lang) },
      },
    ];
  });
}

/** What open middles and broken outlines mean, where the drawings have any. */
export function panelKey(panels: readonly PositionPanel[], lang: Language): string[] {
  const rows = panels
    .flatMap(({ ranks, scores }) => [ranks, scores])
    .flatMap((plot) => plot?.rows ?? []);
  const { key } = chartWords[lang];
  return [
    ...(rows.some(({ status }) => status === 'derived') ? [key.derived] : []),
    ...(rows.some(({ isDoubtful }) => isDoubtful) ? [key.doubtful] : []),
  ];
}
