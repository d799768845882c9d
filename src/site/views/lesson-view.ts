import { inLanguage, markedLabel, type TextInLanguage } from '../../i18n/localised.ts';
import { commonWords } from '../../i18n/words/common.ts';
import { lessonWords } from '../../i18n/words/lesson.ts';
import type { Worked } from '../../schema/lesson.ts';
import type { Language } from '../../schema/text.ts';
import type { CovenantRecord, SiteModel, SiteRecord } from '../model.ts';
import { addressesIn } from '../routes.ts';
import type { Citations } from './citations.ts';
import type { CitedText } from './cited-text.ts';
import type { Link } from './page-head.ts';
import { type ProseView, proseView } from './prose-view.ts';

export interface LessonView {
  readonly anchor: string;
  readonly title: TextInLanguage;
  readonly worked: Worked;
  readonly workedText: string;
  readonly tried: TextInLanguage;
  readonly result: TextInLanguage;
  readonly conditions: readonly TextInLanguage[];
  readonly evidence: readonly (CitedText & {
    readonly note: TextInLanguage | undefined;
    readonly doubt: string | undefined;
  })[];
  readonly covenants: readonly Link[];
  readonly sectors: readonly Link[];
  readonly doubt: string | undefined;
  readonly prose: ProseView | undefined;
}

export type LessonRecord = SiteRecord<'lesson'>;

export function lessonView(
  model: SiteModel,
  lesson: LessonRecord,
  lang: Language,
  cited: Citations,
): LessonView {
  const { value } = lesson;
  const address = addressesIn(lang);
  const doubtOf = (confidence: typeof value.confidence) =>
    confidence === undefined || confidence === 'high'
      ? undefined
      : commonWords[lang].confidence[confidence];
  return {
    anchor: anchorOf(lesson),
    title: inLanguage(value.title, lang),
    worked: value.worked,
    workedText: lessonWords[lang].worked[value.worked],
    tried: inLanguage(value.tried, lang),
    result: inLanguage(value.result, lang),
    conditions: (value.conditions ?? []).map((condition) => inLanguage(condition, lang)),
    evidence: value.evidence.map(({ text, sources, confidence, note }) => ({
      text: inLanguage(text, lang),
      citations: cited.cite(sources),
      note: note === undefined ? undefined : inLanguage(note, lang),
      doubt: doubtOf(confidence),
    })),
    covenants: model.covenants
      .filter(({ id }) => value.covenants?.includes(id))
      .map(({ id, value: covenant }) => ({
        label: inLanguage(covenant.shortTitle, lang).text,
        href: address('covenant', { covenant: id }),
      })),
    sectors: (value.sectors ?? []).map((sector) => ({
      label: sectorName(model, sector, lang),
      href: address('sector', { sector }),
    })),
    doubt: doubtOf(value.confidence),
    prose: proseView(model, { prose: lesson.prose }, lang, cited),
  };
}

/** A lesson as it stands in a list elsewhere: it leads to its place on the page of all lessons. */
export interface LessonRow {
  readonly title: TextInLanguage;
  readonly href: string;
  readonly worked: Worked;
  readonly workedText: string;
  /** Whether it comes from this covenant or is only about its sector, and who says so. */
  readonly details: readonly string[];
}

/** The lessons from a covenant, then those about its sector that come from elsewhere. */
export function lessonsOfCovenant(
  model: SiteModel,
  { id, value }: CovenantRecord,
  lang: Language,
): LessonRow[] {
  const words = lessonWords[lang];
  const isFrom = (lesson: LessonRecord) => lesson.value.covenants?.includes(id) === true;
  const isOnSector = (lesson: LessonRecord) =>
    !isFrom(lesson) && lesson.value.sectors?.includes(value.sector) === true;
  const row = (lesson: LessonRecord, relation: string): LessonRow => ({
    title: inLanguage(lesson.value.title, lang),
    href: lessonLink(lesson, lang).href,
    worked: lesson.value.worked,
    workedText: words.worked[lesson.value.worked],
    details: [relation, publishersOf(lesson)],
  });
  return [
    ...model.lessons
      .filter(isFrom)
      .map((lesson) =>
        row(
          lesson,
          lesson.value.covenants?.length === 1 ? words.fromThisCovenant : words.fromThisAndOthers,
        ),
      ),
    ...model.lessons
      .filter(isOnSector)
      .map((lesson) => row(lesson, words.onSector(sectorName(model, value.sector, lang)))),
  ];
}

export function lessonLink(lesson: LessonRecord, lang: Language): Link {
  const href = `${addressesIn(lang)('lessons')}#${anchorOf(lesson)}`;
  return { ...markedLabel(lesson.value.title, lang), href };
}

export function sectorName(model: SiteModel, sector: string, lang: Language): string {
  return inLanguage(model.sectors.get(sector)?.value.name ?? { nl: sector }, lang).text;
}

const anchorOf = ({ id }: LessonRecord) => `les-${id}`;

function publishersOf({ value, sources }: LessonRecord): string {
  const cited = value.evidence.flatMap((evidence) => evidence.sources);
  return [...new Set(cited.map((id) => sources.get(id)?.publisher ?? ''))]
    .filter((name) => name !== '')
    .join(', ');
}
