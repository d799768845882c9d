import { dateText } from '../../i18n/format-date.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { commonWords } from '../../i18n/words/common.ts';
import { changesWords } from '../../i18n/words/changes.ts';
import { completenessWords } from '../../i18n/words/completeness.ts';
import { dataWords } from '../../i18n/words/data.ts';
import { editingWords } from '../../i18n/words/editing.ts';
import { lessonWords } from '../../i18n/words/lesson.ts';
import { statisticsWords } from '../../i18n/words/statistics.ts';
import { policyTargetWords } from '../../i18n/words/policy-target.ts';
import { subjectWords } from '../../i18n/words/subject.ts';
import { type Language, languages } from '../../schema/text.ts';
import { addressOfPage } from '../address-of-page.ts';
import { citable } from '../citation/citable.ts';
import { type CitationFormat, citationFormats } from '../citation/citation-formats.ts';
import { editLinks } from '../edit-links.ts';
import type { PageReference } from '../fact.ts';
import { feedOfPage } from '../feeds/feed-address.ts';
import type { SiteModel } from '../model.ts';
import { type SharedPage, sharedPage } from '../previews/shared-page.ts';
import { addressesIn, type RouteName } from '../routes.ts';
import { contentSecurityPolicy } from '../security/content-security-policy.ts';
import { structuredData } from '../structured-data/structured-data.ts';
import { hostOf } from './citations.ts';
import { type PageHistory, pageHistory } from './changes/page-history.ts';
import { type TranslationNotice, translationNotice } from './translation-notice.ts';

export interface Link {
  readonly label: string;
  /** Language of the label, where it is not that of the page. */
  readonly labelLang?: Language;
  readonly href: string;
}

/** What the frame around every page shows: the properties of `src/layouts/Page.astro`. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  readonly lang: Language;
  readonly path: string;
  readonly securityPolicy: string;
  /** What the page tells machines about itself, as JSON-LD. */
  readonly structuredData: Readonly<Record<string, unknown>>;
  /** What other sites show of the page beside a link to it. */
  readonly shared: SharedPage;
  readonly siteTitle: string;
  readonly homeHref: string;
  readonly searchHref: string;
  readonly asOfText: string;
  readonly nav: readonly (Link & { readonly current?: 'page' | 'section' })[];
  readonly breadcrumbs: readonly Link[];
  readonly other: Link & { readonly lang: Language };
  /** How to cite the page; none for pages that only lead to others. */
  readonly citation: readonly CitationFormat[];
  /** The feed of what the page lists, where there is one. */
  readonly feed: Link | undefined;
  /** What changed on the page; none for pages that only lead to others. */
  readonly history: PageHistory | undefined;
  /** That some of the page is there only in the other language; none where all of it is in this one. */
  readonly untranslated?: string | undefined;
  /** That the page is older than its Dutch text. */
  readonly translation: TranslationNotice | undefined;
  readonly footer: {
    readonly publisher: string;
    readonly licence: string;
    readonly licenceLink: Link & { readonly host: string };
    readonly correction: { readonly question: string; readonly link: Link };
    /** Where the file of the page can be edited. */
    readonly edits: readonly Link[];
    readonly links: readonly Link[];
  };
  readonly strings: {
    readonly skip: string;
    readonly menu: string;
    readonly mainNavigation: string;
    readonly breadcrumbs: string;
    readonly searchLabel: string;
    readonly searchButton: string;
  };
}

/** What a page is called, and what it says of itself in one line. */
export type HeadTexts = Pick<PageHead, 'title' | 'description'>;

/** Where a page says how to report an error. */
export const CONTACT_ANCHOR = 'klopt-dit-niet';

/** Pages that say something of their own, and so are cited. */
const CITED: ReadonlySet<RouteName> = new Set([
  'covenant',
  'kpi',
  'programme',
  'programmeKpi',
  'case',
  'outcomes',
  'remedies',
  'statistics',
  'mechanism',
  'edition',
  'benchmarkMethod',
  'policyTargets',
  'completeness',
  'lessons',
  'changes',
  'method',
]);

