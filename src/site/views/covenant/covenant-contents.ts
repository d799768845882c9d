import { numberText } from '../../../i18n/format-value.ts';
import { commonWords } from '../../../i18n/words/common.ts';
import { coreElementWords } from '../../../i18n/words/core-element.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import { lessonWords } from '../../../i18n/words/lesson.ts';
import type { Language } from '../../../schema/text.ts';
import type { CitedSource } from '../citations.ts';
import type { ContentsLink } from '../contents-link.ts';
import type { CovenantBody } from './covenant-view.ts';

/** The sections of the page that hold something, in their order. */
export function covenantContents(
  view: CovenantBody,
  sources: readonly CitedSource[],
  lang: Language,
): ContentsLink[] {
  const words = covenantWords[lang];
  const common = commonWords[lang];
  const parties = view.parties.groups.reduce((count, { members }) => count + members.length, 0);
  const sections: readonly (readonly [id: string, label: string, count: number | undefined])[] = [
    ['kpis', words.kpis, view.kpis.kpis.length],
    ['afspraken', words.commitments, view.commitments.commitments.length],
    ['partijen', words.parties, parties + view.parties.companies.length],
    ['risicos', words.risks, view.risks.length],
    ['kernelementen', coreElementWords[lang].title, undefined],
    ['geschillen', words.disputes, view.disputes.cases.length],
    ['rapportages', words.reports, view.reports.count],
    ['evaluaties', words.evaluations, view.evaluations.length],
    ['lessen', lessonWords[lang].lessons, view.lessons.length],
    ['bestuur', words.governance, view.governance.facts.length === 0 ? 0 : undefined],
    ['verwant', words.agendas, view.agendas.length === 0 ? 0 : undefined],
    ['verloop', words.milestones, view.milestones.length],
    ['bij-deze-gegevens', common.notes, view.notes.length],
    ['bronnen', common.sources, sources.length],
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
