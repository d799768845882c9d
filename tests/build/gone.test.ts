import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NAMES_VARIABLE } from '../../src/content/read-names.ts';
import { digestOf, projectCopy } from './project-copy.ts';

// All of this is made up. Each canary is a word that stands in one place only: where it turns up in
// the site, it came from there. They keep their first letters when a search index cuts their endings.

const MINUTE_IN_MS = 60_000;
const project = projectCopy();
const inProject = (path: string) => join(project.root, path);
const CASE = 'content/klachten/voorbeeldcommissie/zaak-zeven.mdx';
const namesFile = join(tmpdir(), `namen-${String(process.pid)}.txt`);

/** Words that stand on the page of the case while it is published. */
const PUBLISHED = {
  title: 'kwartelzwam',
  summary: 'pimpelvaren',
  complainant: 'zandhagedoorn',
  remedy: 'moerasklokje',
  event: 'grutjesmos',
  document: 'wulpenkruid',
  documentAddress: 'tapuitgras',
  source: 'kievitsboleet',
  sourceAddress: 'scholeksterwier',
  reply: 'lepelaarbies',
  prose: 'roerdompvlier',
};

const KPI = 'content/convenanten/voorbeeld/kpis/grauwe-gors.json';
const KPI_PAGE = '/convenanten/voorbeeld/kpis/grauwe-gors';

/** Words that stand on the page of the KPI while it is published. */
const PUBLISHED_KPI = {
  title: 'zwanebloem',
  definition: 'rietorchis',
  note: 'wateraardbei',
};

const publishedKpi = {
  title: { nl: `Aandeel ${PUBLISHED_KPI.title} (verzonnen)` },
  kind: 'output',
  unit: 'procent',
  direction: 'higher_is_better',
  definition: { nl: `Wat er is geteld: ${PUBLISHED_KPI.definition} (verzonnen).` },
  observations: [
    {
      period: '2018',
      value: { kind: 'number', number: 31 },
      note: { nl: `Geteld met ${PUBLISHED_KPI.note} (verzonnen).` },
      sources: ['jaarrapport-2020'],
    },
  ],
};

const THEMES = 'content/themas.json';
const ORGANISATION = 'content/organisaties/kluut-handel.json';
const MECHANISM = 'content/klachten/grutto-raad/mechanisme.mdx';
const REPORT = 'content/convenanten/voorbeeld/rapportages/2018.mdx';

/** Words that stand in an organisation, a mechanism, a theme and a report while they are published. */
const PUBLISHED_OTHERS = {
  organisation: 'bosrietzanger',
  alias: 'krakeend',
  mechanism: 'waterviolier',
  scope: 'blauwborst',
  source: 'snorzegge',
  theme: 'dotterbloem',
  report: 'pijlkruid',
};

const publishedOrganisation = {
  names: [{ name: { nl: `Handelshuis ${PUBLISHED_OTHERS.organisation} (verzonnen)` } }],
  aliases: [PUBLISHED_OTHERS.alias],
  kind: 'company',
};

const publishedMechanism = `---
title:
  nl: Raad van ${PUBLISHED_OTHERS.mechanism} (verzonnen)
shortTitle:
  nl: Raad van ${PUBLISHED_OTHERS.mechanism}
summary:
  nl: Een verzonnen raad.
kinds: [sector_complaints_procedure]
scope:
  text:
    nl: Klachten over ${PUBLISHED_OTHERS.scope}.
  sources: [reglement]
sources:
  - id: reglement
    title: Reglement van ${PUBLISHED_OTHERS.source} (verzonnen)
    publisher: Voorbeeldcommissie
    type: official
---
`;

const publishedReport = `---
title:
  nl: Jaarrapport over ${PUBLISHED_OTHERS.report} (verzonnen)
kind: progress
period: "2018"
sources: [jaarrapport-2020]
---
`;

const publishedTheme = { id: 'wintertaling', name: { nl: `Zorg voor ${PUBLISHED_OTHERS.theme}` } };

/** Words that may never be published: a comment, a name of the private list, a file that is no content. */
const NEVER = { comment: 'fuutzegge', name: 'Aalscholver', file: 'meerkoetlis' };

