import type { Language } from '../schema/text.ts';
import type { Reading } from '../import/reading/reading.ts';

type BothLanguages = Readonly<Record<Language, string>>;

/** One of a few answers. */
export interface Choice {
  readonly value: string;
  readonly label: BothLanguages;
}

/** The answers so far, by flag. */
export type Answers = Readonly<Partial<Record<string, string>>>;

/** One thing that has to be known before a record can be written. */
export interface Question {
  /** Without its dashes: `--title`. */
  readonly flag: string;
  readonly asks: BothLanguages;
  /** The answers that are possible, where they are few; the first is the likely one. */
  readonly choices?: (answers: Answers) => readonly Choice[];
  /** What an empty answer means; a question with a default is asked and need not be answered. */
  readonly byDefault?: (answers: Answers) => string | undefined;
  /** May stay without an answer at all. */
  readonly isOptional?: boolean;
  /** Whether it has to be asked, after what was answered before. */
  readonly isAsked?: (answers: Answers) => boolean;
  readonly read?: (text: string, answers: Answers) => Reading<string>;
}

/** A question as it can be asked now. */
export interface OpenQuestion {
  readonly question: Question;
  readonly choices: readonly Choice[];
  readonly byDefault: string | undefined;
}