/** @param trail the pages above this one, the topmost first, without the front page */
export function pageHead(
  model: SiteModel,
  lang: Language,
  page: PageReference,
  { title, description, trail = [] }: HeadTexts & { readonly trail?: readonly Link[] },
): PageHead {
  const { site, asOf } = model;
  const words = commonWords[lang];
  const address = addressesIn(lang);
  const path = addressOfPage(page, lang);
  const other = languages.find((one) => one !== lang) ?? lang;
  const sections = [
    { label: words.navigation.covenants, href: address('covenants') },
    { label: words.navigation.kpis, href: address('kpis') },
    { label: words.navigation.cases, href: address('cases') },
    { label: words.navigation.benchmark, href: address('benchmark') },
    { label: words.navigation.editions, href: address('editions') },
    { label: words.navigation.about, href: address('about') },
  ];
  const breadcrumbs =
    page.route === 'home'
      ? []
      : [{ label: words.navigation.home, href: address('home') }, ...trail];
  return {
    title,
    description,
    lang,
    path,
    structuredData: structuredData(model, page, {
      title,
      description,
      lang,
      path,
      trail: breadcrumbs,
    }),
    shared: sharedPage(model, page, lang, CITED.has(page.route) ? 'article' : 'website'),
    securityPolicy: contentSecurityPolicy(page.route),
    siteTitle: site.title,
    homeHref: address('home'),
    searchHref: address('search'),
    asOfText: words.asOf(dateText(asOf, lang)),
    nav: sections.map((link) =>
      path.startsWith(link.href)
        ? { ...link, current: path === link.href ? 'page' : 'section' }
        : link,
    ),
    breadcrumbs,
    other: { label: words.otherLanguage, href: addressOfPage(page, other), lang: other },
    feed: feedOfPage(model, page, lang),
    history: pageHistory(model, page, lang),
    translation: translationNotice(model, page, lang),
    citation: CITED.has(page.route) ? citationFormats(citable(model, { title, path, lang })) : [],
    footer: {
      publisher: `${words.publishedBy} ${inLanguage(site.publisher.name, lang).text}.`,
      licence: `${words.dataLicence}:`,
      licenceLink: {
        label: site.licence.name,
        href: site.licence.url,
        host: hostOf(site.licence.url),
      },
      correction: {
        question: words.somethingWrong,
        link: { label: words.reportError, href: `${address('contact')}#${CONTACT_ANCHOR}` },
      },
      edits: editLinks(model, page, lang),
      links: [
        ...sections,
        { label: statisticsWords[lang].title, href: address('statistics') },
        ...(
          ['reports', 'mechanisms', 'organisations', 'sectors', 'themes', 'countries'] as const
        ).map((route) => ({
          label: subjectWords[lang][route],
          href: address(route),
        })),
        ...(model.policyTargets.length === 0
          ? []
          : [{ label: policyTargetWords[lang].title, href: address('policyTargets') }]),
        { label: lessonWords[lang].lessons, href: address('lessons') },
        { label: completenessWords[lang].title, href: address('completeness') },
        { label: changesWords[lang].title, href: address('changes') },
        { label: words.navigation.method, href: address('method') },
        { label: dataWords[lang].title, href: address('data') },
        { label: editingWords[lang].title, href: address('manual') },
        { label: words.navigation.contact, href: address('contact') },
        { label: words.navigation.search, href: address('search') },
        { label: words.navigation.accessibility, href: address('accessibility') },
      ],
    },
    strings: {
      skip: words.skipToContent,
      menu: words.menu,
      mainNavigation: words.mainNavigation,
      breadcrumbs: words.breadcrumbs,
      searchLabel: words.searchLabel,
      searchButton: words.search,
    },
  };
}
