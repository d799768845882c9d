import { numberText } from '../../../i18n/format-value.ts';
import { commonWords } from '../../../i18n/words/common.ts';
import { coreElementWords } from '../../../i18n/words/core-element.ts';
import { covenantPageWords } from '../../../i18n/words/covenant-page.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import { lessonWords } from '../../../i18n/words/lesson.ts';
import type { CitedSource } from '../citations.ts';
import type { ContentsLink } from '../contents-link.ts';
import type { CovenantContext } from './covenant-context.ts';
import type { CovenantBody } from './covenant-view.ts';

/** The sections of the page that hold something, in their order, by short names. */
export function covenantContents(
  { covenant, lang }: CovenantContext,
  view: CovenantBody,
  sources: readonly CitedSource[],
): ContentsLink[] {
  const words = covenantWords[lang];
  const { contents } = covenantPageWords[lang];
  const companies = covenant.participants?.value.participants.length ?? 0;
  const sections: readonly (readonly [id: string, label: string, count: number | undefined])[] = [
    ['kpis', contents.kpis, view.kpis.kpis.length],
    ['afspraken', contents.commitments, view.commitments.commitments.length],
    ['partijen', words.parties, covenant.value.parties.length + companies],
    ['risicos', contents.risks, view.risks.risks.length],
    ['kernelementen', coreElementWords[lang].title, undefined],
    ['geschillen', contents.disputes, view.disputes.cases.length],
    ['rapportages', words.reports, view.reports.count],
    ['evaluaties', words.evaluations, view.evaluations.length],
    ['lessen', lessonWords[lang].lessons, view.lessons.length],
    ['bestuur', words.governance, view.governance.facts.length === 0 ? 0 : undefined],
    ['verwant', contents.related, view.agendas.length === 0 ? 0 : undefined],
    ['verloop', words.milestones, view.milestones.length],
    ['bij-deze-gegevens', contents.notes, view.notes.length],
    ['bronnen', commonWords[lang].sources, sources.length],
  ];
  const always = ['kpis', 'afspraken', 'risicos', 'geschillen', 'rapportages'];
  return sections
    .filter(([id, , count]) => count !== 0 || always.includes(id))
    .map(([id, label, count]) => ({
      label,
      href: `#${id}`,
      ...(count === undefined ? {} : { count: numberText(count, lang) }),
    }));
}
