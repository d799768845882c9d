import { dateText } from '../../../i18n/format-date.ts';
import { numberText, valueText } from '../../../i18n/format-value.ts';
import { type Line, lineOf } from '../../../i18n/line.ts';
import {
  inLanguage,
  markedNote,
  markedText,
  type TextInLanguage,
} from '../../../i18n/localised.ts';
import { benchmarkMethodWords } from '../../../i18n/words/benchmark-method.ts';
import { editionWords } from '../../../i18n/words/edition.ts';
import type { Method } from '../../../schema/benchmark.ts';
import type { Language } from '../../../schema/text.ts';
import type { SiteModel, SiteRecord } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type Citation, type Citations, type CitedSource, citations } from '../citations.ts';
import { tableDownloads } from '../download-links.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';

export interface BenchmarkMethodView {
  readonly head: PageHead;
  readonly title: TextInLanguage;
  readonly editions: readonly Link[];
  /** Comparability, scale, shares and criteria that do not apply: asked of every version. */
  readonly rules: readonly {
    readonly term: string;
    readonly text: string;
    readonly lang?: Language;
    readonly note?: string;
    readonly noteLang?: Language;
    readonly citations?: readonly Citation[];
  }[];
  readonly criteria: readonly {
    readonly title: TextInLanguage;
    readonly group: Line;
    readonly points: string;
    readonly years: string;
    readonly citations: readonly Citation[];
  }[];
  readonly criteriaNotes: readonly Line[];
  readonly classes: readonly TextInLanguage[];
  readonly classesNote: TextInLanguage | undefined;
  readonly classCitations: readonly Citation[];
  readonly changes: readonly {
    readonly date: string;
    readonly text: TextInLanguage;
    readonly citations: readonly Citation[];
  }[];
  readonly notes: readonly TextInLanguage[];
  readonly others: readonly Link[];
  readonly sources: readonly CitedSource[];
  readonly downloads: readonly Link[];
}

/** The page of one version of the method of the Transparantiebenchmark. */
export function benchmarkMethodView(
  model: SiteModel,
  method: SiteRecord<'method'>,
  lang: Language,
): BenchmarkMethodView {
  const { value } = method;
  const words = benchmarkMethodWords[lang];
  const address = addressesIn(lang);
  const cited = citations(method.sources, lang);
  const title = inLanguage(value.title, lang);
  const editions = model.editions.filter((edition) => edition.value.method === method.id);
  const body = {
    rules: rulesOf(model, value, editions.length, cited, lang),
    criteria: (value.criteria ?? []).map((criterion) => ({
      title: inLanguage(criterion.title, lang),
      group: criterion.category === undefined ? '' : lineOf(criterion.category, lang),
      points:
        criterion.maximum === undefined
          ? editionWords[lang].notFound
          : numberText(criterion.maximum, lang),
      years: yearsText(criterion, lang),
      citations: cited.cite(criterion.sources),
    })),
    criteriaNotes: criteriaNotes(value, lang),
    classes: (value.classes?.names ?? []).map(({ name }) => inLanguage(name, lang)),
    classesNote:
      value.classes?.note === undefined ? undefined : inLanguage(value.classes.note, lang),
    classCitations: cited.cite(value.classes?.sources),
    changes: (value.changes ?? []).map((change) => ({
      date: dateText(change.on, lang),
      text: inLanguage(change.text, lang),
      citations: cited.cite(change.sources),
    })),
  };
  cited.cite(value.sources);
  return {
    head: pageHead(
      model,
      lang,
      { route: 'benchmarkMethod', parameters: { method: method.id } },
      {
        title: `${title.text} · ${editionWords[lang].listTitle}`,
        description: words.description(title.text),
        trail: [{ label: editionWords[lang].listTitle, href: address('editions') }],
      },
    ),
    title,
    editions: editions.map(({ id }) => ({
      label: id,
      href: address('edition', { edition: id }),
    })),
    ...body,
    notes: (value.notes ?? []).map((note) => inLanguage(note, lang)),
    others: [...model.methods.values()]
      .filter(({ id }) => id !== method.id)
      .map((other) => ({
        label: inLanguage(other.value.title, lang).text,
        href: address('benchmarkMethod', { method: other.id }),
      })),
    sources: cited.list(),
    downloads: tableDownloads(['methoden', 'criteria'], lang),
  };
}

function rulesOf(
  model: SiteModel,
  { comparability, scale, notApplicable }: Method,
  editions: number,
  cited: Citations,
  lang: Language,
): BenchmarkMethodView['rules'] {
  const words = benchmarkMethodWords[lang];
  const share = scale?.share;
  return [
    {
      term: words.between,
      text:
        editions < 2
          ? words.one
          : comparability === 'same_criteria'
            ? words.sameCriteria
            : words.notStated,
    },
    scale === undefined
      ? { term: words.scale, text: words.scaleUnknown }
      : {
          term: words.scale,
          text: valueText(
            { kind: 'number', number: scale.maximum },
            model.units.get(scale.unit),
            lang,
          ),
          ...(scale.note && markedNote(scale.note, lang)),
          citations: cited.cite(scale.sources),
        },
    share === undefined
      ? { term: words.share, text: words.shareUnjudged }
      : {
          term: words.share,
          text: share.allowed ? words.shareAllowed : words.shareRefused,
          ...markedNote(share.text, lang),
          citations: cited.cite(share.sources),
        },
    notApplicable === undefined
      ? { term: words.notApplicable, text: words.notApplicableUnknown }
      : {
          term: words.notApplicable,
          ...markedText(notApplicable.text, lang),
          citations: cited.cite(notApplicable.sources),
        },
  ];
}

function yearsText(
  { from, until }: NonNullable<Method['criteria']>[number],
  lang: Language,
): string {
  const words = benchmarkMethodWords[lang];
  if (from !== undefined && until !== undefined) return `${String(from)}–${String(until)}`;
  if (from !== undefined) return words.from(String(from));
  return until === undefined ? '' : words.until(String(until));
}

/** How complete the list of criteria is: by its record, and by the points that it accounts for. */
function criteriaNotes({ criteria = [], criteriaNote, scale }: Method, lang: Language): Line[] {
  const words = benchmarkMethodWords[lang];
  const known = criteria.reduce((sum, { maximum = 0 }) => sum + maximum, 0);
  return [
    ...(criteria.length === 0 ? [words.criteriaUnknown] : []),
    ...(criteriaNote === undefined ? [] : [lineOf(criteriaNote, lang)]),
    ...(scale === undefined || known === 0
      ? []
      : [words.pointsKnown(numberText(known, lang), numberText(scale.maximum, lang))]),
  ];
}
