import { NoContentError } from '../content/content-folder.ts';
import { GitTroubleError } from '../content/git/git-trouble-error.ts';
import { gitTroubleText } from '../i18n/git-trouble-text.ts';
import { usageProblemText } from '../i18n/usage-problem-text.ts';
import { usageWords } from '../i18n/words/usage.ts';
import type { Language } from '../schema/text.ts';
import { UsageError } from '../site/usage-error.ts';

/** The language that a command was asked to speak. */
export const spokenLanguage: Language = process.argv.includes('--en') ? 'en' : 'nl';

/** What we say of an error that somebody who runs a command can mend; of others there is nothing. */
export function mendableText(error: unknown, language: Language): string | undefined {
  if (error instanceof GitTroubleError) return gitTroubleText(error.trouble, language);
  if (error instanceof NoContentError) return usageWords[language].noContent;
  if (error instanceof UsageError) return usageProblemText(error.problem, language);
  const isOurs = error instanceof Error && error.constructor === Error && !('code' in error);
  return isOurs ? error.message : undefined;
}

/** Runs a command; where it cannot do its work it says why in plain words, which is status 2. */
export async function runCommand(
  run: () => Promise<void>,
  language: Language = spokenLanguage,
): Promise<void> {
  try {
    await run();
  } catch (error) {
    const text = mendableText(error, language);
    if (text === undefined) throw error;
    console.error(text);
    process.exitCode = 2;
  }
}

/** Says what is wrong with how a command was called, if anything, and how it is called. */
export function explainUsage(usage: string, problem?: string): void {
  if (problem === undefined) {
    console.log(usage);
    return;
  }
  console.error(`${problem}\n\n${usage}`);
  process.exitCode = 2;
}