const published = `---
record: case
title:
  nl: Klacht over ${PUBLISHED.title} (verzonnen)
summary:
  nl: Een verzonnen klacht over ${PUBLISHED.summary}.
procedure: sector_complaints_procedure
covenant: voorbeeld
sectors: [voorbeeldsector]
status: closed
filed: 2018-03-02
decided: 2018-10
# Dit leest alleen de redactie: ${NEVER.comment}
outcome:
  value: upheld
  accordingTo: decider
  sources: [uitspraak-zeven]
complainants:
  - kind: worker
    description:
      nl: Een werknemer uit ${PUBLISHED.complainant}
respondents:
  - organisation: voorbeeldbedrijf
    kind: company
countries: [BD]
themes: [leefbaar-loon]
remedies:
  - kind: apology
    description:
      nl: Excuses aan ${PUBLISHED.remedy}
    state: unknown
replies:
  - by: respondent
    organisation: voorbeeldbedrijf
    text:
      nl: Wij kennen ${PUBLISHED.reply} niet.
    sources: [uitspraak-zeven]
timeline:
  - on: 2018-10
    text:
      nl: De commissie spreekt over ${PUBLISHED.event}.
    sources: [uitspraak-zeven]
documents:
  - title: Stuk over ${PUBLISHED.document}
    url: https://example.org/${PUBLISHED.documentAddress}
    language: nl
confidence: high
sources:
  - id: uitspraak-zeven
    title: Uitspraak over ${PUBLISHED.source} (verzonnen)
    publisher: Voorbeeldcommissie
    type: official
    url: https://example.org/${PUBLISHED.sourceAddress}
---

De commissie ging in op ${PUBLISHED.prose}.
`;

/** Every file of the built site as text, in small letters; what is packed is unpacked first. */
function outputs(): ReadonlyMap<string, string> {
  const entries = readdirSync(inProject('dist'), { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        const bytes = readFileSync(file);
        const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
        const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase();
        return [file.slice(inProject('dist').length), text];
      }),
  );
}

/** The files that hold a word, or the beginning of it that an index of words keeps. */
function filesWith(word: string): string[] {
  const beginning = word.slice(0, 9).toLowerCase();
  return [...outputs()]
    .flatMap(([file, text]) => (text.includes(beginning) ? [file] : []))
    .toSorted();
}

const pageAt = (address: string): string =>
  readFileSync(inProject(`dist${address}index.html`), 'utf8');

const IMAGES = {
  '/klachten/zaak-zeven/': '/beeld/nl/klachten/zaak-zeven.png',
  '/en/cases/zaak-zeven/': '/beeld/en/cases/zaak-zeven.png',
};

/** The image that other sites show beside a link to a page, from the root of the site. */
function sharedImage(page: string): string | undefined {
  const html = pageAt(page);
  return /property="og:image" content="https:\/\/[^/]+(?<image>[^"]+)"/u.exec(html)?.groups?.[
    'image'
  ];
}

const found = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([place, word]) => [place, filesWith(word)]));
const nowhere = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(words).map((place) => [place, []]));

async function build(): Promise<void> {
  const { code, output } = await project.build('--as-of', '2024-03-01');
  expect(output).toContain('stand op 2024-03-01');
  expect(code).toBe(0);
}

function withTheme(isThere: boolean): void {
  const { themes } = JSON.parse(readFileSync(inProject(THEMES), 'utf8')) as {
    themes: readonly { readonly id: string }[];
  };
  const others = themes.filter(({ id }) => id !== publishedTheme.id);
  write(THEMES, JSON.stringify({ themes: isThere ? [...others, publishedTheme] : others }));
}

/** What says that the organisation, the mechanism, the theme and the report have been erased. */
function eraseOthers(): void {
  for (const file of [ORGANISATION, MECHANISM, REPORT]) rmSync(inProject(file));
  rmSync(dirname(inProject(MECHANISM)), { recursive: true });
  withTheme(false);
  for (const place of [
    'organisaties/kluut-handel',
    'mechanismen/grutto-raad',
    'themas/wintertaling',
    'convenanten/voorbeeld/rapportages/2018',
  ])
    write(`content/vervallen/${place}.json`, JSON.stringify({ state: 'erased' }));
}

function replaceBy(ofCase: object, ofKpi: object = ofCase): void {
  for (const file of [CASE, KPI]) rmSync(inProject(file), { force: true });
  write('content/vervallen/klachten/zaak-zeven.json', JSON.stringify(ofCase));
  write(KPI.replace('content/', 'content/vervallen/'), JSON.stringify(ofKpi));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(inProject(file)), { recursive: true });
  writeFileSync(inProject(file), text);
}

beforeAll(() => {
  writeFileSync(namesFile, `${NEVER.name} van den Testbos\n`);
  process.env[NAMES_VARIABLE] = namesFile;
  writeFileSync(inProject('aantekeningen.txt'), NEVER.file);
});

afterAll(() => {
  Reflect.deleteProperty(process.env, NAMES_VARIABLE);
  rmSync(namesFile, { force: true });
  project.remove();
});

