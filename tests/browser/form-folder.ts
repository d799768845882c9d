import type { Page } from '@playwright/test';

/** Files by their path. */
export type Files = Readonly<Record<string, string>>;

/** A folder that the browser keeps for the site stands for the clone that an editor points at. */
export async function chooseFolder(page: Page, files: Files): Promise<void> {
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    await Promise.all(
      Object.entries(all).map(async ([path, text]) => {
        let folder = root;
        const steps = path.split('/');
        const name = steps.pop() ?? '';
        for (const step of steps) folder = await folder.getDirectoryHandle(step, { create: true });
        const file = await folder.getFileHandle(name, { create: true });
        const writable = await file.createWritable();
        await writable.write(text);
        await writable.close();
      }),
    );
    Object.assign(globalThis, { showDirectoryPicker: () => Promise.resolve(root) });
  }, files);
}

/** Every content file of that folder. */
export function filesInFolder(page: Page): Promise<Files> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    const read = async (folder: FileSystemDirectoryHandle, above: string): Promise<void> => {
      for await (const [name, handle] of folder.entries())
        if (handle instanceof FileSystemDirectoryHandle) await read(handle, `${above}${name}/`);
        else found[`${above}${name}`] = await (await handle.getFile()).text();
    };
    const root = await navigator.storage.getDirectory();
    await read(await root.getDirectoryHandle('content'), 'content/');
    return found;
  });
}
