import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Content, readContent } from '../../src/content/read-content.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { madeMutations } from './made-mutations.ts';

export const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** Sound content that every case changes one thing in. */
export const BASE = '_base';

/** The cases: folders `<rule>--<mutation>`. */
export const cases: readonly string[] = readdirSync(FIXTURES).filter((name) => name !== BASE);

export const ruleOfCase = (name: string): string => name.split('--')[0] ?? '';

/** The day on which the check is made; exceptions in fixtures expire before or after it. */
const AS_OF = '2026-01-31';

/** Since when the site has all that was published before a case. */
const PUBLISHED_ON = '2020-11-30';

/** The content of a case with its mistake, or as it should be: that of the base where it says nothing else. */
export type Side = 'wrong' | 'right';

/** Makes the content of one side of a case in a folder of its own, which is gone afterwards. */
export async function withContent<T>(
  name: string,
  side: Side,
  use: (root: string) => T | Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'convenantmonitor-'));
  try {
    const content = join(root, 'content');
    cpSync(join(FIXTURES, BASE, 'content'), content, { recursive: true });
    const overlay = join(FIXTURES, name, ...(side === 'right' ? ['right'] : []), 'content');
    if (existsSync(overlay)) cpSync(overlay, content, { recursive: true });
    if (side === 'wrong') madeMutations[name]?.(content);
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Whether a case shows how it should be by itself, because the base has nothing like it. */
export const hasOwnRight = (name: string): boolean => existsSync(join(FIXTURES, name, 'right'));

/** What the check finds in a folder made for a case. */
export async function findingsAt(root: string, name: string): Promise<readonly Finding[]> {
  return checkContent(root, {
    asOf: AS_OF,
    names: namesOf(name),
    published: await publishedBefore(name),
  });
}

/** What was published before a case, where that is not what the base holds. */
async function publishedBefore(name: string): Promise<Content | undefined> {
  const overlay = join(FIXTURES, name, 'published', 'content');
  if (!existsSync(overlay)) return undefined;
  const root = mkdtempSync(join(tmpdir(), 'convenantmonitor-'));
  try {
    cpSync(join(FIXTURES, BASE, 'content'), join(root, 'content'), { recursive: true });
    cpSync(overlay, join(root, 'content'), { recursive: true });
    return { ...(await readContent(root)), firstDay: () => PUBLISHED_ON };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Names that the case keeps out of content; they lie beside it, as real ones lie outside the repository. */
function namesOf(name: string): readonly string[] {
  const list = join(FIXTURES, name, 'names.txt');
  return existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
}