describe('a case and a KPI with a canary in every place', () => {
  beforeAll(async () => {
    write(CASE, published);
    write(KPI, JSON.stringify(publishedKpi));
    write(ORGANISATION, JSON.stringify(publishedOrganisation));
    write(MECHANISM, publishedMechanism);
    write(REPORT, publishedReport);
    withTheme(true);
    await build();
  }, MINUTE_IN_MS);

  test('is published in pages, files and the search index: the canaries can be found', () => {
    const files = found(PUBLISHED);
    for (const [place, where] of Object.entries(files))
      expect(where, place).toContain('/klachten/zaak-zeven/index.html');
    const kinds = new Set(
      Object.values(files)
        .flat()
        .map((file) => file.split('.').at(-1)),
    );
    expect([...kinds]).toEqual(
      expect.arrayContaining(['html', 'json', 'csv', 'pf_fragment', 'pf_index']),
    );
  });

  test('the KPI is published in all that it has', () => {
    const files = found(PUBLISHED_KPI);
    for (const [place, where] of Object.entries(files))
      expect(where, place).toContain(`${KPI_PAGE}/index.html`);
    expect(files.title).toEqual(
      expect.arrayContaining([
        '/embed/voorbeeld/grauwe-gors/index.html',
        '/convenanten/voorbeeld/kpis/grauwe-gors.csv',
        '/convenanten/voorbeeld/kpis/grauwe-gors.json',
      ]),
    );
  });

  test('so are the organisation, the mechanism, the theme and the report', () => {
    const files = found(PUBLISHED_OTHERS);
    expect(files).toMatchObject({
      organisation: expect.arrayContaining(['/organisaties/kluut-handel/index.html']) as string[],
      alias: expect.arrayContaining(['/organisaties/kluut-handel/index.html']) as string[],
      mechanism: expect.arrayContaining(['/mechanismen/grutto-raad/index.html']) as string[],
      scope: expect.arrayContaining(['/mechanismen/grutto-raad/index.html']) as string[],
      source: expect.arrayContaining(['/mechanismen/grutto-raad/index.html']) as string[],
      theme: expect.arrayContaining(['/themas/wintertaling/index.html']) as string[],
      report: expect.arrayContaining(['/rapportages/index.html']) as string[],
    });
  });

  test('has images that say its title and outcome', () => {
    for (const [page, image] of Object.entries(IMAGES)) {
      expect(sharedImage(page)).toBe(image);
      expect(existsSync(inProject(`dist${image}`))).toBe(true);
    }
  });

  test('publishes no comment, no name of the private list and no file beside the content', () => {
    expect(found(NEVER)).toEqual(nowhere(NEVER));
  });
});

describe('once they are erased', () => {
  beforeAll(async () => {
    replaceBy({ state: 'erased' });
    eraseOthers();
    await build();
  }, MINUTE_IN_MS);

  test('no output holds a trace of them', () => {
    expect(found(PUBLISHED)).toEqual(nowhere(PUBLISHED));
    expect(found(PUBLISHED_KPI)).toEqual(nowhere(PUBLISHED_KPI));
    expect(found(PUBLISHED_OTHERS)).toEqual(nowhere(PUBLISHED_OTHERS));
  });

  test('its images are gone, also from where drawings are kept', () => {
    expect(sharedImage('/klachten/zaak-zeven/')).toBe('/beeld/nl.png');
    expect(sharedImage('/en/cases/zaak-zeven/')).toBe('/beeld/en.png');
    for (const image of Object.values(IMAGES))
      expect(existsSync(inProject(`dist${image}`))).toBe(false);
    const shown = new Set(Object.values(project.dist()));
    const kept = readdirSync(inProject('.cache/beelden')).map((name) =>
      digestOf(inProject(`.cache/beelden/${name}`)),
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((digest) => !shown.has(digest))).toEqual([]);
  });

  test('its addresses stay, and say nothing but that something was there', () => {
    expect(filesWith('zaak-zeven')).toEqual([
      '/en/cases/zaak-zeven/index.html',
      '/klachten/zaak-zeven.json',
      '/klachten/zaak-zeven/index.html',
    ]);
    expect(filesWith('grauwe-gors')).toEqual([
      '/convenanten/voorbeeld/kpis/grauwe-gors.json',
      '/convenanten/voorbeeld/kpis/grauwe-gors/index.html',
      '/convenanten/voorbeeld/kpis/grauwe-gors/versies.json',
      '/embed/voorbeeld/grauwe-gors/index.html',
      '/en/covenants/voorbeeld/kpis/grauwe-gors/index.html',
      '/en/embed/voorbeeld/grauwe-gors/index.html',
    ]);
    expect(filesWith('grutto-raad')).toEqual([
      '/en/cases/mechanism/grutto-raad/index.html',
      '/en/mechanisms/grutto-raad/index.html',
      '/klachten/mechanisme/grutto-raad.json',
      '/klachten/mechanisme/grutto-raad/index.html',
      '/mechanismen/grutto-raad/index.html',
    ]);
    const pages = [
      '/organisaties/kluut-handel',
      '/mechanismen/grutto-raad',
      '/themas/wintertaling',
    ];
    for (const address of ['/klachten/zaak-zeven', KPI_PAGE, ...pages]) {
      const page = pageAt(`${address}/`);
      expect(page).toContain('Deze pagina is verwijderd');
      expect(page).toContain('<meta name="robots" content="noindex">');
      expect(page).not.toContain('data-pagefind-body');
    }
    const json = readFileSync(inProject(`dist${KPI_PAGE}.json`), 'utf8');
    expect(JSON.parse(json)).toMatchObject({ gone: { id: 'grauwe-gors', state: 'erased' } });
  });
});

