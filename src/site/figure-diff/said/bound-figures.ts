import type { ProseComponent } from '../../../content/prose/prose-node.ts';
import type { RecordProse } from '../../../content/read-prose-parts.ts';
import { componentNodesIn } from '../../../content/prose/component-nodes.ts';
import type { Derived } from '../../../domain/figure-diff/figures.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { figureDiffWords } from '../../../i18n/words/figure-diff.ts';
import { EDITORIAL_PAGES } from '../../../schema/page.ts';
import type { Language, LocalisedText } from '../../../schema/text.ts';
import { addressOfPage } from '../../address-of-page.ts';
import type { PageReference } from '../../fact.ts';
import type { KpiOwner } from '../../kpi-owner.ts';
import type { SiteModel } from '../../model.ts';
import { findKpi, proseFigure } from '../../views/prose-kpi.ts';
import { asWritten, proseSentences } from '../records/prose-sentences.ts';

/** Prose with the page that shows it. */
interface PlacedProse {
  readonly prose: RecordProse;
  readonly title: LocalisedText;
  readonly page: PageReference;
  /** Where a KPI is that names no covenant. */
  readonly kpis?: KpiOwner;
}

/**
 * The sentences of running text that hold figures of KPIs, each by the words that an editor wrote: as
 * long as these are the same, what the sentence says follows from the facts alone.
 */
export function boundSentences(model: SiteModel, lang: Language): Derived[] {
  return placedProse(model).flatMap((placed) => {
    const nodes = placed.prose[lang] ?? [];
    const hasFigure = nodes.some((node) =>
      componentNodesIn(node).some(({ name }) => name === 'Kpi'),
    );
    if (!hasFigure) return [];
    const components: ProseComponent[] = [];
    const sentences = proseSentences(
      nodes,
      lang,
      (component) => PLACE + String(components.push(component) - 1) + PLACE,
    );
    const page = addressOfPage(placed.page, 'nl');
    const subject = `${inLanguage(placed.title, lang).text}: ${figureDiffWords[lang].boundSentence}`;
    return sentences.flatMap((sentence): Derived[] => {
      const written = (write: (component: ProseComponent) => string) =>
        sentence.replaceAll(PLACES, (_, index: string) => {
          const component = components[Number(index)];
          return component === undefined ? '' : write(component);
        });
      const name = written(asWritten);
      if (!name.includes('<Kpi ')) return [];
      const text = written((component) => componentText(model, placed, component, lang));
      // What stood before a source stands against what comes after it.
      const says = [text.replaceAll(/\s+(?=[.,;:])/gu, '')];
      return [{ group: 'sentence', page, name: `prose/${name}`, subject, says }];
    });
  });
}

/** No word of a text has this sign. */
const PLACE = '\uFFFC';
const PLACES = /\uFFFC(\d+)\uFFFC/gu;

/** A figure as the page has it; of sources and cards only that they are there. */
function componentText(
  model: SiteModel,
  { kpis }: PlacedProse,
  component: ProseComponent,
  lang: Language,
): string {
  const { name, attributes } = component;
  if (name !== 'Kpi') return name === 'Source' ? '' : asWritten(component);
  try {
    const found = findKpi(model, kpis, attributes['covenant'], attributes['id']);
    const { text, details } = proseFigure(model, found, attributes, lang);
    return `${text} (${details})`;
  } catch {
    // An earlier version may name a KPI that is not there; its page is told as one that cannot be made.
    return asWritten(component);
  }
}

function placedProse(model: SiteModel): PlacedProse[] {
  return [
    ...model.covenants.map((record): PlacedProse => ({
      prose: record.prose,
      title: record.value.title,
      page: { route: 'covenant', parameters: { covenant: record.id } },
      kpis: { kind: 'covenant', record },
    })),
    ...model.programmes.map((record): PlacedProse => ({
      prose: record.prose,
      title: record.value.title,
      page: { route: 'programme', parameters: { programme: record.id } },
      kpis: { kind: 'programme', record },
    })),
    ...model.cases.map(({ id, prose, value }): PlacedProse => ({
      prose,
      title: value.title,
      page: { route: 'case', parameters: { case: id } },
    })),
    ...model.lessons.map(({ prose, value }): PlacedProse => ({
      prose,
      title: value.title,
      page: { route: 'lessons', parameters: {} },
    })),
    ...(Object.keys(EDITORIAL_PAGES) as (keyof typeof EDITORIAL_PAGES)[]).flatMap(
      (route): PlacedProse[] => {
        const page = model.pages.get(EDITORIAL_PAGES[route]);
        return page === undefined
          ? []
          : [{ prose: page.prose, title: page.value.title, page: { route, parameters: {} } }];
      },
    ),
  ];
}
