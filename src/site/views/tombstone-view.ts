import { dateText } from '../../i18n/format-date.ts';
import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { caseWords } from '../../i18n/words/case.ts';
import { covenantWords } from '../../i18n/words/covenant.ts';
import { editionWords } from '../../i18n/words/edition.ts';
import { lessonWords } from '../../i18n/words/lesson.ts';
import { policyTargetWords } from '../../i18n/words/policy-target.ts';
import { subjectWords } from '../../i18n/words/subject.ts';
import { lastingKindWords } from '../../i18n/words/lasting-kind.ts';
import { tombstoneWords } from '../../i18n/words/tombstone.ts';
import type { LastingKind } from '../../schema/lasting-kind.ts';
import type { Language } from '../../schema/text.ts';
import { addressOfPage } from '../address-of-page.ts';
import type { PageReference } from '../fact.ts';
import { LASTING_PAGES, type LastingList } from '../lasting-pages.ts';
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
    // There is nothing left to cite or to follow.
    head: { ...head, citation: [], feed: undefined },
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
    into: into && { term: words.into(capitalised(the)), link: linkTo(into, lang) },
  };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The list that it is no longer in. */
function listLink(of: LastingKind, lang: Language): Link {
  const { list } = LASTING_PAGES[of];
  const { mechanisms, organisations, sectors, themes, countries, reports } = subjectWords[lang];
  const labels: Readonly<Record<LastingList, string>> = {
    cases: caseWords[lang].casesTitle,
    covenants: covenantWords[lang].title,
    editions: editionWords[lang].listTitle,
    lessons: lessonWords[lang].lessons,
    policyTargets: policyTargetWords[lang].title,
    ...{ mechanisms, organisations, sectors, themes, countries, reports },
  };
  return { label: labels[list], href: addressesIn(lang)(list) };
}

function linkTo({ title, page }: NonNullable<TombstoneRecord['into']>, lang: Language): Link {
  const href = addressOfPage(page, lang);
  if (title !== undefined) return { label: inLanguage(title, lang).text, href };
  return {
    label: page.route === 'edition' ? editionWords[lang].title(page.parameters.edition) : href,
    href,
  };
}
