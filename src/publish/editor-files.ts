import { recordSchemas, type RecordKind } from '../schema/record.ts';
import { filesOfKind, isWrittenInJson } from '../site/content-kinds.ts';
import { recordSchema } from './record-schema.ts';

const kinds = Object.keys(recordSchemas) as RecordKind[];

/**
 * What editors need to complete and check content while somebody types, by path from the root of
 * the repository: a schema of every kind of record, and the settings of VS Code that apply them.
 */
export function editorFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...kinds.map((kind) => [`schemas/${kind}.json`, pretty(recordSchema(kind))] as const),
    ['.vscode/settings.json', pretty(settings())] as const,
  ]);
}

function settings(): object {
  return {
    'editor.formatOnSave': true,
    'files.eol': '\n',
    'files.encoding': 'utf8',
    'json.schemas': kinds
      .filter(isWrittenInJson)
      .map((kind) => ({ fileMatch: filesOfKind(kind), url: `./schemas/${kind}.json` })),
    // The Astro extension checks the data above texts, by what `npm run schemas` writes in `.astro`.
    'astro.content-intellisense': true,
  };
}

const pretty = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
