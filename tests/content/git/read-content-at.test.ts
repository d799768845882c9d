import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderOnDisk } from '../../../src/content/content-folder.ts';
import { folderAtCommit } from '../../../src/content/git/folder-at-commit.ts';
import { readContentAt } from '../../../src/content/git/read-content-at.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { scratchRepository } from './scratch-repository.ts';

const repository = scratchRepository();
const project = join(import.meta.dirname, '..', '..', '..');
cpSync(join(project, 'content'), join(repository.root, 'content'), { recursive: true });
// Named so that the order of whole paths and that of folders differ.
repository.write({
  'content/sectoren/a-b/x.json': '{}',
  'content/sectoren/a/x.json': '{}',
  'content/sectoren/é.json': '\uFEFF{}',
  'content/.verborgen/x.json': '{}',
  'content/notitie.txt': 'x',
  'content/leeg.json': '',
  'content/groot.json': ' '.repeat(1_000_001),
  'content/sectoren/binair.json': '\0',
  // Would leave files out of an archive, and change line ends on a checkout.
  '.gitattributes': '* export-ignore text eol=crlf',
});
symlinkSync('site.json', join(repository.root, 'content', 'verwijzing.json'));
const commit = repository.commit();

afterAll(() => {
  repository.remove();
});

test('a commit reads as the same files on disk do, in the same order', async () => {
  const [onDisk, atCommit] = [
    folderOnDisk(repository.root),
    folderAtCommit(repository.root, commit),
  ];
  expect(atCommit.files).toEqual(onDisk.files);
  const [read, readAt] = [
    await readContent(repository.root),
    await readContentAt(repository.root, commit),
  ];
  expect(readAt.records).toEqual(read.records);
  expect(readAt.prose).toEqual(read.prose);
  expect(readAt.findings).toEqual(read.findings);
  expect(readAt.findings.length).toBeGreaterThan(5);
});

test('what was written since has no part in it, and nothing is written', async () => {
  repository.write({ 'content/sectoren/nieuw.json': '{}' });
  const { files } = folderAtCommit(repository.root, commit);
  expect(files).not.toContain('content/sectoren/nieuw.json');
  expect(repository.git('status', '--porcelain')).toBe('?? content/sectoren/nieuw.json');
});

test('a commit without content has no files', () => {
  repository.git('switch', '--quiet', '--orphan', 'empty');
  repository.git('commit', '--quiet', '--allow-empty', '--message=Empty');
  const empty = repository.git('rev-parse', 'HEAD');
  expect(folderAtCommit(repository.root, empty).files).toEqual([]);
});
