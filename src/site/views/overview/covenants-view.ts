import { beginOf } from '../../../domain/covenant-phase.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import type { Covenant } from '../../../schema/covenant.ts';
import type { Language } from '../../../schema/text.ts';
import { judgedKpisOf } from '../../kpi-facets/overview-kpis.ts';
import type { CovenantRecord, SiteModel } from '../../model.ts';
import { phaseOf } from '../../phase-of.ts';
import { addressesIn } from '../../routes.ts';
import type { FilterView } from '../filter-view.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import { type CovenantCard, covenantCard, covenantsInOrder } from './covenant-card.ts';
import {
  covenantFilter,
  covenantOrders,
  covenantParameters,
  phaseSlugs,
} from './covenant-filter.ts';
import { isSingleCase } from '../../downloads/single-case.ts';
import { casesOf } from '../../cases-of.ts';

/** A covenant with what it can be chosen and ordered by. */
export interface CovenantEntry {
  readonly card: CovenantCard;
  readonly values: Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<string, string>>;
}

export interface CovenantsView {
  readonly head: PageHead;
  readonly title: string;
  readonly intro: string;
  readonly filter: FilterView;
  readonly phases: readonly Link[];
  readonly sectorsHref: string;
  readonly groups: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly covenants: readonly CovenantEntry[];
  }[];
  readonly programmes: readonly {
    readonly title: TextInLanguage;
    readonly href: string;
    readonly summary: TextInLanguage;
  }[];
}

type Phase = Covenant['phase'];

/** What stands under one heading, which is called after one of its phases. */
const groups: readonly { readonly title: Phase; readonly phases: readonly Phase[] }[] = [
  { title: 'running', phases: ['running'] },
  { title: 'negotiation', phases: ['negotiation'] },
  { title: 'ended', phases: ['ended', 'follow_up'] },
];

/** All covenants by phase, and apart from them the programmes, which are none. */
export function covenantsView(model: SiteModel, lang: Language): CovenantsView {
  const words = covenantWords[lang];
  const kpis = model.covenants.reduce((count, covenant) => count + covenant.kpis.length, 0);
  const intro = words.intro(model.covenants.length, kpis);
  const byPhase = groupsByPhase(model, lang);
  return {
    head: pageHead(
      model,
      lang,
      { route: 'covenants', parameters: {} },
      { title: words.title, description: intro },
    ),
    title: words.title,
    intro,
    filter: covenantFilter(model, lang),
    phases: byPhase.map(({ anchor, title, covenants }) => ({
      label: `${title} (${String(covenants.length)})`,
      href: `#${anchor}`,
    })),
    sectorsHref: addressesIn(lang)('sectors'),
    groups: byPhase,
    programmes: model.programmes.map(({ id, value }) => ({
      title: inLanguage(value.shortTitle, lang),
      href: addressesIn(lang)('programme', { programme: id }),
      summary: inLanguage(value.summary, lang),
    })),
  };
}

function groupsByPhase(model: SiteModel, lang: Language): CovenantsView['groups'] {
  const covenants = covenantsInOrder(model).map((covenant) => ({
    covenant,
    phase: phaseOf(model, covenant).phase,
  }));
  return groups.flatMap(({ phases, title }) => {
    const within = covenants.filter(({ phase }) => phases.includes(phase));
    return within.length === 0
      ? []
      : [
          {
            anchor: phaseSlugs[title],
            title: covenantWords[lang].phases[title],
            covenants: within.map(({ covenant, phase }) => entryOf(model, covenant, phase, lang)),
          },
        ];
  });
}

function entryOf(
  model: SiteModel,
  covenant: CovenantRecord,
  phase: Phase,
  lang: Language,
): CovenantEntry {
  const { value, kpis } = covenant;
  const card = covenantCard(model, covenant, lang);
  const cases = casesOf(model, 'covenant', covenant.id).filter(isSingleCase);
  const keys: Readonly<Record<(typeof covenantOrders)[number]['order'], string>> = {
    name: card.title.text,
    start: beginOf(value.term) ?? '',
    judged: String(judgedKpisOf(model, covenant).length),
    kpis: String(kpis.length),
    cases: String(cases.length),
  };
  return {
    card,
    values: {
      [covenantParameters.phase[lang]]: phaseSlugs[phase],
      [covenantParameters.sector[lang]]: value.sector,
    },
    keys: Object.fromEntries(covenantOrders.map(({ order, slug }) => [slug, keys[order]])),
  };
}
