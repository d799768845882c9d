import { close, createIndex } from 'pagefind';

/**
 * Writes the search index of a built site into its folder, one index for each language.
 * @returns the number of pages in it
 * @throws Error when Pagefind reports one
 */
export async function writeSearchIndex(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({});
    failOn(errors);
    if (index === undefined) throw new Error('Pagefind gave no index.');
    const added = await index.addDirectory({ path: folder });
    failOn(added.errors);
    const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
    failOn(written.errors);
    return added.page_count;
  } finally {
    await close();
  }
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
