import { parseArgs } from 'node:util';
import { baseCommit, commitOf } from '../content/git/commit-of.ts';
import { GitTroubleError } from '../content/git/git-trouble-error.ts';
import { readContentAt } from '../content/git/read-content-at.ts';
import { readContent } from '../content/read-content.ts';
import { gitTroubleText } from '../i18n/git-trouble-text.ts';
import { figureDiffWords } from '../i18n/words/figure-diff.ts';
import { diffHtml } from '../publish/figure-diff/diff-html.ts';
import { diffJson } from '../publish/figure-diff/diff-json.ts';
import { diffMarkdown } from '../publish/figure-diff/diff-markdown.ts';
import { diffText } from '../publish/figure-diff/diff-text.ts';
import { asOfDate } from '../site/as-of.ts';
import { compareContents } from '../site/figure-diff/compare-contents.ts';
import { diffReport } from '../site/figure-diff/diff-report.ts';

const USAGE = `npm run diff -- <base> [<head>] [--format text|markdown|json|html] [--as-of 2026-01-31] [--en]

<base>  branch, tag or commit. Alone it is compared with the files in this folder, from the last
        commit that both share. With <head>, these two commits are compared as they are.
Exit status: 0 when the two were compared, whatever differs; 2 when they could not be.`;

const FORMATS = ['text', 'markdown', 'json', 'html'] as const;

async function report(): Promise<string> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'as-of': { type: 'string' },
      en: { type: 'boolean', default: false },
    },
  });
  const [base, head, ...others] = positionals;
  const format = FORMATS.find((one) => one === values.format);
  if (base === undefined || others.length > 0 || format === undefined) throw new Error(USAGE);
  const root = process.cwd();
  const lang = values.en ? 'en' : 'nl';
  const commits = {
    before: head === undefined ? baseCommit(root, base) : commitOf(root, base),
    after: head === undefined ? undefined : commitOf(root, head),
  };
  const comparison = compareContents(
    await readContentAt(root, commits.before),
    await (commits.after === undefined ? readContent(root) : readContentAt(root, commits.after)),
    asOfDate(values['as-of'], process.env, commits.after),
    lang,
  );
  const name = { before: base, after: head ?? figureDiffWords[lang].workTree };
  const versions = {
    base: { name: name.before, commit: commits.before },
    head: { name: name.after, commit: commits.after ?? null },
  };
  if (format === 'json') return diffJson(comparison, versions, lang);
  const called = (version: string, commit: string | undefined) =>
    commit === undefined ? version : `${version} (${commit.slice(0, 7)})`;
  const words = diffReport(
    comparison,
    {
      before: called(name.before, commits.before),
      after: called(name.after, commits.after),
    },
    lang,
  );
  return { text: diffText, markdown: diffMarkdown, html: diffHtml }[format](words);
}

try {
  console.log((await report()).trimEnd());
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const lang = process.argv.includes('--en') ? 'en' : 'nl';
  console.error(
    error instanceof GitTroubleError ? gitTroubleText(error.trouble, lang) : error.message,
  );
  process.exitCode = 2;
}
