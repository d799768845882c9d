import { isJudged } from '../../domain/status/is-judged.ts';
import { numberText, valueParts } from '../../i18n/format-value.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { commonWords } from '../../i18n/words/common.ts';
import { covenantWords } from '../../i18n/words/covenant.ts';
import { editionWords } from '../../i18n/words/edition.ts';
import { previewWords } from '../../i18n/words/preview.ts';
import { sectorBenchmarkWords } from '../../i18n/words/sector-benchmark.ts';
import { DIMENSIONS } from '../../schema/dimension.ts';
import type { Language } from '../../schema/text.ts';
import { type OverviewKpi, judgedKpisOf, overviewKpis } from '../kpi-facets/overview-kpis.ts';
import type { CovenantRecord, SiteModel, SiteRecord } from '../model.ts';
import { phaseOf } from '../phase-of.ts';
import { yearsText } from '../views/term-text.ts';
import type { Preview } from './preview.ts';

type Said = Omit<Preview, 'siteTitle' | 'contested' | 'asOf'>;

const NOTHING = { kicker: undefined, figure: undefined, agreed: undefined, status: undefined };

/** The image of every page that has none of its own: what the site is. */
export const generalPreview = (model: SiteModel, lang: Language): Said => ({
  ...NOTHING,
  title: inLanguage(model.site.tagline, lang).text,
});

/** The front page leads with what can be said at all. */
export function homePreview(model: SiteModel, lang: Language): Said {
  const kpis = overviewKpis(model);
  const judged = kpis.filter(({ status }) => isJudged(status.verdict));
  return { ...generalPreview(model, lang), figure: judgedFigure(judged, kpis.length, lang) };
}

/** A covenant: where it stands, and of how many of its KPIs anything can be said. */
export function covenantPreview(model: SiteModel, covenant: CovenantRecord, lang: Language): Said {
  const { value, kpis } = covenant;
  const { phase } = phaseOf(model, covenant);
  const sector = model.sectors.get(value.sector);
  const { covenant: kind } = covenantWords[lang];
  return {
    ...NOTHING,
    kicker: sector === undefined ? kind : `${kind} · ${inLanguage(sector.value.name, lang).text}`,
    title: inLanguage(value.title, lang).text,
    figure: judgedFigure(judgedKpisOf(model, covenant), kpis.length, lang),
    status: {
      sign: { kind: 'phase', value: phase },
      label: covenantWords[lang].phases[phase],
      note: yearsText(value, lang),
    },
  };
}

function judgedFigure(
  judged: readonly OverviewKpi[],
  total: number,
  lang: Language,
): Preview['figure'] {
  if (total === 0) return undefined;
  const { ofKpis, judgedNote } = previewWords[lang];
  return {
    before: '',
    figure: numberText(judged.length, lang),
    after: ofKpis(total, numberText(total, lang)),
    note: judgedNote,
  };
}

/** An edition of the Transparantiebenchmark: how many companies were examined. */
export function editionPreview({ id, value }: SiteRecord<'edition'>, lang: Language): Said {
  const words = editionWords[lang];
  const { panel, reportingYear } = value;
  const isThemePrize = value.kind === 'theme_prize';
  return {
    ...NOTHING,
    kicker: commonWords[lang].navigation.editions,
    title: isThemePrize ? words.themePrizeTitle(id) : words.title(id),
    figure:
      isThemePrize || panel === undefined
        ? undefined
        : {
            ...valueParts(
              {
                kind: 'number',
                number: panel.companies,
                ...(panel.qualifier !== undefined && { qualifier: panel.qualifier }),
              },
              undefined,
              lang,
            ),
            after: previewWords[lang].companies(panel.companies),
            note:
              reportingYear === undefined
                ? words.reportingYearUnknown
                : words.reportingYear(String(reportingYear)),
          },
  };
}

/** The covenants compared: how many, on how many dimensions. */
export function benchmarkPreview({ covenants }: SiteModel, lang: Language): Said {
  const words = previewWords[lang];
  return {
    ...NOTHING,
    kicker: commonWords[lang].navigation.benchmark,
    title: sectorBenchmarkWords[lang].title,
    figure: {
      before: '',
      figure: numberText(covenants.length, lang),
      after: words.covenants(covenants.length),
      note: words.dimensions(numberText(DIMENSIONS.length, lang)),
    },
  };
}
