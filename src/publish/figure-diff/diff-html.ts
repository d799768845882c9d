import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureDiffWords } from '../../i18n/words/figure-diff.ts';
import type { DiffReport, ReportChange, ReportItem } from '../../site/figure-diff/diff-report.ts';
import { xmlText } from '../xml.ts';

/** The report as one page that needs nothing beside itself: no script, no font, no request. */
export function diffHtml(report: DiffReport): string {
  const { lang, title, versions, summary, notice, sections } = report;
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${xmlText(title)}</title>
<style>
${styles()}</style>
<main>
<h1>${xmlText(title)}</h1>
<p>${xmlText(versions)}</p>
<p class="lead">${xmlText(summary)}</p>
${notice === undefined ? '' : `<p>${xmlText(notice)}</p>\n`}${navigation(report)}${sections
    .map(
      (
        { title: heading, explanation, count, items },
        index,
      ) => `<section aria-labelledby="${anchor(index)}">
<h2 id="${anchor(index)}">${xmlText(heading)} <span>${String(count)}</span></h2>
<p>${xmlText(explanation)}</p>
<ul>
${items.map((item) => itemHtml(item, report)).join('\n')}
</ul>
</section>
`,
    )
    .join('')}</main>
</html>
`;
}

const anchor = (index: number): string => `part-${String(index + 1)}`;

function navigation({ title, sections }: DiffReport): string {
  if (sections.length === 0) return '';
  const links = sections.map(
    ({ title: heading, count }, index) =>
      `<li><a href="#${anchor(index)}">${xmlText(heading)}</a> ${String(count)}</li>`,
  );
  return `<nav aria-label="${xmlText(title)}"><ul>\n${links.join('\n')}\n</ul></nav>\n`;
}

function itemHtml(
  { subject, where, changes, pages = [] }: ReportItem,
  { lang }: DiffReport,
): string {
  const lines = changes.map((change) => changeHtml(change, lang)).join('');
  const said = lines === '' ? '' : `<dl>${lines}</dl>`;
  const place = where === '' ? '' : ` <code>${xmlText(where)}</code>`;
  if (pages.length === 0) return `<li><b>${xmlText(subject)}</b>${place}${said}</li>`;
  const addresses = pages.map((page) => `<li><code>${xmlText(page)}</code></li>`).join('\n');
  return `<li>${said}<details><summary>${xmlText(subject)}</summary>\n<ul>\n${addresses}\n</ul>\n</details></li>`;
}

function changeHtml(
  { what, before, after, remark }: ReportChange,
  lang: DiffReport['lang'],
): string {
  const words = figureDiffWords[lang];
  const line = (name: string, element: 'del' | 'ins', text: string | undefined) =>
    text === undefined
      ? ''
      : `<dt>${xmlText(what === undefined ? name : `${what}, ${name}`)}</dt><dd><${element}>${xmlText(text)}</${element}></dd>`;
  const said = line(words.before, 'del', before) + line(words.after, 'ins', after);
  if (remark === undefined) return said;
  return `${said}<dt>${xmlText(what ?? '')}</dt><dd>${xmlText(remark)}</dd>`;
}

/** The colours and sizes of the site, and the little that this page needs beside them. */
function styles(): string {
  const folder = join(import.meta.dirname, '..', '..', 'styles');
  return ['tokens.css', 'figure-diff.css']
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
}