describe('once they are withdrawn instead', () => {
  beforeAll(async () => {
    const gone = {
      state: 'withdrawn',
      on: '2024-02-01',
      published: '2023-05',
      title: { nl: 'Klacht over grutjesmos (verzonnen)' },
      reason: { nl: 'De bron is ingetrokken (verzonnen).' },
    };
    replaceBy(gone, { ...gone, title: { nl: 'Aandeel koekoeksspog (verzonnen)' } });
    await build();
  }, MINUTE_IN_MS);

  test('title, dates and reason stand at its addresses in the register and among the latest changes, and nowhere else', () => {
    const addresses = [
      '/data/wijzigingen.csv',
      '/data/wijzigingen.json',
      '/en/cases/zaak-zeven/index.html',
      '/en/changes/feed.xml',
      '/en/changes/index.html',
      '/en/index.html',
      '/index.html',
      '/klachten/zaak-zeven.json',
      '/klachten/zaak-zeven/index.html',
      '/wijzigingen/feed.xml',
      '/wijzigingen/index.html',
    ];
    // The register is searched, so its words are in the index as well.
    const notInIndex = (file: string) => !file.startsWith('/pagefind/');
    expect(filesWith('grutjesmos').filter(notInIndex)).toEqual(addresses);
    expect(filesWith('zaak-zeven').filter(notInIndex)).toEqual(addresses);
    const page = pageAt('/klachten/zaak-zeven/');
    for (const said of [
      'Van deze site gehaald',
      '1 februari 2024',
      'mei 2023',
      'De bron is ingetrokken (verzonnen).',
    ])
      expect(page).toContain(said);
  });

  test('the same of the KPI, with what stands in frames of other sites', () => {
    const addresses = [
      '/convenanten/voorbeeld/kpis/grauwe-gors.json',
      '/convenanten/voorbeeld/kpis/grauwe-gors/index.html',
      '/convenanten/voorbeeld/kpis/grauwe-gors/versies.json',
      '/data/wijzigingen.csv',
      '/data/wijzigingen.json',
      '/embed/voorbeeld/grauwe-gors/index.html',
      '/en/changes/feed.xml',
      '/en/changes/index.html',
      '/en/covenants/voorbeeld/kpis/grauwe-gors/index.html',
      '/en/embed/voorbeeld/grauwe-gors/index.html',
      '/en/index.html',
      '/index.html',
      '/wijzigingen/feed.xml',
      '/wijzigingen/index.html',
    ];
    const notInIndex = (file: string) => !file.startsWith('/pagefind/');
    expect(filesWith('koekoeksspog').filter(notInIndex)).toEqual(addresses);
    expect(filesWith('grauwe-gors').filter(notInIndex)).toEqual(addresses);
  });

  test('what they said before is gone', () => {
    // The title on its page speaks of the event again.
    const gone = { ...PUBLISHED, event: NEVER.comment };
    expect(found(gone)).toEqual(nowhere(gone));
    expect(found(PUBLISHED_KPI)).toEqual(nowhere(PUBLISHED_KPI));
  });
});

describe('once they are merged', () => {
  beforeAll(async () => {
    const merged = {
      state: 'merged',
      into: 'zaak-een',
      on: '2024-02-01',
      title: { nl: 'Klacht over loon, tweede keer (verzonnen)' },
      reason: { nl: 'Het was dezelfde zaak.' },
    };
    replaceBy(merged, { ...merged, into: 'aandeel' });
    await build();
  }, MINUTE_IN_MS);

  test('its page leads to the case that it became part of', () => {
    const page = pageAt('/en/cases/zaak-zeven/');
    expect(page).toContain('Merged with another case');
    expect(page).toContain('href="/en/cases/zaak-een/"');
    const ofKpi = pageAt('/en/covenants/voorbeeld/kpis/grauwe-gors/');
    expect(ofKpi).toContain(': merged with another KPI – ');
    expect(ofKpi).toContain('Merged with another KPI');
    expect(ofKpi).toContain('href="/en/covenants/voorbeeld/kpis/aandeel/"');
  });
});
