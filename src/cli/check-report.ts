import { dayOfClock } from '../content/day-of-clock.ts';
import { type Report, reportText } from '../i18n/report-text.ts';
import { findingsJson } from '../publish/findings/findings-json.ts';
import { githubAnnotations } from '../publish/findings/github-annotations.ts';
import { gitlabCodeQuality } from '../publish/findings/gitlab-code-quality.ts';
import type { Language } from '../schema/text.ts';
import { checkChange } from '../site/check-change.ts';
import { checkContent } from '../site/check-content.ts';
import { checkOptions } from '../site/check-options.ts';
import { mendableText } from './run-command.ts';

/** The forms that a report can have. */
export const FORMATS = ['text', 'json', 'github', 'gitlab'] as const;
export type Format = (typeof FORMATS)[number];

/** What is asked of the check. */
export interface CheckRequest {
  readonly root: string;
  readonly language: Language;
  readonly format: Format;
  /** The base, where only what a change causes is asked for. */
  readonly changed: string | undefined;
  /** A day, as `--as-of` takes it. */
  readonly asOf: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
}

/** What the command writes, and its exit status. */
export interface CheckAnswer {
  readonly text: string;
  readonly status: 0 | 1 | 2;
}

/** Checks, and words what was found; or why nothing could be checked, which is status 2. */
export async function checkReport(request: CheckRequest): Promise<CheckAnswer> {
  try {
    return await foundReport(request);
  } catch (error) {
    const text = mendableText(error, request.language);
    if (text === undefined) throw error;
    return { text, status: 2 };
  }
}

async function foundReport(request: CheckRequest): Promise<CheckAnswer> {
  const { root, language, format, changed, asOf, environment } = request;
  const options = checkOptions(root, asOf, environment, dayOfClock());
  const report: Report =
    changed === undefined
      ? { findings: await checkContent(root, options) }
      : await checkChange(root, changed, options);
  const write = {
    text: () => reportText(report.findings, language, report.alreadyThere),
    json: () => findingsJson(report, language, options.asOf, changed),
    github: () => githubAnnotations(report, language),
    gitlab: () => gitlabCodeQuality(report, language),
  } satisfies Record<Format, () => string>;
  return { text: write[format](), status: report.findings.length === 0 ? 0 : 1 };
}
