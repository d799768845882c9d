import { editionParticipation } from '../../../domain/benchmark/edition-participation.ts';
import { numberText, type ValueText, valueParts } from '../../../i18n/format-value.ts';
import { joinedLine, type Line, lineOf } from '../../../i18n/line.ts';
import { editionWords } from '../../../i18n/words/edition.ts';
import type { Edition } from '../../../schema/benchmark.ts';
import type { Language } from '../../../schema/text.ts';
import { methodOf } from '../../edition-method.ts';
import type { SiteModel, SiteRecord } from '../../model.ts';
import type { Citation, Citations } from '../citations.ts';
import { classTotal, shareText } from './edition-classes.ts';

/** One of the large figures at the top of an edition. */
export interface KeyFigure {
  readonly label: string;
  readonly value: ValueText;
  readonly isWords: boolean;
  readonly note: Line | undefined;
  readonly citations: readonly Citation[];
}

/** Panel, reachable maximum, zero scores and means: the same four questions for every edition. */
export function editionKeyFigures(
  model: SiteModel,
  edition: SiteRecord<'edition'>,
  cited: Citations,
  lang: Language,
): KeyFigure[] {
  return [
    panelFigure(edition.value, cited, lang),
    maximumFigure(model, edition, cited, lang),
    zeroFigure(edition.value, cited, lang),
    ...meanFigures(model, edition.value, cited, lang),
  ];
}

const asSentence = (text: string) => text.replace(/^./u, (first) => first.toUpperCase());

/** A figure that no source gives; that is said in its place. */
function notFound(label: string, text: string, note?: string): KeyFigure {
  const value = { before: '', figure: text, after: '' };
  return { label, value, isWords: true, note, citations: [] };
}

function panelFigure(
  { panel, reportingYear }: Edition,
  cited: Citations,
  lang: Language,
): KeyFigure {
  const words = editionWords[lang];
  const year =
    reportingYear === undefined
      ? words.reportingYearUnknown
      : words.reportingYear(String(reportingYear));
  if (panel === undefined) return notFound(words.panel, words.notFound, asSentence(`${year}.`));
  const { companies, qualifier, note, alternates = [] } = panel;
  const others = alternates.map((other) =>
    other.note === undefined
      ? words.otherPanel(numberText(other.companies, lang))
      : lineOf(other.note, lang),
  );
  return {
    label: words.panel,
    value: valueParts(
      { kind: 'number', number: companies, ...(qualifier === undefined ? {} : { qualifier }) },
      undefined,
      lang,
    ),
    isWords: false,
    note: joinedLine(
      [asSentence(`${year}.`), ...(note === undefined ? [] : [lineOf(note, lang)]), ...others],
      ' ',
    ),
    citations: cited.cite([...panel.sources, ...alternates.flatMap(({ sources }) => sources)]),
  };
}

function maximumFigure(
  model: SiteModel,
  edition: SiteRecord<'edition'>,
  cited: Citations,
  lang: Language,
): KeyFigure {
  const words = editionWords[lang];
  const scale = methodOf(model, edition)?.value.scale;
  if (scale === undefined) return notFound(words.maximum, words.maximumUnknown);
  return {
    label: words.maximum,
    value: valueParts({ kind: 'number', number: scale.maximum }, model.units.get(scale.unit), lang),
    isWords: false,
    note: scale.note === undefined ? undefined : lineOf(scale.note, lang),
    citations: cited.cite(scale.sources),
  };
}

function zeroFigure(edition: Edition, cited: Citations, lang: Language): KeyFigure {
  const words = editionWords[lang];
  const { zeroScores } = editionParticipation(edition);
  if (zeroScores === undefined) return notFound(words.zeroScores, words.notFound);
  const total = edition.classes === undefined ? undefined : classTotal(edition.classes);
  const figure = edition.figures?.find(({ kind }) => kind === 'zero_scores');
  const share =
    total === undefined || zeroScores.kind !== 'number'
      ? []
      : [`${words.zeroShare(shareText(zeroScores.number / total, lang))}.`];
  return {
    label: words.zeroScores,
    value: valueParts(zeroScores, undefined, lang),
    isWords: false,
    note: [...share, words.zeroNotice].join(' '),
    citations: cited.cite(figure?.sources ?? edition.classes?.sources),
  };
}

/** Every mean that a source gives, each with what it does with the zero scores. */
function meanFigures(
  model: SiteModel,
  { figures = [] }: Edition,
  cited: Citations,
  lang: Language,
): KeyFigure[] {
  const words = editionWords[lang];
  const means = figures.flatMap((figure) => {
    const { kind } = figure;
    if (kind === undefined || !kind.startsWith('mean_')) return [];
    const basis = `${words.figureKinds[kind]}.`;
    const note = figure.note === undefined ? [] : [lineOf(figure.note, lang)];
    return [
      {
        label: figure.provisional === true ? `${words.mean}, ${words.provisional}` : words.mean,
        value: valueParts(figure.value, model.units.get(figure.unit), lang),
        isWords: false,
        note: joinedLine([asSentence(basis), ...note], ' '),
        citations: cited.cite(figure.sources),
      },
    ];
  });
  return means.length === 0 ? [notFound(words.mean, words.notFound)] : means;
}
