import { worked } from '../../schema/lesson.ts';
import { type Language, languages, type LocalisedText } from '../../schema/text.ts';
import type { SiteRecord } from '../model.ts';
import { column, localised, type Column } from './column.ts';
import { confidenceColumn, pageColumns, fileColumn, sourceColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { type CollectionTable, tableOf } from './table.ts';

type Lesson = SiteRecord<'lesson'>;

/** What can be learnt across the covenants. */
export function lessonTable(context: DownloadContext): CollectionTable {
  const about = {
    name: 'lessen',
    group: 'covenants',
    title: { nl: 'Lessen', en: 'Lessons' },
    description: {
      nl: 'Wat er is geprobeerd en of het werkte, volgens de bronnen.',
      en: 'What was tried and whether it worked, according to the sources.',
    },
  } as const;
  return tableOf(about, context.model.lessons, lessonColumns(context));
}

function lessonColumns(context: DownloadContext): Column<Lesson>[] {
  return [
    column('id', 'id', ({ id }) => id, 'Blijvende naam van de les', 'Lasting name of the lesson'),
    ...localised(
      'title',
      ({ value }: Lesson) => value.title,
      'De les in één zin',
      'The lesson in one sentence',
    ),
    ...localised(
      'tried',
      ({ value }: Lesson) => value.tried,
      'Wat er is geprobeerd',
      'What was tried',
    ),
    column(
      'worked',
      'code',
      ({ value }) => value.worked,
      'Of het werkte volgens de bronnen',
      'Whether it worked according to the sources',
      worked.options,
    ),
    ...localised(
      'result',
      ({ value }: Lesson) => value.result,
      'Wat er wel of niet werkte',
      'What worked or did not',
    ),
    ...lists(
      'conditions',
      ({ value }) => value.conditions ?? [],
      'Onder welke voorwaarden',
      'Under which conditions',
    ),
    ...lists(
      'evidence',
      ({ value }) => value.evidence.map(({ text }) => text),
      'Waar het uit blijkt',
      'What it rests on',
    ),
    column(
      'covenants',
      'ids',
      ({ value }) => value.covenants ?? [],
      'Convenanten waar de les vandaan komt',
      'Covenants that the lesson comes from',
    ),
    column(
      'sectors',
      'ids',
      ({ value }) => value.sectors ?? [],
      'Sectoren waar de les over gaat',
      'Sectors that the lesson is about',
    ),
    column(
      'themes',
      'ids',
      ({ value }) => value.themes ?? [],
      'Thema’s, het voornaamste eerst',
      'Themes, the main one first',
    ),
    confidenceColumn(({ value }) => value.confidence),
    ...sourceColumns(context, ({ file, value }: Lesson) => ({
      file,
      sources: [...new Set(value.evidence.flatMap(({ sources }) => sources))],
    })),
    ...pageColumns<Lesson>(context, () => ({ route: 'lessons', parameters: {} })),
    fileColumn(({ file }) => file),
  ];
}

const LANGUAGE_NAMES = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
} as const;

/** A list of texts in two columns; what is not translated is left out of the other. */
function lists(
  name: string,
  of: (lesson: Lesson) => readonly LocalisedText[],
  nl: string,
  en: string,
): Column<Lesson>[] {
  const inLanguage = (lang: Language) => (lesson: Lesson) =>
    of(lesson).flatMap((text) => text[lang] ?? []);
  return languages.map((lang) =>
    column(
      `${name}_${lang}`,
      'texts',
      inLanguage(lang),
      `${nl} (${LANGUAGE_NAMES[lang].nl})`,
      `${en} (${LANGUAGE_NAMES[lang].en})`,
    ),
  );
}
