import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Forge as ForgeSettings } from '../../src/schema/forge.ts';
import { serveFolder } from '../bench/serve-folder.ts';
import { projectCopy } from '../build/project-copy.ts';
import { type ForgeRepository, forgeRepository } from './forge-repository.ts';
import { type Proposals, proposals as noProposals } from './proposals.ts';
import type { Forge } from './questions.ts';
import { serveForge } from './serve-forge.ts';

/**
 * The made-up site of the fixtures, built for a forge on this computer that holds its content.
 * @param settings what `content/site.json` says of the forge, but for its address
 */
export async function forgeSite(
  settings: ForgeSettings,
  fake: (repository: ForgeRepository, proposals: Proposals) => Forge,
) {
  const project = projectCopy();
  const content = join(project.root, 'content');
  const proposals = noProposals();
  const repository = forgeRepository({});
  const forge = await serveForge(fake(repository, proposals));
  writeFileSync(
    join(content, 'site.json'),
    JSON.stringify({
      ...(JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')) as object),
      forge: { ...settings, url: forge.address },
    }),
  );
  repository.commit('main', contentFiles(project.root), 'Inhoud');
  const { code, output } = await project.build('--as-of', '2024-03-01');
  if (code !== 0) throw new Error(output);
  const site = await serveFolder(join(project.root, 'dist'));
  return {
    /** Of the site. */
    address: site.address,
    forge,
    repository,
    proposals: proposals.all,
    close: () => {
      site.close();
      forge.close();
      repository.remove();
      project.remove();
    },
  };
}

/** The content as it is kept: unlike the fixtures, with a line for every value. */
function contentFiles(root: string): Record<string, string> {
  const paths = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .map((path) => `content/${path}`)
    .filter((path) => statSync(join(root, path)).isFile());
  return Object.fromEntries(
    paths.map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const value: unknown = path.endsWith('.json') ? JSON.parse(text) : undefined;
      return [path, value === undefined ? text : `${JSON.stringify(value, null, 2)}\n`];
    }),
  );
}
