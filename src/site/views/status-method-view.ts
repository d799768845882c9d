import { FAR_BEHIND_FROM, ON_TRACK_MARGIN } from '../../domain/status/course-verdict.ts';
import { addDays } from '../../domain/status/day-number.ts';
import { isJudged } from '../../domain/status/is-judged.ts';
import { FRESH_FOR_MONTHS } from '../../domain/status/judge.ts';
import type { KpiStatus } from '../../domain/status/kpi-status.ts';
import { STATUS_RULE_VERSION } from '../../domain/status/rule-version.ts';
import { lastDay, type IsoDate } from '../../domain/period-end.ts';
import { dateText } from '../../i18n/format-date.ts';
import { numberText } from '../../i18n/format-value.ts';
import { inLanguage, markedLabel } from '../../i18n/localised.ts';
import { commonWords } from '../../i18n/words/common.ts';
import { statusMethodWords } from '../../i18n/words/status-method.ts';
import { statusWords } from '../../i18n/words/status.ts';
import type { Language } from '../../schema/text.ts';
import { type RivalKind, type Verdict, VERDICTS } from '../../schema/verdict.ts';
import { addressOfPage } from '../address-of-page.ts';
import { inOrder } from '../in-order.ts';
import { type KpiOwner, kpiPage } from '../kpi-owner.ts';
import type { SiteModel, SiteRecord } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { statusOf } from '../status-of.ts';
import { type Link, type PageHead, pageHead } from './page-head.ts';
import { type StatusView, statusView } from './status-view.ts';

export interface StatusMethodView {
  readonly head: PageHead;
  readonly title: string;
  readonly summary: string;
  readonly version: string;
  readonly rule: readonly string[];
  /** Verdicts in their order, with how many KPIs of covenants have them now. */
  readonly verdicts: readonly {
    readonly verdict: Verdict;
    readonly meaning: string;
    readonly count: string;
    readonly isJudged: boolean;
  }[];
  readonly rivals: readonly { readonly term: string; readonly text: string }[];
  readonly examples: readonly {
    readonly kpi: Link;
    readonly covenant: string;
    readonly when: string;
    readonly status: StatusView;
  }[];
}

interface Example {
  readonly owner: KpiOwner;
  readonly kpi: SiteRecord<'kpi'>;
  readonly status: KpiStatus;
}

/** The page that explains the rule, worked out on the series that the site holds. */
export function statusMethodView(model: SiteModel, lang: Language): StatusMethodView {
  const words = statusMethodWords[lang];
  const today = coveredKpis(model).map((one) => ({ ...one, status: statusAt(one, model.asOf) }));
  const percent = (share: number) => `${numberText(share * 100, lang)}%`;
  const { verdicts, rivalNames } = statusWords[lang];
  return {
    head: pageHead(
      model,
      lang,
      { route: 'status', parameters: {} },
      {
        title: words.title,
        description: words.summary,
        trail: [{ label: commonWords[lang].navigation.method, href: addressesIn(lang)('method') }],
      },
    ),
    title: words.title,
    summary: words.summary,
    version: words.version(STATUS_RULE_VERSION),
    rule: words.rule({
      onTrackPercent: percent(ON_TRACK_MARGIN),
      farBehindPercent: percent(FAR_BEHIND_FROM),
      freshMonths: numberText(FRESH_FOR_MONTHS, lang),
    }),
    verdicts: VERDICTS.map((verdict) => ({
      verdict,
      meaning: verdicts[verdict].meaning,
      count: words.count(
        numberText(today.filter(({ status }) => status.verdict === verdict).length, lang),
      ),
      isJudged: isJudged(verdict),
    })),
    rivals: Object.entries(words.rivals).map(([kind, text]) => ({
      term: rivalNames[kind as RivalKind],
      text,
    })),
    examples: [...examplesUnderway(model), ...examplesByVerdict(today)].map((example) =>
      exampleView(model, example, lang),
    ),
  };
}

const statusAt = ({ owner, kpi }: Pick<Example, 'owner' | 'kpi'>, asOf: IsoDate): KpiStatus =>
  statusOf({ asOf }, owner, kpi);

function coveredKpis({ covenants }: SiteModel): Pick<Example, 'owner' | 'kpi'>[] {
  return covenants.flatMap((record) =>
    record.kpis.map((kpi) => ({ owner: { kind: 'covenant' as const, record }, kpi })),
  );
}

/** Every KPI that had a whole path, as it stood the day after each of its milestones was due. */
function examplesUnderway(model: SiteModel): Example[] {
  return coveredKpis(model).flatMap((one) => {
    const { baseline, target, milestones = [] } = one.kpi.value;
    if (baseline === undefined || target === undefined) return [];
    return milestones
      .map(({ by }) => addDays(lastDay(by), 1))
      .filter((day) => day <= model.asOf)
      .map((day) => ({ ...one, status: statusAt(one, day) }));
  });
}

/** For each verdict that a KPI with a target has today, the first that has it. */
function examplesByVerdict(today: readonly Example[]): Example[] {
  const withTarget = today.filter(({ kpi }) => kpi.value.target !== undefined);
  const byVerdict = Map.groupBy(withTarget, ({ status }) => status.verdict);
  return [...byVerdict.values()]
    .flatMap(([first]) => (first === undefined ? [] : [first]))
    .toSorted((one, other) => inOrder(place(one), place(other)));
}

const place = ({ status }: Example): string =>
  String(VERDICTS.indexOf(status.verdict)).padStart(2, '0');

function exampleView(
  model: SiteModel,
  { owner, kpi, status }: Example,
  lang: Language,
): StatusMethodView['examples'][number] {
  const words = statusMethodWords[lang];
  return {
    kpi: {
      ...markedLabel(kpi.value.title, lang),
      href: addressOfPage(kpiPage(owner, kpi.id), lang),
    },
    covenant: inLanguage(owner.record.value.shortTitle, lang).text,
    when:
      status.asOf === model.asOf ? words.asItStands : words.asItStood(dateText(status.asOf, lang)),
    status: statusView(status, kpi.value, model.units.get(kpi.value.unit), lang),
  };
}
