import { dateText } from '../../i18n/format-date.ts';
import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { covenantWords } from '../../i18n/words/covenant.ts';
import { pageWords } from '../../i18n/words/page.ts';
import type { Language } from '../../schema/text.ts';
import type { ProgrammeRecord, SiteModel } from '../model.ts';
import { presentName } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { type CitedSource, citations } from './citations.ts';
import type { CitedText } from './cited-text.ts';
import { type KpiSummary, kpiSummary } from './kpi-summary.ts';
import { type PageHead, pageHead } from './page-head.ts';
import { type ProseView, proseView } from './prose-view.ts';

export interface ProgrammeView {
  readonly head: PageHead;
  readonly title: TextInLanguage;
  readonly summary: TextInLanguage;
  readonly operator: CitedText | undefined;
  readonly prose: ProseView | undefined;
  readonly kpis: readonly KpiSummary[];
  readonly schemes: readonly { readonly title: TextInLanguage; readonly period: string }[];
  readonly positions: readonly (CitedText & { readonly by: string })[];
  readonly milestones: readonly (CitedText & {
    readonly date: string | undefined;
    readonly datetime: string | undefined;
  })[];
  readonly notes: readonly TextInLanguage[];
  readonly sources: readonly CitedSource[];
}

/** The page of a programme, which is no covenant. */
export function programmeView(
  model: SiteModel,
  programme: ProgrammeRecord,
  lang: Language,
): ProgrammeView {
  const { value } = programme;
  const cited = citations(programme.sources, lang);
  const body = {
    title: inLanguage(value.title, lang),
    summary: inLanguage(value.summary, lang),
    operator: value.operator && {
      text: inLanguage(value.operator.text, lang),
      citations: cited.cite(value.operator.sources),
    },
    prose: proseView(
      model,
      { prose: programme.prose, kpis: { kind: 'programme', record: programme } },
      lang,
      cited,
    ),
    kpis: programme.kpis.map((kpi) =>
      kpiSummary(model, { kind: 'programme', record: programme }, kpi, lang),
    ),
    schemes: value.schemes.map(({ title, opens, closes, rulesUntil }) => ({
      title: inLanguage(title, lang),
      period: schemePeriod(opens, closes ?? rulesUntil, lang),
    })),
    positions: (value.positions ?? []).map(({ by, text, sources }) => ({
      by: by.map((id) => inLanguage(presentName(model, id), lang).text).join(', '),
      text: inLanguage(text, lang),
      citations: cited.cite(sources),
    })),
    milestones: value.milestones.map(({ on, title, sources }) => ({
      date: on === undefined ? undefined : dateText(on, lang),
      datetime: on,
      text: inLanguage(title, lang),
      citations: cited.cite(sources),
    })),
    notes: (value.notes ?? []).map((note) => inLanguage(note, lang)),
  };
  cited.cite([...programme.sources.keys()]);
  return {
    ...body,
    head: pageHead(
      model,
      lang,
      { route: 'programme', parameters: { programme: programme.id } },
      {
        title: body.title.text,
        description: `${pageWords[lang].programme.notACovenant} ${body.summary.text}`,
        trail: [{ label: covenantWords[lang].title, href: addressesIn(lang)('covenants') }],
      },
    ),
    sources: cited.list(),
  };
}

function schemePeriod(from: string | undefined, until: string | undefined, lang: Language): string {
  const words = covenantWords[lang];
  if (until === undefined) return from === undefined ? '' : words.joined(dateText(from, lang));
  return from === undefined
    ? words.left(dateText(until, lang))
    : `${dateText(from, lang)} – ${dateText(until, lang)}`;
}
