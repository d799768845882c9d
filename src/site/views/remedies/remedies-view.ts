import { type RemedyClock, remedyClock } from '../../../domain/remedy-clock.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import { remediesWords } from '../../../i18n/words/remedies.ts';
import type { Remedy } from '../../../schema/case.ts';
import type { Language } from '../../../schema/text.ts';
import { dataAddress } from '../../downloads/data-address.ts';
import { isSingleCase } from '../../downloads/single-case.ts';
import { remedyStateSlugs } from '../../facets/code-slugs.ts';
import { inOrder } from '../../in-order.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type RemedyRow, remedyRows } from '../../statistics/remedy-rows.ts';
import type { ContentsLink } from '../contents-link.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import { lastTold, type RemedyLine, remedyLine } from './remedy-line.ts';

export interface RemediesView {
  readonly head: PageHead;
  readonly intro: string;
  /** That cases are left out because their data are very uncertain. */
  readonly doubtful: string | undefined;
  readonly contents: readonly ContentsLink[];
  readonly clocks: readonly { readonly label: string; readonly count: string }[];
  readonly states: readonly RemedyStateView[];
  readonly downloads: readonly Link[];
}

export interface RemedyStateView {
  readonly state: Remedy['state'];
  readonly anchor: string;
  readonly label: string;
  readonly count: string;
  readonly remedies: readonly RemedyLine[];
  /** How many more there are than are shown. */
  readonly more: string | undefined;
}

/** Every remedy of every case, by its state, with who says so (design, section 11). */
export function remediesView(model: SiteModel, lang: Language): RemediesView {
  const words = remediesWords[lang];
  const rows = remedyRows(model);
  const states = rows.map((row) => stateView(model, row, lang));
  const remedies = rows.flatMap((row) => row.remedies.map(({ remedy }) => remedy));
  const cases = new Set(rows.flatMap((row) => row.cases));
  return {
    head: pageHead(
      model,
      lang,
      { route: 'remedies', parameters: {} },
      {
        title: words.title,
        description: words.description,
        trail: [{ label: caseWords[lang].casesTitle, href: addressesIn(lang)('cases') }],
      },
    ),
    intro: words.intro(numberText(remedies.length, lang), numberText(cases.size, lang)),
    doubtful: doubtfulText(model, lang),
    contents: [
      { label: words.clock, href: '#termijnen' },
      ...states.map(({ anchor, label, count }) => ({ label, href: `#${anchor}`, count })),
    ],
    clocks: clockCounts(remedies, model, lang),
    states,
    downloads: ['csv', 'json'].map((extension) => ({
      label: extension.toUpperCase(),
      href: dataAddress(`herstel.${extension}`),
    })),
  };
}

/** Of one state no more stand on the page: it would grow with the register. */
const SHOWN = 50;

function stateView(model: SiteModel, { state, remedies }: RemedyRow, lang: Language) {
  const rest = remedies.length - SHOWN;
  return {
    state,
    anchor: remedyStateSlugs[state],
    label: caseWords[lang].remedyStates[state],
    count: numberText(remedies.length, lang),
    remedies: remedies
      .toSorted((one, other) => inOrder(lastTold(other), lastTold(one)))
      .slice(0, SHOWN)
      .map((remedy) => remedyLine(model, remedy, lang)),
    more: rest > 0 ? remediesWords[lang].more(numberText(rest, lang)) : undefined,
  };
}

const CLOCKS = [
  'overdue',
  'due_passed',
  'running',
  'no_due_date',
] as const satisfies readonly RemedyClock['kind'][];

/** How many remedies are late, as far as that can be said; those that are done or have lapsed have no date to keep. */
function clockCounts(remedies: readonly Remedy[], { asOf }: SiteModel, lang: Language) {
  const kinds = remedies.map((remedy) => remedyClock(remedy, asOf).kind);
  return CLOCKS.map((clock) => ({
    label: remediesWords[lang].clocks[clock],
    count: numberText(kinds.filter((kind) => kind === clock).length, lang),
  }));
}

function doubtfulText({ cases }: SiteModel, lang: Language): string | undefined {
  const count = cases
    .filter(isSingleCase)
    .filter(({ value }) => value.confidence === 'low' && value.remedies !== undefined).length;
  return count === 0
    ? undefined
    : remediesWords[lang].doubtful(numberText(count, lang), count === 1);
}
