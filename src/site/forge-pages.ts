import { forgePlaces } from '../forms/forge-places.ts';
import type { Forge, ForgeKind } from '../schema/forge.ts';

/** Where a forge has its pages, and what its page for a new file takes from the address. */
interface ForgePages {
  readonly edit: string;
  readonly create: string;
  readonly nameOfFile: string;
  /** GitLab has no such parameter: of what it is given, its editor shows nothing. */
  readonly text: string | undefined;
}

const PAGES: Readonly<Record<ForgeKind, ForgePages>> = {
  github: { edit: 'edit', create: 'new', nameOfFile: 'filename', text: 'value' },
  gitlab: { edit: '-/edit', create: '-/new', nameOfFile: 'file_name', text: undefined },
  gitea: { edit: '_edit', create: '_new', nameOfFile: 'filename', text: 'value' },
};

/** Servers refuse addresses of more than about 8,000 characters, and signing in puts this in another. */
const LONGEST_ADDRESS = 6000;

/** The address of the editor of a forge for a file of the repository. */
export function editorAddress(forge: Forge, file: string): string {
  return pageAddress(forge, PAGES[forge.kind].edit, file);
}

/** The page of a forge on which a file is made, and whether the text is filled in there already. */
export interface NewFilePage {
  readonly address: string;
  readonly isFilled: boolean;
}

/**
 * Where a file can be added to the branch with the name filled in, and the text where the forge takes
 * that. The name holds the folder, so that one may be named that is not there yet.
 * @returns `undefined` where the text makes the address too long
 */
export function newFilePage(forge: Forge, file: string, text: string): NewFilePage | undefined {
  const pages = PAGES[forge.kind];
  const asked = new URLSearchParams({ [pages.nameOfFile]: file });
  if (pages.text !== undefined) asked.set(pages.text, text);
  const address = `${pageAddress(forge, pages.create)}?${asked.toString()}`;
  return address.length > LONGEST_ADDRESS
    ? undefined
    : { address, isFilled: pages.text !== undefined };
}

function pageAddress(forge: Forge, page: string, ...file: readonly string[]): string {
  const steps = [forge.repository, page, forge.branch, ...file].map(encodedPath);
  return [forgePlaces(forge).url, ...steps].join('/');
}

/** A name of a branch may hold `#` and `%`, and its slashes stay what they are. */
const encodedPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
