import { inLanguage } from '../../i18n/localised.ts';
import { numberText } from '../../i18n/format-value.ts';
import { lessonWords } from '../../i18n/words/lesson.ts';
import type { Language } from '../../schema/text.ts';
import type { SiteModel, SiteRecord } from '../model.ts';
import type { CitedSource } from './citations.ts';
import type { ContentsLink } from './contents-link.ts';
import { lessonLink, type LessonView, lessonView, sectorName } from './lesson-view.ts';
import { type Link, type PageHead, pageHead } from './page-head.ts';
import { sharedCitations } from './shared-citations.ts';

export interface LessonGroup {
  readonly anchor: string;
  readonly title: string;
  readonly lessons: readonly LessonView[];
  /** Lessons that stand under another theme and are about this one too. */
  readonly also: readonly Link[];
}

export interface LessonsView {
  readonly head: PageHead;
  readonly title: string;
  readonly intro: string;
  readonly contents: readonly ContentsLink[];
  /** By the main theme of each lesson, so that every lesson stands on the page once. */
  readonly groups: readonly LessonGroup[];
  readonly bySector: readonly { readonly sector: string; readonly lessons: readonly Link[] }[];
  readonly sources: readonly CitedSource[];
}

/** All lessons across covenants, by theme, and once more by sector as links. */
export function lessonsView(model: SiteModel, lang: Language): LessonsView {
  const words = lessonWords[lang];
  const cited = sharedCitations(model.lessons, lang);
  const groups = themesOf(model, lang).map(({ theme, title }) => ({
    anchor: theme === undefined ? 'andere-onderwerpen' : `thema-${theme}`,
    title,
    lessons: model.lessons
      .filter(({ value }) => value.themes?.[0] === theme)
      .map((lesson) => lessonView(model, lesson, lang, cited.of(lesson))),
    also: model.lessons
      .filter(({ value }) => theme !== undefined && value.themes?.slice(1).includes(theme))
      .map((lesson) => lessonLink(lesson, lang)),
  }));
  const intro = words.intro(model.lessons.length);
  return {
    head: pageHead(
      model,
      lang,
      { route: 'lessons', parameters: {} },
      { title: words.title, description: intro },
    ),
    title: words.title,
    intro,
    contents: groups.map(({ anchor, title, lessons, also }) => ({
      label: title,
      href: `#${anchor}`,
      count: numberText(lessons.length + also.length, lang),
    })),
    groups,
    bySector: sectorsOf(model, lang),
    sources: cited.list(),
  };
}

/** The themes that some lesson names, by their names; last what has no theme. */
function themesOf(
  model: SiteModel,
  lang: Language,
): { readonly theme: string | undefined; readonly title: string }[] {
  const named = new Set(model.lessons.flatMap(({ value }) => value.themes ?? []));
  const hasRest = model.lessons.some(({ value }) => value.themes === undefined);
  return [
    ...[...named]
      .map((theme) => ({
        theme,
        title: inLanguage(model.themes.get(theme)?.name ?? { nl: theme }, lang).text,
      }))
      .toSorted((one, other) => one.title.localeCompare(other.title, lang)),
    ...(hasRest ? [{ theme: undefined, title: lessonWords[lang].otherSubjects }] : []),
  ];
}

/** A lesson is about the sectors it names and about those of the covenants it comes from. */
function sectorsOf(model: SiteModel, lang: Language): LessonsView['bySector'] {
  const sectorsIn = ({ value }: SiteRecord<'lesson'>) => [
    ...(value.sectors ?? []),
    ...model.covenants
      .filter(({ id }) => value.covenants?.includes(id))
      .map((covenant) => covenant.value.sector),
  ];
  return [...new Set(model.lessons.flatMap(sectorsIn))]
    .map((id) => ({
      sector: sectorName(model, id, lang),
      lessons: model.lessons
        .filter((lesson) => sectorsIn(lesson).includes(id))
        .map((lesson) => lessonLink(lesson, lang)),
    }))
    .toSorted((one, other) => one.sector.localeCompare(other.sector, lang));
}
