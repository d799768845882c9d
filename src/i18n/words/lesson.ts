import type { Worked } from '../../schema/lesson.ts';
import type { Dictionary } from '../dictionary.ts';

interface LessonWords {
  readonly lessons: string;
  readonly title: string;
  readonly intro: (lessons: number) => string;
  readonly reading: string;
  readonly worked: Readonly<Record<Worked, string>>;
  readonly whole: string;
  readonly tried: string;
  readonly result: string;
  readonly conditions: string;
  readonly noConditions: string;
  readonly evidence: string;
  readonly covenants: string;
  readonly sectors: string;
  readonly otherSubjects: string;
  readonly onTheme: string;
  readonly alsoOnTheme: string;
  readonly bySector: string;
  readonly fromThisCovenant: string;
  readonly fromThisAndOthers: string;
  readonly onSector: (sector: string) => string;
  readonly allLessons: string;
}

export const lessonWords: Dictionary<LessonWords> = {
  nl: {
    lessons: 'Lessen',
    title: 'Lessen uit convenanten en andere initiatieven',
    intro: (lessons) =>
      `${String(lessons)} ${lessons === 1 ? 'les' : 'lessen'}: wat is er geprobeerd, wat werkte wel of niet, onder welke voorwaarden, en waar blijkt dat uit?`,
    reading:
      'Of iets werkte, is af te lezen uit de bronnen die erbij staan, zoals de redactie die leest. “Niet te zeggen” betekent dat zij geen resultaat noemen.',
    worked: {
      yes: 'Werkte',
      partly: 'Werkte deels',
      no: 'Werkte niet',
      unclear: 'Niet te zeggen of het werkte',
    },
    whole: 'De hele les',
    tried: 'Wat is geprobeerd',
    result: 'Wat werkte of niet',
    conditions: 'Voorwaarden',
    noConditions: 'In de geraadpleegde bronnen staan geen voorwaarden.',
    evidence: 'Waar het uit blijkt',
    covenants: 'Convenanten',
    sectors: 'Sectoren',
    otherSubjects: 'Andere onderwerpen',
    onTheme: 'Over dit thema',
    alsoOnTheme: 'Ook over dit thema',
    bySector: 'Lessen per sector',
    fromThisCovenant: 'uit dit convenant',
    fromThisAndOthers: 'uit dit en andere convenanten',
    onSector: (sector) => `uit andere initiatieven, over de sector ${sector}`,
    allLessons: 'Alle lessen',
  },
  en: {
    lessons: 'Lessons',
    title: 'Lessons from covenants and other initiatives',
    intro: (lessons) =>
      `${String(lessons)} ${lessons === 1 ? 'lesson' : 'lessons'}: what was tried, what worked or did not, under which conditions, and what does that rest on?`,
    reading:
      'Whether something worked follows from the sources beside it, as the editors read them. “Cannot be said” means that they give no result.',
    worked: {
      yes: 'Worked',
      partly: 'Worked in part',
      no: 'Did not work',
      unclear: 'Cannot be said whether it worked',
    },
    whole: 'The whole lesson',
    tried: 'What was tried',
    result: 'What worked or did not',
    conditions: 'Conditions',
    noConditions: 'The sources consulted name no conditions.',
    evidence: 'What it rests on',
    covenants: 'Covenants',
    sectors: 'Sectors',
    otherSubjects: 'Other subjects',
    onTheme: 'On this theme',
    alsoOnTheme: 'Also on this theme',
    bySector: 'Lessons by sector',
    fromThisCovenant: 'from this covenant',
    fromThisAndOthers: 'from this and other covenants',
    onSector: (sector) => `from other initiatives, on the sector ${sector}`,
    allLessons: 'All lessons',
  },
};
