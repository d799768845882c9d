import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const PAGE = `---
import { readFileSync, readdirSync } from 'node:fs';

export const getStaticPaths = () =>
  readdirSync('bodies', { recursive: true })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      params: { path: file.replace(/\\/?index\\.html$/, '') || undefined },
      props: { file },
    }));

const { file } = Astro.props;
const body = readFileSync(\`bodies/\${file}\`, 'utf8');
const lang = file.startsWith('en/') ? 'en' : 'nl';
---

<!doctype html>
<html lang={lang}>
  <head>
    <meta charset="utf-8" />
    <title>{file}</title>
  </head>
  <body set:html={body} />
</html>
`;

/**
 * Writes an Astro project that does nothing but place the bodies of the pages of a built site: what
 * a build of so many pages of that size takes at the least.
 * @returns the number of pages
 */
export function writeBareSite(folder: string, dist: string): number {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'src/pages/[...path].astro'), PAGE);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('index.html'),
  );
  for (const page of pages) {
    const target = join(folder, 'bodies', page);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bodyOf(readFileSync(join(dist, page), 'utf8')));
  }
  return pages.length;
}

const bodyOf = (html: string) =>
  html.slice(html.indexOf('>', html.indexOf('<body')) + 1, html.lastIndexOf('</body>'));
