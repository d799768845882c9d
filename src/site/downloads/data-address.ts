/** Folder of all downloads; the data page is its front page. */
const FOLDER = '/data/';

/** Address of a download from the root of the site. */
export const dataAddress = (file: string): string => `${FOLDER}${file}`;
