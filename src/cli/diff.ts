import { baseCommit, commitOf } from '../content/git/commit-of.ts';
import { readContentAt } from '../content/git/read-content-at.ts';
import { readContent } from '../content/read-content.ts';
import { usageProblemText } from '../i18n/usage-problem-text.ts';
import { figureDiffWords } from '../i18n/words/figure-diff.ts';
import { usageWords } from '../i18n/words/usage.ts';
import { diffHtml } from '../publish/figure-diff/diff-html.ts';
import { diffJson } from '../publish/figure-diff/diff-json.ts';
import { diffMarkdown } from '../publish/figure-diff/diff-markdown.ts';
import { diffText } from '../publish/figure-diff/diff-text.ts';
import { asOfDate } from '../site/as-of.ts';
import { compareContents } from '../site/figure-diff/compare-contents.ts';
import { diffReport } from '../site/figure-diff/diff-report.ts';
import { forgeOfProposal } from '../site/figure-diff/forge-of-proposal.ts';
import { toExplain } from '../site/figure-diff/to-explain.ts';
import { readCommandLine } from './command-line.ts';
import { explainUsage, runCommand, spokenLanguage as lang } from './run-command.ts';

const FORMATS = ['text', 'markdown', 'json', 'html'] as const;

const { options, texts, problem } = readCommandLine(
  process.argv.slice(2),
  {
    format: FORMATS,
    repository: 'text',
    branch: 'text',
    'as-of': 'text',
    en: 'flag',
    help: 'flag',
  },
  2,
);
const [base, head] = texts;

async function report(before: string): Promise<string> {
  const root = process.cwd();
  const commits = {
    before: head === undefined ? baseCommit(root, before) : commitOf(root, before),
    after: head === undefined ? undefined : commitOf(root, head),
  };
  const published = await readContentAt(root, commits.before);
  const content = await (commits.after === undefined
    ? readContent(root, published)
    : readContentAt(root, commits.after, published));
  const asOf = asOfDate(options['as-of'], process.env, commits.after);
  const comparison = compareContents(published, content, asOf, lang);
  const after = head ?? figureDiffWords[lang].workTree;
  const versions = {
    base: { name: before, commit: commits.before },
    head: { name: after, commit: commits.after ?? null },
  };
  const format = FORMATS.find((one) => one === options.format) ?? 'text';
  if (format === 'json') return diffJson(comparison, versions, lang);
  const called = (version: string, commit: string | undefined) =>
    commit === undefined ? version : `${version} (${commit.slice(0, 7)})`;
  const names = { before: called(before, commits.before), after: called(after, commits.after) };
  const words = diffReport(comparison, names, lang);
  if (format !== 'markdown') return { text: diffText, html: diffHtml }[format](words);
  const forge = forgeOfProposal(published, {
    repository: options.repository,
    branch: options.branch,
  });
  return diffMarkdown(words, toExplain(published, content, asOf, lang, forge));
}

const usage = usageWords[lang].diff;
if (problem !== undefined) explainUsage(usage, usageProblemText(problem, lang));
else if (options.help !== undefined) explainUsage(usage);
else if (base === undefined) explainUsage(usage, usageWords[lang].noBase);
else
  await runCommand(async () => {
    console.log((await report(base)).trimEnd());
  });
