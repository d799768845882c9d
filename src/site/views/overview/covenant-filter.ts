import { inLanguage } from '../../../i18n/localised.ts';
import { covenantOverviewWords } from '../../../i18n/words/covenant-overview.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import { filterWords } from '../../../i18n/words/filter.ts';
import type { Covenant } from '../../../schema/covenant.ts';
import type { Language } from '../../../schema/text.ts';
import type { SiteModel } from '../../model.ts';
import { phaseOf } from '../../phase-of.ts';
import {
  type CountedOption,
  filterField,
  type FilterField,
  type FilterView,
} from '../filter-view.ts';

type Phase = Covenant['phase'];

/** The words of phases in addresses; never changed. */
export const phaseSlugs: Readonly<Record<Phase, string>> = {
  running: 'lopend',
  negotiation: 'in-onderhandeling',
  follow_up: 'opgevolgd',
  ended: 'afgelopen',
};

/** The words of a choice in the address of the page; never changed. */
export const covenantParameters = {
  phase: { nl: 'fase', en: 'phase' },
  sector: { nl: 'sector', en: 'sector' },
  order: { nl: 'volgorde', en: 'order' },
} as const;

/** What covenants can be ordered by, with the word in addresses, and whether the most comes first. */
export const covenantOrders = [
  { order: 'name', slug: 'naam', isDescending: false },
  { order: 'start', slug: 'begin', isDescending: false },
  { order: 'judged', slug: 'te-beoordelen', isDescending: true },
  { order: 'kpis', slug: 'kpis', isDescending: true },
  { order: 'cases', slug: 'zaken', isDescending: true },
] as const;

/** What covenants can be chosen and ordered by. */
export function covenantFilter(model: SiteModel, lang: Language): FilterView {
  const words = covenantOverviewWords[lang];
  return {
    fields: [
      filterField(covenantParameters.phase[lang], words.phase, phaseOptions(model, lang), lang),
      filterField(covenantParameters.sector[lang], words.sector, sectorOptions(model, lang), lang),
    ],
    sort: orderField(lang),
    messages: {
      some: words.countOfAll('{count}', String(model.covenants.length)),
      none: words.none,
    },
  };
}

function phaseOptions(model: SiteModel, lang: Language): CountedOption[] {
  const byPhase = Map.groupBy(model.covenants, (one) => phaseOf(model, one).phase);
  return (Object.keys(phaseSlugs) as Phase[]).flatMap((phase) => {
    const count = byPhase.get(phase)?.length ?? 0;
    const label = covenantWords[lang].phases[phase];
    return count === 0 ? [] : [{ value: phaseSlugs[phase], label, count }];
  });
}

function sectorOptions(model: SiteModel, lang: Language): CountedOption[] {
  return [...Map.groupBy(model.covenants, ({ value }) => value.sector)]
    .map(([id, covenants]) => {
      const sector = model.sectors.get(id);
      const label = sector === undefined ? id : inLanguage(sector.value.name, lang).text;
      return { value: id, label, count: covenants.length };
    })
    .toSorted((one, other) => one.label.localeCompare(other.label, lang));
}

function orderField(lang: Language): FilterField {
  const words = covenantOverviewWords[lang];
  return {
    name: covenantParameters.order[lang],
    label: filterWords[lang].sort,
    options: [
      { value: '', label: words.asItComes },
      ...covenantOrders.map(({ order, slug, isDescending }) => ({
        value: slug,
        label: words.orders[order],
        ...(isDescending ? { isDescending } : {}),
      })),
    ],
  };
}
