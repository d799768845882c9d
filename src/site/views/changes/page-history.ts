import { dateText, periodText } from '../../../i18n/format-date.ts';
import { listText } from '../../../i18n/format-list.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { changesWords } from '../../../i18n/words/changes.ts';
import type { RecordChange } from '../../../schema/record-change.ts';
import { lastDay } from '../../../domain/period-end.ts';
import type { Language } from '../../../schema/text.ts';
import { addressOfPage } from '../../address-of-page.ts';
import type { PageReference } from '../../fact.ts';
import { datesOfPage } from '../../history/dates-of-page.ts';
import { filesOfPage } from '../../history/files-of-page.ts';
import { inOrder } from '../../in-order.ts';
import type { SiteModel } from '../../model.ts';
import { oncePerModel } from '../../once-per-model.ts';
import { register, type RegisterEntry } from '../../revisions/register.ts';
import { revisedFacts, type RevisedOnce } from '../../revisions/revised-facts.ts';
import { addressesIn } from '../../routes.ts';
import { revisedView } from './revised-view.ts';

/** The changes of a page, for at its foot. */
export interface PageHistory {
  readonly title: string;
  /** Since when it is on the site and when it last changed; or that this build cannot tell. */
  readonly summary: string;
  /** The newest first, in full or with how many more there are. */
  readonly entries: readonly PageChange[];
  readonly earlier: string | undefined;
  readonly registerHref: string;
  readonly registerLabel: string;
}

export interface PageChange {
  readonly date: string;
  readonly lines: readonly { readonly text: string; readonly lang: Language }[];
}

/** More than these would make a page longer than what it tells. */
const MOST_SHOWN = 12;

/** What was revised and corrected, by the Dutch address of the page that it stands on. */
const changesByPage = oncePerModel((model) => ({
  revisions: byPage(revisedFacts(model)),
  corrections: byPage(register(model).filter(({ kind }) => kind === 'correction')),
}));

const byPage = <T extends { readonly page: PageReference | undefined }>(changes: readonly T[]) =>
  Map.groupBy(changes, ({ page }) => page && addressOfPage(page, 'nl'));

interface DatedLine {
  readonly on: string;
  readonly text: string;
  readonly lang: Language;
}

/** What changed on a page, when and why; `undefined` for pages that are about no record. */
export function pageHistory(
  model: SiteModel,
  page: PageReference,
  lang: Language,
): PageHistory | undefined {
  const files = filesOfPage(model, page);
  if (files.length === 0) return undefined;
  const words = changesWords[lang].page;
  const address = addressOfPage(page, 'nl');
  const { revisions, corrections } = changesByPage(model);
  const revised = revisions.get(address) ?? [];
  const lines = [
    ...revised.map((one) => revisionLine(one, lang)),
    ...(corrections.get(address) ?? []).map((one) => correctionLine(one, lang)),
    ...files.flatMap((file) => fileLines(model, file, revised, lang)),
  ];
  const days = [...Map.groupBy(lines, ({ on }) => on)].toSorted(([one], [other]) =>
    inOrder(lastDay(other), lastDay(one)),
  );
  return {
    title: words.title,
    summary: summary(model, page, days[0]?.[0], lang),
    entries: days.slice(0, MOST_SHOWN).map(([on, ofDay]) => ({
      date: dateText(on, lang),
      lines: ofDay.map((line) => ({ text: line.text, lang: line.lang })),
    })),
    earlier: days.length > MOST_SHOWN ? words.earlier(days.length - MOST_SHOWN) : undefined,
    registerHref: addressesIn(lang)('changes'),
    registerLabel: words.register,
  };
}

function summary(
  model: SiteModel,
  page: PageReference,
  lastChange: string | undefined,
  lang: Language,
): string {
  const words = changesWords[lang].page;
  if (model.history.gap !== undefined) return words.gaps[model.history.gap];
  const first = datesOfPage(model, page)?.first;
  if (first === undefined) return words.notYet;
  const last = lastChange === undefined ? words.never : words.last(dateText(lastChange, lang));
  return `${words.first(dateText(first, lang))}; ${last}.`;
}

function revisionLine(revised: RevisedOnce, lang: Language): DatedLine {
  const { date, reason, explanation } = revised.revision.value;
  const words = changesWords[lang];
  const { title, before, after } = revisedView(revised, lang);
  const why = inLanguage(explanation, lang);
  const what = words.page.revised(title.text, before, after);
  return { on: date, text: `${what}. ${words.reasons[reason]}: ${why.text}`, lang: why.lang };
}

function correctionLine({ on, explanation }: RegisterEntry, lang: Language): DatedLine {
  const { text, lang: textLang } = inLanguage(explanation, lang);
  return { on, text: `${changesWords[lang].page.correction}: ${text}`, lang: textLang };
}

function fileLines(
  { history }: SiteModel,
  file: string,
  revised: readonly RevisedOnce[],
  lang: Language,
): DatedLine[] {
  const { page } = changesWords[lang];
  const told = new Set(revised.map(({ period }) => period));
  const isTranslation = file.endsWith('.en.mdx');
  return (history.of(file)?.changes ?? []).flatMap(({ day: on, changes }) =>
    isTranslation
      ? [{ on, text: page.parts.translation, lang }]
      : changes
          .flatMap((change) => untold(change, told))
          .map((change) => ({ on, text: changeText(change, lang), lang })),
  );
}

/** What a revision explains is not told once more as a change without a reason. */
function untold(change: RecordChange, told: ReadonlySet<string | undefined>): RecordChange[] {
  if (change.kind === 'part' || change.kind === 'values-added') return [change];
  const periods = change.periods.filter((period) => !told.has(period));
  return periods.length === 0 ? [] : [{ ...change, periods }];
}

function changeText(change: RecordChange, lang: Language): string {
  const { values, parts } = changesWords[lang].page;
  if (change.kind === 'part') return parts[change.part];
  const periods = change.periods.map((period) => periodText(period, lang));
  return values[change.kind](periods.length, listText(periods, lang));
}
