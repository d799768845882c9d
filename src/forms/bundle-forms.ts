/** What the build of the site must know of the software of the forms. */
import { formWords } from '../i18n/words/form.ts';
import type { Language } from '../schema/text.ts';
import { withDutchMenus } from './dutch-menus.ts';

/** Parts that no form of ours uses: code highlighting, maps, pictures, and languages of the menus. */
const UNUSED = [
  /^@shikijs\//u,
  /^leaflet\//u,
  /^terra-draw/u,
  /^svgo\//u,
  /^exifr\//u,
  /^\.\/chunks\/(?:heic|webp|shiki)/u,
  /^\.\.\/locales\/(?!nl\.)/u,
];
const NOTHING = '\0not-in-the-forms';

interface Change {
  readonly found: RegExp;
  readonly becomes: string;
}

/** What is changed in the software itself. */
const CHANGES: readonly Change[] = [
  // It offers a folder on the computer only where the site runs on that computer too.
  {
    found: /\.isLocalHost=(\w+)===`127\.0\.0\.1`\|\|\/[^/]+\/\.test\(\1\)/gu,
    becomes: '.isLocalHost=true',
  },
  // It comes with its fonts, and yet asks another host for them first.
  { found: /@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/gu, becomes: '' },
  // It asks a third party how GitHub or GitLab is doing.
  {
    found: /https:\/\/(?:www\.githubstatus\.com|status-api\.hostedstatus\.com)\/[^`'"]+/gu,
    becomes: 'data:application/json,{}',
  },
  // It shows a picture of who signed in and of who made earlier changes, which another host has.
  { found: /avatarURL:\w+\.avatar_url/gu, becomes: 'avatarURL:undefined' },
  { found: /\w+\(\w+\)\.authorAvatarURL\?/gu, becomes: 'false?' },
  // It saves a draft and then asks whether that is to be reviewed, but not of what is new. What is
  // saved here has no mistakes that a form can see, so it is up for review at once.
  {
    found:
      /(savePullRequest\(\{changes:\w+,options:\w+,branch:\w+,title:\w+\(\w+,\w+\),status:)`draft`/gu,
    becomes: '$1`pending_review`',
  },
  // So what is missing is told beside its field, as where the forms work with a folder.
  { found: /\?\?`draft`\)!==`draft`/gu, becomes: '??`pending_review`)!==`draft`' },
  // It brings what reads pictures of telephones, and no form of ours has pictures.
  { found: /new URL\(`assets\/heic[^`]*`,import\.meta\.url\)(?:\.href)?/gu, becomes: '``' },
];

/** It says to try again later, also where the check refused what was filled in and says why below. */
const NOT_SAVED: Readonly<Record<Language, Change>> = {
  nl: {
    found: /Er is een fout opgetreden bij het opslaan van het item\. Probeer het later opnieuw\./u,
    becomes: formWords.nl.notSaved,
  },
  en: {
    found: /There was an error while saving the entry\. Please try again later\./u,
    becomes: formWords.en.notSaved,
  },
};

interface Plugin {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId: (source: string, importer: string | undefined) => string | undefined;
  load: (id: string) => string | undefined;
  transform: (code: string, id: string) => string | undefined;
}

const isSoftwareOfForms = (id: string | undefined) => id?.includes('/@sveltia/cms/npm/') ?? false;

/**
 * A plugin of Vite that leaves out of the forms what they do not use, and lets them work with a
 * folder on the reader's own computer wherever the site is published.
 * @throws Error when the software has changed so that this no longer fits
 */
export function bundleForms(): Plugin {
  return {
    name: 'bundle-forms',
    enforce: 'pre',
    resolveId: (source, importer) =>
      isSoftwareOfForms(importer) && UNUSED.some((part) => part.test(source)) ? NOTHING : undefined,
    load: (id) => (id === NOTHING ? 'export default [];' : undefined),
    transform(code, id) {
      if (/\/@sveltia\/cms\/locales\/nl\.json$/u.test(id))
        return changed(withDutchMenus(code), NOT_SAVED.nl);
      if (!isSoftwareOfForms(id) || !/\/npm\/index\.js(?:\?|$)/u.test(id)) return undefined;
      return [...CHANGES, NOT_SAVED.en].reduce(changed, code);
    },
  };
}

function changed(code: string, { found, becomes }: Change): string {
  const mended = code.replace(found, becomes);
  if (mended === code)
    throw new Error(
      `@sveltia/cms no longer has ${String(found)}; see what became of it in src/forms/bundle-forms.ts.`,
    );
  return mended;
}
