import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importContext } from '../../src/import/plan/import-context.ts';
import type { Finding } from '../../src/schema/finding.ts';
import type { RevisedFact } from '../../src/schema/revision.ts';
import type { Answers } from '../../src/skeleton/question.ts';
import { runNew } from '../../src/skeleton/run-new.ts';
import { record } from '../example-records.ts';
import { exampleRecords } from '../import/example-content.ts';

const context = {
  ...importContext([
    ...exampleRecords,
    record('content/vervallen/convenanten/voorbeeld/kpis/leden.json', { state: 'erased' }),
  ]),
  reservedIds: { organisation: new Set(['onbekend']) },
};
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-test-'));
  mkdirSync(join(root, 'content'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const begun = (kind: string, given: Answers, more: Partial<Parameters<typeof runNew>[0]> = {}) =>
  runNew({ root, kind, given, context, language: 'nl', check: () => Promise.resolve([]), ...more });

const NGO = { name: 'Nieuwe Club', kind: 'ngo' };

describe('npm run new', () => {
  test('knows no kind that there is not, which is a wrong command', async () => {
    expect(await begun('sector', {})).toEqual({
      text: '‘sector’ kan niet worden toegevoegd. Kies uit: covenant, kpi, report, case, edition, organisation, revision.',
      status: 2,
    });
  });

  test.each<[string, string, Answers, string]>([
    [
      'answers that are missing',
      'organisation',
      { name: 'Nieuwe Club' },
      'Er ontbreekt nog één antwoord:\n  --kind  Wat voor organisatie (een van: company, association, union, ngo, government, knowledge_institute, standard, community, other)',
    ],
    [
      'an answer that is nearly right',
      'organisation',
      { ...NGO, kind: 'compnay' },
      '--kind "compnay"\n  Hier hoort company, association, union, ngo, government, knowledge_institute, standard, community of other. Bedoelt u ‘company’?',
    ],
    [
      'a short name with a capital',
      'organisation',
      { ...NGO, id: 'Nieuwe Club' },
      '--id "Nieuwe Club"\n  Een korte naam bestaat uit kleine letters, cijfers en streepjes. Bijvoorbeeld ‘nieuwe-club’.',
    ],
    [
      'a short name that is taken',
      'organisation',
      { ...NGO, id: 'ander-bedrijf' },
      '--id "ander-bedrijf"\n  Deze korte naam is al van content/organisaties/ander-bedrijf.json.',
    ],
    [
      'a short name of what is gone',
      'kpi',
      {
        covenant: 'voorbeeld',
        title: 'Leden',
        id: 'leden',
        kind: 'output',
        unit: 'percent',
        direction: 'higher_is_better',
      },
      '--id "leden"\n  Deze korte naam is al van content/vervallen/convenanten/voorbeeld/kpis/leden.json.',
    ],
    [
      'a short name that means something else in addresses',
      'organisation',
      { ...NGO, id: 'onbekend' },
      '--id "onbekend"\n  Dit woord staat al in adressen van de site. Kies een andere korte naam.',
    ],
    [
      'something that there is not',
      'kpi',
      {
        covenant: 'voorbeld',
        title: 'Iets',
        kind: 'output',
        unit: 'percent',
        direction: 'higher_is_better',
      },
      '--covenant "voorbeld"\n  Zo\'n convenant of programma is er niet. Bedoelt u ‘voorbeeld’?',
    ],
    [
      'a previous value that can be read in two ways',
      'revision',
      {
        fact: 'voorbeeld/marktaandeel/2020',
        previous: '0,48',
        reason: 'error_here',
        explanation: 'Verzonnen',
        date: '2021',
      },
      '--previous "0,48"\n  Hier staat geen getal.\n\n--date "2021"\n  Dit is geen datum. Schrijf 2021, april 2021 of 3-4-2021 (de dag eerst).',
    ],
  ])('%s', async (_, kind, given, text) => {
    expect(await begun(kind, given)).toEqual({ text, status: 1 });
    expect(existsSync(join(root, 'content/organisaties'))).toBe(false);
  });

  test('a revision since a published version names what has changed, and asks for no fact', async () => {
    const given = { reason: 'error_here', explanation: 'Verzonnen', date: '2021-03-04' };
    const withEntries = (entriesLacking: readonly RevisedFact[]) =>
      begun('revision', given, { context: { ...context, entriesLacking } });
    const entries: RevisedFact[] = [
      { fact: 'voorbeeld/bereik/2019', previous: { kind: 'number', number: 1 }, withdrawn: true },
      { fact: 'zaak-een/uitkomst', previous: { kind: 'outcome', outcome: 'upheld' } },
    ];
    expect((await withEntries(entries)).status).toBe(0);
    const file = join(root, 'content/wijzigingen/2021-03-04-bereik-2019.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      date: '2021-03-04',
      reason: 'error_here',
      explanation: { nl: 'Verzonnen' },
      facts: entries,
    });
    const again = await begun('revision', given, {
      context: {
        ...context,
        entriesLacking: entries,
        records: [
          ...context.records,
          record(
            'content/wijzigingen/2021-03-04-bereik-2019.json',
            JSON.parse(readFileSync(file, 'utf8')) as object,
          ),
        ],
      },
    });
    expect(again.status).toBe(0);
    const afternoon = join(root, 'content/wijzigingen/2021-03-04-bereik-2019-2.json');
    expect(JSON.parse(readFileSync(afternoon, 'utf8'))).toMatchObject({ turn: 2 });
    expect(await withEntries([])).toEqual({
      text: 'Sinds die versie is er niets veranderd dat nog uitleg nodig heeft.',
      status: 1,
    });
  });

  describe('a revision since a version from which something is gone', () => {
    const file = 'content/vervallen/organisaties/weg.json';
    const text = '{ "state": "withdrawn", "reason": { "nl": "<waarom>" } }';
    const tombstonesLacking = (reason = '<waarom>') =>
      new Map([[file, text.replace('<waarom>', reason)]]);
    const explained = expect.stringMatching(
      /^Vul in elk van deze bestanden de reden in\./u,
    ) as string;

    test('asks nothing when no value has changed, and begins the files of what is gone', async () => {
      const lacking = { ...context, entriesLacking: [], tombstonesLacking };
      const found = await begun('revision', {}, { context: lacking });
      expect(found.status).toBe(0);
      expect(found.text.split('\n\n')).toEqual([`Geschreven: ${file}`, explained]);
      expect(readFileSync(join(root, file), 'utf8')).toBe(text);
    });

    test('has the explanation as its reason, where that is given', async () => {
      const lacking = { ...context, entriesLacking: [], tombstonesLacking };
      const found = await begun('revision', { explanation: 'Dubbel' }, { context: lacking });
      expect(found.text).not.toContain('Vul in elk');
      expect(readFileSync(join(root, file), 'utf8')).toBe(text.replace('<waarom>', 'Dubbel'));
    });

    test('writes both, or neither', async () => {
      const entriesLacking: RevisedFact[] = [
        { fact: 'voorbeeld/bereik/2019', previous: { kind: 'number', number: 1 } },
      ];
      const lacking = { context: { ...context, entriesLacking, tombstonesLacking } };
      const given = { reason: 'error_here', explanation: 'Verzonnen', date: '2021-03-04' };
      expect((await begun('revision', { ...given, reason: 'iets' }, lacking)).status).toBe(1);
      expect(existsSync(join(root, 'content/vervallen'))).toBe(false);
      const found = await begun('revision', given, lacking);
      expect(found.status).toBe(0);
      expect(found.text.split('\n\n')).toEqual([
        'Geschreven: content/wijzigingen/2021-03-04-bereik-2019.json',
        expect.stringMatching(/^In te vullen als een bron het zegt:/u),
        'Wijzig de waarde zelf in haar eigen bestand, als dat nog niet is gebeurd.',
        `Geschreven: ${file}`,
        expect.stringMatching(/^Staat de inhoud nu ergens anders/u),
      ]);
      expect(readFileSync(join(root, file), 'utf8')).toBe(text.replace('<waarom>', 'Verzonnen'));
    });
  });

  test('writes a file, tells what can be filled in and which record is like it', async () => {
    const { text, status } = await begun('organisation', { ...NGO, name: 'Ander Bedrijff' });
    expect(status).toBe(0);
    expect(text.split('\n\n')).toEqual([
      'Geschreven: content/organisaties/ander-bedrijff.json',
      'Let op: ‘ander-bedrijf’ lijkt hierop (content/organisaties/ander-bedrijf.json). Bedoelt u die?',
      expect.stringMatching(
        /^In te vullen als een bron het zegt:\n {2}country: "NL" \(Land van vestiging\)\n/u,
      ),
      'Noem de organisatie nu bij een partij, deelnemer, zaak of score.',
    ]);
    expect(readFileSync(join(root, 'content/organisaties/ander-bedrijff.json'), 'utf8')).toBe(
      `${JSON.stringify({ names: [{ name: { nl: 'Ander Bedrijff' } }], kind: 'ngo' }, null, 2)}\n`,
    );
  });

  test('never writes over a file', async () => {
    await begun('organisation', NGO);
    expect(await begun('organisation', { ...NGO, kind: 'company' })).toEqual({
      text: 'content/organisaties/nieuwe-club.json is er al, en is niet gewijzigd.',
      status: 1,
    });
  });

  test('writes nothing that the check would refuse', async () => {
    const finding: Finding = {
      file: 'content/x.json',
      line: 1,
      column: 1,
      path: [],
      rule: 'text-empty',
      values: {},
    };
    const { status } = await begun('organisation', NGO, {
      check: (folder) => Promise.resolve(folder === root ? [] : [finding]),
    });
    expect([status, existsSync(join(root, 'content/organisaties'))]).toEqual([1, false]);
  });

  test('at the keyboard it asks what is missing, and again what was wrong', async () => {
    const typed = ['Nieuwe Club', 'Nieuwe Club', '', 'ngo', ''];
    const asked: string[] = [];
    const { status } = await begun(
      'organisation',
      {},
      {
        ask: ({ question }, problem) => {
          asked.push(problem === undefined ? question.flag : `${question.flag}: ${problem}`);
          return Promise.resolve(typed.shift() ?? '');
        },
      },
    );
    expect(asked).toEqual([
      'name',
      'id',
      'id: Een korte naam bestaat uit kleine letters, cijfers en streepjes. Bijvoorbeeld ‘nieuwe-club’.',
      'kind',
      'country',
    ]);
    expect([status, existsSync(join(root, 'content/organisaties/nieuwe-club.json'))]).toEqual([
      0,
      true,
    ]);
  });
});
