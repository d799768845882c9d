import { dateText } from '../../i18n/format-date.ts';
import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { caseWords } from '../../i18n/words/case.ts';
import { covenantWords } from '../../i18n/words/covenant.ts';
import { editionWords } from '../../i18n/words/edition.ts';
import { lastingKindWords } from '../../i18n/words/lasting-kind.ts';
import { tombstoneWords } from '../../i18n/words/tombstone.ts';
import type { LastingKind } from '../../schema/record-key.ts';
import type { Language } from '../../schema/text.ts';
import { addressOfPage } from '../address-of-page.ts';
import { caseById } from '../case-by-id.ts';
import type { PageReference } from '../fact.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import type { TombstoneRecord } from '../tombstones.ts';
import { type Link, type PageHead, pageHead } from './page-head.ts';

/** What stands at the address of what is no longer published. */
export interface TombstoneView {
  readonly head: PageHead;
  readonly title: TextInLanguage;
  /** That the page is gone and what that means; never a word on what it was about. */
  readonly notice: string;
  readonly explanation: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly reason: TextInLanguage | undefined;
  /** What this one became part of, and what to call that. */
  readonly into: { readonly term: string; readonly link: Link } | undefined;
}

/**
 * What is withdrawn or merged leaves its title, dates and reason; what is erased leaves nothing
 * (design, section 10).
 * @param page where it stands, which may be another page than its first
 */
export function tombstoneView(
  model: SiteModel,
  { of, value, into }: TombstoneRecord,
  page: PageReference,
  lang: Language,
): TombstoneView {
  const words = tombstoneWords[lang];
  const { the, another } = lastingKindWords[lang][of];
  const notice = words.notices[value.state](another);
  const explanation = [
    words.explanations[value.state](capitalised(the), another),
    ...(of === 'case' && value.state === 'withdrawn' ? [words.noJudgement] : []),
  ].join(' ');
  const title = value.state === 'erased' ? { text: notice, lang } : inLanguage(value.title, lang);
  const date = (on: string | undefined) => (on === undefined ? words.notKnown : dateText(on, lang));
  const head = pageHead(model, lang, page, {
    title: value.state === 'erased' ? notice : `${title.text}: ${uncapitalised(notice)}`,
    description: explanation,
    trail: [listLink(of, lang)],
  });
  return {
    // There is nothing left to cite.
    head: { ...head, citation: [] },
    title,
    notice,
    explanation,
    facts:
      value.state === 'erased'
        ? []
        : [
            { term: words.published, text: date(value.published) },
            { term: words.on[value.state], text: date(value.on) },
          ],
    reason: value.state === 'erased' ? undefined : inLanguage(value.reason, lang),
    into: into && { term: words.into(capitalised(the)), link: linkTo(model, into, lang) },
  };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The list that it is no longer in. */
function listLink(of: LastingKind, lang: Language): Link {
  const address = addressesIn(lang);
  switch (of) {
    case 'case':
      return { label: caseWords[lang].casesTitle, href: address('cases') };
    case 'edition':
      return { label: editionWords[lang].listTitle, href: address('editions') };
    case 'covenant':
    case 'programme':
    case 'kpi':
      return { label: covenantWords[lang].title, href: address('covenants') };
  }
}

function linkTo(model: SiteModel, page: PageReference, lang: Language): Link {
  const href = addressOfPage(page, lang);
  if (page.route === 'edition')
    return { label: editionWords[lang].title(page.parameters.edition), href };
  const title = titleOf(model, page);
  return { label: title === undefined ? href : inLanguage(title, lang).text, href };
}

function titleOf(model: SiteModel, { route, parameters }: PageReference) {
  switch (route) {
    case 'case':
      return caseById(model).get(parameters.case)?.value.title;
    case 'covenant':
      return withId(model.covenants, parameters.covenant)?.value.title;
    case 'programme':
      return withId(model.programmes, parameters.programme)?.value.title;
    case 'kpi':
      return withId(withId(model.covenants, parameters.covenant)?.kpis, parameters.kpi)?.value
        .title;
    case 'programmeKpi':
      return withId(withId(model.programmes, parameters.programme)?.kpis, parameters.kpi)?.value
        .title;
    default:
      return undefined;
  }
}

const withId = <T extends { readonly id: string }>(records: readonly T[] | undefined, id: string) =>
  records?.find((record) => record.id === id);
