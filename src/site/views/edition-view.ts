import { numberText, type ValueText, valueParts, valueText } from '../../i18n/format-value.ts';
import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { commonWords } from '../../i18n/words/common.ts';
import { kpiWords } from '../../i18n/words/kpi.ts';
import { pageWords } from '../../i18n/words/page.ts';
import type { Language, LocalisedText } from '../../schema/text.ts';
import type { Value } from '../../schema/value.ts';
import type { Fact } from '../fact.ts';
import { editionFacts } from '../facts/edition-facts.ts';
import { presentName, type SiteModel, type SiteRecord } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { type Citation, type CitedSource, citations } from './citations.ts';
import { factText } from './fact-text.ts';
import { type PageHead, pageHead } from './page-head.ts';

export interface ScoreRow {
  readonly rank: string;
  readonly company: string;
  /** The page of the company. */
  readonly href: string;
  readonly score: string;
  readonly remarks: readonly string[];
  readonly citations: readonly Citation[];
}

export interface EditionView {
  readonly head: PageHead;
  readonly title: string;
  readonly isThemePrize: boolean;
  readonly panel:
    | {
        readonly parts: ValueText;
        readonly note: string | undefined;
        readonly citations: readonly Citation[];
      }
    | undefined;
  readonly facts: readonly {
    readonly term: string;
    readonly text: string;
    readonly citations?: readonly Citation[];
    readonly note?: string;
  }[];
  readonly classes: readonly {
    readonly name: TextInLanguage;
    readonly companies: string;
    readonly ranks: string;
  }[];
  readonly scores: readonly ScoreRow[];
  readonly figures: readonly {
    readonly title: TextInLanguage;
    readonly text: string;
    readonly citations: readonly Citation[];
  }[];
  readonly groups: readonly {
    readonly title: TextInLanguage;
    readonly names: readonly string[];
    readonly citations: readonly Citation[];
  }[];
  readonly prizes: readonly {
    readonly title: TextInLanguage;
    readonly winners: string;
    readonly nominees: string;
    readonly citations: readonly Citation[];
  }[];
  readonly notes: readonly TextInLanguage[];
  readonly sources: readonly CitedSource[];
}

/** The page of one edition of the Transparantiebenchmark, made from its facts. */
export function editionView(
  model: SiteModel,
  edition: SiteRecord<'edition'>,
  lang: Language,
): EditionView {
  const { value } = edition;
  const words = pageWords[lang].edition;
  const cited = citations(edition.sources, lang);
  const facts = editionFacts(model, edition);
  const text = (localised: LocalisedText) => inLanguage(localised, lang);
  const names = (ids: readonly string[] = []) => ids.map((id) => text(presentName(model, id)).text);
  const method = value.method === undefined ? undefined : model.methods.get(value.method);
  const unit =
    method?.value.scale === undefined ? undefined : model.units.get(method.value.scale.unit);
  const factAt = (id: string): Fact | undefined =>
    facts.find((fact) => fact.id === `transparantiebenchmark/${edition.id}/${id}`);
  const panel = factAt('panel');
  const title = words.title(edition.id);
  const body = {
    panel:
      panel === undefined
        ? undefined
        : {
            parts: valueParts(panel.value as Value, undefined, lang),
            note: noteOf(panel, lang),
            citations: cited.cite(panel.sources),
          },
    facts: [
      ...(value.reportingYear === undefined
        ? []
        : [{ term: words.reportingYear, text: String(value.reportingYear) }]),
      {
        term: words.method,
        text: method === undefined ? words.methodUnknown : text(method.value.title).text,
        note:
          method?.value.scale === undefined
            ? words.scaleUnknown
            : words.scale(
                valueText({ kind: 'number', number: method.value.scale.maximum }, unit, lang),
              ),
      },
    ],
    classes: (value.classes?.list ?? []).map(({ name, companies, share, rankFrom, rankTo }) => ({
      name: text(name),
      companies:
        companies !== undefined
          ? numberText(companies, lang)
          : share === undefined
            ? words.notKnown
            : `${numberText(share, lang)}%`,
      ranks:
        rankFrom === undefined || rankTo === undefined
          ? words.notKnown
          : `${String(rankFrom)}–${String(rankTo)}`,
    })),
    scores: (value.scores ?? []).map((score) => {
      const rank = factAt(`plaats/${score.organisation}`);
      const points = factAt(`score/${score.organisation}`);
      const company = text(presentName(model, score.organisation)).text;
      const named = score.nameInEdition;
      return {
        rank: rank === undefined ? words.notKnown : factText(rank, undefined, lang),
        company,
        href: addressesIn(lang)('organisation', { organisation: score.organisation }),
        score: points === undefined ? words.notKnown : factText(points, unit, lang),
        remarks: [
          ...(score.derived === true ? [kpiWords[lang].statuses.derived] : []),
          ...(score.confidence === undefined || score.confidence === 'high'
            ? []
            : [commonWords[lang].confidence[score.confidence]]),
          ...(named === undefined || named === company ? [] : [words.asNamed(named)]),
          ...(score.note === undefined ? [] : [text(score.note).text]),
        ],
        citations: cited.cite(score.sources),
      };
    }),
    figures: (value.figures ?? []).map((figure) => ({
      title: text(figure.title),
      text: valueText(figure.value, model.units.get(figure.unit), lang),
      citations: cited.cite(figure.sources),
    })),
    groups: (value.groups ?? []).map((group) => ({
      title: text(group.title),
      names: names(group.organisations),
      citations: cited.cite(group.sources),
    })),
    prizes: (value.prizes ?? []).map((prize) => ({
      title: text(prize.title),
      winners: names(prize.winners).join(', '),
      nominees: names(prize.nominees).join(', '),
      citations: cited.cite(prize.sources),
    })),
  };
  cited.cite(value.classes?.sources);
  cited.cite(value.sources);
  return {
    head: pageHead(
      model,
      lang,
      { route: 'edition', parameters: { edition: edition.id } },
      {
        title,
        description: words.listIntro,
        trail: [{ label: words.listTitle, href: addressesIn(lang)('editions') }],
      },
    ),
    title,
    isThemePrize: value.kind === 'theme_prize',
    ...body,
    notes: (value.notes ?? []).map(text),
    sources: cited.list(),
  };
}

function noteOf({ note }: Fact, lang: Language): string | undefined {
  return note === undefined ? undefined : inLanguage(note, lang).text;
}
