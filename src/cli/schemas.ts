import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../content/read-content.ts';
import { editorFiles } from '../publish/editor-files.ts';
import { frontMatterSchemas } from '../publish/front-matter-schemas.ts';

const root = process.cwd();
const { records } = await readContent(root);
for (const [file, text] of [...editorFiles(), ...frontMatterSchemas(root, records)]) {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log('Geschreven: schemas/, .vscode/settings.json en .astro/collections/.');
