/** What the frame around every page needs; all words come from the caller, in the page's language. */
export interface PageStrings {
  readonly skip: string;
  readonly menu: string;
  /** Names of the landmarks, for those who hear the page. */
  readonly mainNavigation: string;
  readonly breadcrumbs: string;
  readonly searchLabel: string;
  readonly searchButton: string;
}

export interface FrameLink {
  readonly label: string;
  readonly href: string;
}

export interface NavigationLink extends FrameLink {
  /** `page` for the page itself, `section` for a page below it. */
  readonly current?: 'page' | 'section';
}

/** The same page in the other language. */
export interface OtherLanguage extends FrameLink {
  readonly lang: 'nl' | 'en';
}

export interface PageFooter {
  /** Who publishes the site, as a sentence. */
  readonly publisher: string;
  /** The licence as a sentence, then its link. */
  readonly licence: string;
  readonly licenceLink: FrameLink & { readonly host: string };
  /** "Klopt dit niet?", and the way to say so. */
  readonly correction: { readonly question: string; readonly link: FrameLink };
  /** Where the file of the page can be edited: in its form, and on the forge. */
  readonly edits: readonly FrameLink[];
  readonly links: readonly FrameLink[];
}
