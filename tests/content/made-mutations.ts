import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KPI = 'convenanten/voorbeeld/kpis/aandeel.json';
const CASE = 'klachten/voorbeeldcommissie/zaak-een.mdx';

/**
 * The mutations that git cannot or should not hold, by the name of their case: deletions, links,
 * line ends and byte order marks that an editor would mend, binaries, and very large or deep files.
 * Each changes a copy of the base; `content` is the path of its content folder.
 */
export const madeMutations: Readonly<Record<string, (content: string) => void>> = {
  'file-missing--mechanism': (content) =>
    rmSync(join(content, 'klachten/voorbeeldcommissie/mechanisme.mdx')),
  'file-missing--list-of-sources': (content) =>
    rmSync(join(content, 'convenanten/voorbeeld/bronnen.json')),
  'file-missing--page': (content) => rmSync(join(content, 'paginas/methode.mdx')),
  'file-missing--site': (content) => rmSync(join(content, 'site.json')),
  'file-byte-order-mark--json': (content) => change(content, KPI, (text) => `\uFEFF${text}`),
  'file-carriage-return--mdx': (content) =>
    change(content, CASE, (text) => text.replaceAll('\n', '\r\n')),
  'character-hidden--soft-hyphen-in-json': (content) =>
    change(content, KPI, (text) => text.replace('markt', 'mar\u00ADkt')),
  'character-hidden--space-without-width-in-front-matter': (content) =>
    change(content, CASE, (text) =>
      text.replace('verzonnen bond klaagt', 'verzonnen\u200Bbond kla\u200Bagt'),
    ),
  'character-hidden--direction-in-prose': (content) =>
    change(content, CASE, (text) => text.replace('gaf de bond', 'gaf \u202Ede bond')),
  'character-hidden--windows-quote-in-translation': (content) =>
    writeFileSync(
      join(content, CASE.replace('.mdx', '.en.mdx')),
      'The committee said \u0091yes\u2019 <Source id="uitspraak" />.\n',
    ),
  'file-binary--json': (content) => writeFileSync(join(content, 'sectoren/logo.json'), PNG_START),
  'file-symlink--file': (content) => {
    writeFileSync(
      join(content, '..', 'geheim.json'),
      '{ "name": { "nl": "Geheim (verzonnen)" } }\n',
    );
    symlinkSync('../../geheim.json', join(content, 'sectoren/geheim.json'));
  },
  'file-symlink--folder': (content) => {
    mkdirSync(join(content, '..', 'elders'));
    symlinkSync('../elders', join(content, 'programmas'), 'dir');
  },
  'file-too-large--value': (content) =>
    change(content, KPI, (text) => text.replace('Aandeel in de markt', 'Aandeel '.repeat(250_000))),
  'nesting-too-deep--json': (content) =>
    change(content, KPI, (text) =>
      text.replace('"convenanttekst"', `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    ),
  'nesting-too-deep--yaml': (content) =>
    change(content, CASE, (text) =>
      text.replace('countries: [BD]', `countries: ${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    ),
};

const PNG_START = Uint8Array.of(
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  0x00,
  0x00,
  0x00,
  0x0d,
);

/** @throws Error when nothing changes: the base has changed, and the mutation with it */
function change(content: string, file: string, mutate: (text: string) => string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  const mutated = mutate(text);
  if (mutated === text) throw new Error(`The mutation of ${file} changes nothing.`);
  writeFileSync(path, mutated);
}
