import { dateText } from '../../../i18n/format-date.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import { pageWords } from '../../../i18n/words/page.ts';
import type { Language } from '../../../schema/text.ts';
import type { ProgrammeRecord, SiteModel } from '../../model.ts';
import { presentName } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type CitedSource, citations } from '../citations.ts';
import { type CitedText, citedText } from '../cited-text.ts';
import { type EvaluationView, evaluationsView } from '../covenant/evaluations.ts';
import { type MilestoneView, milestonesView } from '../covenant/milestones.ts';
import { type KpiSummary, kpiSummary } from '../kpi-summary.ts';
import { type PageHead, pageHead } from '../page-head.ts';
import { type ProseView, proseView } from '../prose-view.ts';
import { type SchemeView, schemesView } from './schemes.ts';

export interface ProgrammeView {
  readonly head: PageHead;
  readonly title: TextInLanguage;
  readonly summary: TextInLanguage;
  readonly operator: CitedText | undefined;
  readonly prose: ProseView | undefined;
  readonly kpis: readonly KpiSummary[];
  readonly schemes: readonly SchemeView[];
  readonly evaluations: readonly EvaluationView[];
  readonly positions: readonly (CitedText & { readonly by: string; readonly when: string })[];
  readonly agendas: readonly CitedText[];
  readonly relatedCovenants: readonly { readonly text: TextInLanguage; readonly href: string }[];
  readonly milestones: readonly MilestoneView[];
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
    schemes: schemesView(value, lang, cited),
    kpis: programme.kpis.map((kpi) =>
      kpiSummary(model, { kind: 'programme', record: programme }, kpi, lang),
    ),
    evaluations: evaluationsView(value.evaluations, lang, cited),
    positions: (value.positions ?? []).map(({ by, on, text, sources }) => ({
      by: by.map((id) => inLanguage(presentName(model, id), lang).text).join(', '),
      when: on === undefined ? '' : dateText(on, lang),
      text: inLanguage(text, lang),
      citations: cited.cite(sources),
    })),
    milestones: milestonesView(value.milestones, lang, cited),
    agendas: (value.agendas ?? []).map((agenda) => citedText(agenda, lang, cited)),
    relatedCovenants: relatedCovenants(model, programme, lang),
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

function relatedCovenants(model: SiteModel, { value }: ProgrammeRecord, lang: Language) {
  const related = value.relatedCovenants ?? [];
  return model.covenants
    .filter(({ id }) => related.includes(id))
    .map(({ id, value: { shortTitle } }) => ({
      text: inLanguage(shortTitle, lang),
      href: addressesIn(lang)('covenant', { covenant: id }),
    }));
}
