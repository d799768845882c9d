import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { casePageWords } from '../../../i18n/words/case-page.ts';
import { covenantPageWords } from '../../../i18n/words/covenant-page.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import { lessonWords } from '../../../i18n/words/lesson.ts';
import type { Language } from '../../../schema/text.ts';
import type { CovenantRecord, SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { hasSourcesPage } from '../../sources-page.ts';
import { type CitedSource, citations } from '../citations.ts';
import type { ContentsLink } from '../contents-link.ts';
import { optionalText } from '../cited-text.ts';
import { type LessonRow, lessonsOfCovenant } from '../lesson-view.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import { type ProseView, proseView } from '../prose-view.ts';
import { type AgendaGroup, agendasView } from './agendas.ts';
import { type CommitmentsView, commitmentsView } from './commitments.ts';
import { type Answer, covenantAnswers } from './covenant-answers.ts';
import { covenantContents } from './covenant-contents.ts';
import type { CovenantContext } from './covenant-context.ts';
import { type CoreElementsView, coreElementsView } from './core-elements.ts';
import { type DisputesView, disputesView } from './disputes.ts';
import { type EvaluationView, evaluationsView } from './evaluations.ts';
import { type GovernanceView, governanceView } from './governance.ts';
import { type KeyFact, keyFacts } from './key-facts.ts';
import { type KpisView, kpisView } from './kpis.ts';
import { type MilestoneView, milestonesView } from './milestones.ts';
import { type OpeningView, openingView } from './opening.ts';
import { type PartiesView, partiesView } from './parties.ts';
import { type ReportsView, reportsView } from './reports.ts';
import { type RisksView, risksView } from './risks.ts';

/** The sections of the page; its head, sources, answers and contents are made from them. */
export interface CovenantBody {
  readonly opening: OpeningView;
  readonly prose: ProseView | undefined;
  readonly facts: readonly KeyFact[];
  readonly termNote: TextInLanguage | undefined;
  readonly kpis: KpisView;
  readonly commitments: CommitmentsView;
  readonly parties: PartiesView;
  readonly risks: RisksView;
  readonly coreElements: CoreElementsView;
  readonly disputes: DisputesView;
  readonly reports: ReportsView;
  readonly evaluations: readonly EvaluationView[];
  readonly lessons: readonly LessonRow[];
  readonly allLessons: Link;
  readonly governance: GovernanceView;
  readonly agendas: readonly AgendaGroup[];
  readonly milestones: readonly MilestoneView[];
  readonly notes: readonly (TextInLanguage & { readonly label?: string })[];
}

export interface CovenantView extends CovenantBody {
  readonly head: PageHead;
  readonly answers: readonly Answer[];
  readonly contents: readonly ContentsLink[];
  readonly sources: readonly CitedSource[];
  /** Where the sources stand, if they are too many for this page. */
  readonly sourcesPage: Link | undefined;
}

/** The page of one covenant. */
export function covenantView(
  model: SiteModel,
  covenant: CovenantRecord,
  lang: Language,
): CovenantView {
  const sourcesHref = hasSourcesPage(covenant)
    ? addressesIn(lang)('covenantSources', { covenant: covenant.id })
    : undefined;
  const cited = citations(covenant.sources, lang, sourcesHref);
  const context = { model, covenant, lang, cited };
  const body = covenantBody(context);
  const sources = cited.list();
  return {
    ...body,
    answers: covenantAnswers(context, body, sources),
    contents: covenantContents(context, body, sources),
    head: pageHead(
      model,
      lang,
      { route: 'covenant', parameters: { covenant: covenant.id } },
      {
        title: body.opening.title.text,
        description: body.opening.summary.text,
        trail: [{ label: covenantWords[lang].title, href: addressesIn(lang)('covenants') }],
      },
    ),
    sources,
    sourcesPage:
      sourcesHref === undefined
        ? undefined
        : {
            label: covenantPageWords[lang].sources.all(sources.length),
            href: sourcesHref,
          },
  };
}

/** Made in the order of the page, as sources are numbered in the order in which they are cited. */
function covenantBody(context: CovenantContext): CovenantBody {
  const { model, covenant, lang, cited } = context;
  const { value } = covenant;
  return {
    opening: openingView(context),
    prose: proseView(
      model,
      { prose: covenant.prose, kpis: { kind: 'covenant', record: covenant } },
      lang,
      cited,
    ),
    facts: keyFacts(context),
    termNote: optionalText(value.term.note, lang),
    kpis: kpisView(context),
    commitments: commitmentsView(context),
    parties: partiesView(context),
    risks: risksView(context),
    coreElements: coreElementsView(context),
    disputes: disputesView(context),
    reports: reportsView(context),
    evaluations: evaluationsView(value.evaluations, lang, cited),
    lessons: lessonsOfCovenant(model, covenant, lang),
    allLessons: { label: lessonWords[lang].allLessons, href: addressesIn(lang)('lessons') },
    governance: governanceView(context),
    agendas: agendasView(context),
    milestones: milestonesView(value.milestones, lang, cited),
    notes: [
      ...(value.notes ?? []).map((note) => inLanguage(note, lang)),
      ...(value.withheld ?? []).map(({ kind, reason, note }) => ({
        label: covenantPageWords[lang].withheld[reason],
        ...(note === undefined
          ? { text: casePageWords[lang].documentWithheld[kind], lang }
          : inLanguage(note, lang)),
      })),
    ],
  };
}
