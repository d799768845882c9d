import { readdirSync, type Dirent } from 'node:fs';
import { extname, join } from 'node:path';
import type { Finding } from '../schema/finding.ts';

export interface FileList {
  /** Posix paths from the project's folder, in code unit order: the same on every machine. */
  readonly files: readonly string[];
  /** Symbolic links, and files that are no JSON or MDX. */
  readonly findings: readonly Finding[];
}

/**
 * All content files below `folder`, `content` as a rule. Links are reported and not followed.
 * Hidden files and folders (`.DS_Store`, `.gitkeep`) are passed over: editors and operating systems
 * leave them behind, nobody sees them, and nothing reads them.
 * @throws the error of `node:fs` when the folder does not exist
 */
export function listContentFiles(root: string, folder: string): FileList {
  const files: string[] = [];
  const findings: Finding[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort(byName)) {
    const path = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) {
      const below = listContentFiles(root, path);
      files.push(...below.files);
      findings.push(...below.findings);
    } else if (entry.isFile() && /\.(?:json|mdx)$/.test(entry.name)) files.push(path);
    else findings.push(notContent(path, entry));
  }
  return { files, findings };
}

function notContent(file: string, entry: Dirent): Finding {
  const place = { file, line: 1, column: 1, path: [] };
  if (entry.isSymbolicLink()) return { ...place, rule: 'file-symlink', values: {} };
  return { ...place, rule: 'file-type', values: { extension: extname(entry.name) } };
}

// Not localeCompare, whose order depends on the machine. Within a folder; `a-b` and `a/b` may
// compare otherwise as whole paths.
function byName(one: Dirent, other: Dirent): number {
  return one.name < other.name ? -1 : 1;
}
