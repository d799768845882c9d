import { isLastingKind, type LastingKind, TOMBSTONE_PLACES } from '../schema/lasting-kind.ts';
import type { RecordKey } from '../schema/record-key.ts';
import type { RecordKind } from '../schema/record.ts';

/**
 * Where each kind of record lives below `content/`. `:id` becomes the id of the record, `:owner`
 * the covenant or mechanism whose folder it is in. A record without `:id` is the only one in its folder.
 * Of a tombstone it is told what it stands for.
 */
export const CONTENT_PATHS: readonly (readonly [
  pattern: string,
  kind: RecordKind,
  of?: LastingKind,
])[] = [
  ['site.json', 'site'],
  ['themas.json', 'theme-list'],
  ['normen.json', 'norm-list'],
  ['landen.json', 'country-list'],
  ['eenheden.json', 'unit-list'],
  ['zoektermen.json', 'search-word-list'],
  ['uitzonderingen.json', 'exception-list'],
  ['paginas/:id.mdx', 'page'],
  ['sectoren/:id.json', 'sector'],
  ['organisaties/:id.json', 'organisation'],
  ['convenanten/:id/convenant.mdx', 'covenant'],
  ['convenanten/:owner/bronnen.json', 'source-list'],
  ['convenanten/:owner/deelnemers.json', 'participant-list'],
  ['convenanten/:owner/kpis/:id.json', 'kpi'],
  ['convenanten/:owner/rapportages/:id.mdx', 'report'],
  ['programmas/:id/programma.mdx', 'programme'],
  ['programmas/:owner/bronnen.json', 'source-list'],
  ['programmas/:owner/kpis/:id.json', 'kpi'],
  ['klachten/:id/mechanisme.mdx', 'mechanism'],
  ['klachten/:owner/:id.mdx', 'case'],
  ...tombstonePaths(),
  ['wijzigingen/:id.json', 'revision'],
  ['lessen/bronnen.json', 'source-list'],
  ['lessen/:id.mdx', 'lesson'],
  ['beleidsdoelen/bronnen.json', 'source-list'],
  ['beleidsdoelen/:id.json', 'policy-target'],
  ['transparantiebenchmark/bronnen.json', 'source-list'],
  ['transparantiebenchmark/instrument.json', 'instrument'],
  ['transparantiebenchmark/edities/:id.json', 'edition'],
  ['transparantiebenchmark/methoden/:id.json', 'method'],
];

/** The tombstone of each kind, with what it stands for. */
function tombstonePaths(): [string, RecordKind, LastingKind][] {
  return Object.entries(TOMBSTONE_PLACES).flatMap(([kind, places]) =>
    isLastingKind(kind)
      ? places.map((place): [string, RecordKind, LastingKind] => [
          `vervallen/${place}.json`,
          'tombstone',
          kind,
        ])
      : [],
  );
}

const matchers = CONTENT_PATHS.map(([pattern, kind, of]) => ({
  kind,
  of,
  expression: new RegExp(
    `^content/${pattern.replaceAll('.', '\\.').replaceAll(/:(\w+)/gu, '(?<$1>[^/]+)')}$`,
    'u',
  ),
}));

/** The kind, id and owner that a path gives its record; `undefined` for a path that has no meaning. */
export function meaningOfPath(file: string): RecordKey | undefined {
  for (const { kind, of, expression } of matchers) {
    const match = expression.exec(file);
    if (match === null) continue;
    const { id = of ?? kind, owner } = match.groups ?? {};
    return { kind, id, ...(owner !== undefined && { owner }), ...(of !== undefined && { of }) };
  }
  return undefined;
}
