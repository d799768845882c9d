import { dateText } from '../../../i18n/format-date.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { changesWords } from '../../../i18n/words/changes.ts';
import { revisionReason } from '../../../schema/revision.ts';
import type { Language } from '../../../schema/text.ts';
import { addressOfPage } from '../../address-of-page.ts';
import { figuresChanged } from '../../history/figures-changed.ts';
import type { SiteModel } from '../../model.ts';
import { type RegisterEntry, register, REGISTER_KINDS } from '../../revisions/register.ts';
import { type CitedSource, citations } from '../citations.ts';
import { tableDownloads } from '../download-links.ts';
import { filterField, type FilterView } from '../filter-view.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import { kindOfEntry } from './kind-of-entry.ts';
import { kpiRevisions, type KpiRevisions } from './kpi-revisions.ts';
import { type RevisedView, revisedView } from './revised-view.ts';
import { unexplainedKpis } from './unexplained-kpis.ts';

export interface ChangeEntry {
  readonly anchor: string;
  readonly date: string;
  readonly kind: string;
  readonly reason: string | undefined;
  readonly title: TextInLanguage | undefined;
  readonly href: string | undefined;
  readonly explanation: TextInLanguage;
  readonly facts: readonly RevisedView[];
  readonly sources: readonly CitedSource[];
  /** What the entry can be chosen by. */
  readonly values: Readonly<Record<string, string>>;
}

export interface ChangesView {
  readonly head: PageHead;
  readonly title: string;
  readonly intro: string;
  /** What there is to say when nothing has been changed. */
  readonly empty: readonly string[];
  /** That values changed for which no reason was recorded. */
  readonly unexplained: string | undefined;
  readonly filter: FilterView;
  readonly years: readonly { readonly year: string; readonly entries: readonly ChangeEntry[] }[];
  readonly perKpi: readonly KpiRevisions[];
  readonly reasons: readonly { readonly term: string; readonly text: string }[];
  readonly downloads: readonly Link[];
}

/** The register of all changes of what had been published, the newest first. */
export function changesView(model: SiteModel, lang: Language): ChangesView {
  const words = changesWords[lang];
  const entries = register(model);
  const unexplained = unexplainedKpis(model);
  const head = pageHead(
    model,
    lang,
    { route: 'changes', parameters: {} },
    { title: words.title, description: words.intro },
  );
  return {
    head,
    title: words.title,
    intro: words.intro,
    empty: entries.length > 0 ? [] : [emptyText(model, lang), words.whatComes],
    unexplained: unexplained === 0 ? undefined : words.unexplained(unexplained),
    filter: changesFilter(entries, lang),
    years: [...Map.groupBy(entries, ({ on }) => on.slice(0, 4))].map(([year, ofYear]) => ({
      year,
      entries: ofYear.map((entry) => changeEntry(model, entry, lang)),
    })),
    perKpi: kpiRevisions(model, lang),
    reasons: revisionReason.options.map((reason) => ({
      term: words.reasons[reason],
      text: words.reasonMeanings[reason],
    })),
    downloads: tableDownloads(['wijzigingen'], lang),
  };
}

/** That nothing changed is said only where the history was read and holds no change either. */
export function emptyText({ history }: SiteModel, lang: Language): string {
  const words = changesWords[lang];
  const first = [...history.files].flatMap((file) => history.of(file)?.first ?? []).toSorted()[0];
  return first === undefined || figuresChanged(history)
    ? words.nothingRecorded
    : words.unchangedSince(dateText(first, lang));
}

function changeEntry(model: SiteModel, entry: RegisterEntry, lang: Language): ChangeEntry {
  const { id, kind, on, title, page, reason, explanation, facts } = entry;
  const words = changesWords[lang];
  const sources = model.revisions.find((revision) => revision.id === id)?.sources ?? new Map();
  const cited = citations(sources, lang);
  cited.cite([...sources.keys()]);
  return {
    anchor: id,
    date: dateText(on, lang),
    kind: kindOfEntry(entry, lang),
    reason: reason === undefined ? undefined : words.reasons[reason],
    title: title === undefined ? undefined : inLanguage(title, lang),
    href: page === undefined ? undefined : addressOfPage(page, lang),
    explanation: inLanguage(explanation, lang),
    facts: facts.map((fact) => revisedView(fact, lang)),
    sources: cited.list(),
    values: { soort: kind, reden: reason ?? '' },
  };
}

function changesFilter(entries: readonly RegisterEntry[], lang: Language): FilterView {
  const words = changesWords[lang];
  const options = <Id extends string>(
    ids: readonly Id[],
    labels: Readonly<Record<Id, string>>,
    of: (entry: RegisterEntry) => Id | undefined,
  ) =>
    ids.flatMap((value) => {
      const count = entries.filter((entry) => of(entry) === value).length;
      return count === 0 ? [] : [{ value, label: labels[value], count }];
    });
  return {
    fields: [
      filterField(
        'soort',
        words.kind,
        options(REGISTER_KINDS, words.kinds, ({ kind }) => kind),
        lang,
      ),
      filterField(
        'reden',
        words.reason,
        options(revisionReason.options, words.reasons, ({ reason }) => reason),
        lang,
      ),
    ],
    sort: undefined,
    messages: {
      some: words.count('{count}', numberText(entries.length, lang)),
      none: words.none,
    },
  };
}
