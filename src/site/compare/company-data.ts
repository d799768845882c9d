import { isDoubtful } from '../../domain/benchmark/is-doubtful.ts';
import { numberText } from '../../i18n/format-value.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { compareWords } from '../../i18n/words/compare.ts';
import { editionWords } from '../../i18n/words/edition.ts';
import type { Language } from '../../schema/text.ts';
import { editionMethod, methodName } from '../edition-method.ts';
import { presentName, type SiteModel, type SiteRecord } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { rankInPanel } from '../views/benchmark/company-benchmark-view.ts';
import {
  companyInEditions,
  type CompanyInEdition,
} from '../views/benchmark/company-in-editions.ts';
import { doubtsText, scoreShareText, scoreText } from '../views/benchmark/edition-scores.ts';
import { byLabel } from './by-label.ts';
import type { CompareCell, CompareData, CompareRow, CompareSubject } from './compare-data.ts';

/**
 * All companies that an edition of the Transparantiebenchmark names or that take part in a covenant. Every
 * edition is a row of its own: within it all are held to the same method, between editions nobody is.
 */
export function companyData(model: SiteModel, lang: Language): CompareData {
  const words = compareWords[lang];
  const editions = model.editions.filter(({ value }) => (value.scores ?? []).length > 0);
  const lowest = Math.max(
    ...editions.flatMap(({ value }) => (value.scores ?? []).map(({ rank = 1 }) => rank)),
  );
  const end = Math.max(Math.ceil(lowest / 10) * 10, 10);
  const scale: CompareRow['scale'] = {
    domain: [end, 1],
    ends: [numberText(end, lang), '1'],
    isRank: true,
  };
  return {
    kind: 'companies',
    version: words.ownMethods,
    asOf: model.asOf,
    rows: [
      ...editions.map((edition) => ({
        id: edition.id,
        label: words.rankIn(edition.id),
        note: methodName(model, edition, lang),
        href: addressesIn(lang)('edition', { edition: edition.id }),
        scale,
      })),
      { id: 'latest', label: words.latest, scale },
      { id: 'covenants', label: words.facts.takesPartIn },
    ],
    subjects: byLabel(
      companiesOf(model).map((organisation) => subjectOf(model, organisation, editions, lang)),
      lang,
    ),
  };
}

function companiesOf(model: SiteModel): string[] {
  const inEditions = model.editions.flatMap(
    ({ value: { scores = [], groups = [], prizes = [] } }) => [
      ...scores.map(({ organisation }) => organisation),
      ...groups.flatMap(({ organisations }) => organisations),
      ...prizes.flatMap(({ winners = [], nominees = [] }) => [...winners, ...nominees]),
    ],
  );
  const inCovenants = model.covenants.flatMap(({ participants }) =>
    (participants?.value.participants ?? []).map(({ organisation }) => organisation),
  );
  const known = [...inEditions, ...inCovenants].filter((one) => one !== undefined);
  return [...new Set(known)].filter((id) => model.organisations.get(id)?.value.kind === 'company');
}

function subjectOf(
  model: SiteModel,
  organisation: string,
  editions: readonly SiteRecord<'edition'>[],
  lang: Language,
): CompareSubject {
  // Who merged into it was another company: the page of the company tells about both.
  const found = companyInEditions(model, organisation).filter(
    (one) => one.organisation === organisation,
  );
  return {
    id: organisation,
    label: inLanguage(presentName(model, organisation), lang).text,
    href: addressesIn(lang)('organisation', { organisation }),
    cells: [
      ...editions.map((edition) =>
        rankCell(
          model,
          found.find((one) => one.edition.id === edition.id),
          lang,
        ),
      ),
      latestCell(model, found, lang),
      covenantsCell(model, organisation, lang),
    ],
  };
}

/** Who is not on the list that was found may have reported all the same: it says nothing of a low score. */
function rankCell(
  model: SiteModel,
  found: CompanyInEdition | undefined,
  lang: Language,
): CompareCell {
  const words = compareWords[lang];
  if (found === undefined) return { state: 'unknown', text: words.notListed, isAbsent: true };
  const { edition, score } = found;
  const known = {
    edition: edition.id,
    method: editionMethod(model, edition).method?.id,
  };
  if (score?.rank === undefined) {
    return {
      ...known,
      state: 'unknown',
      text: words.noRank,
      ...(score === undefined ? {} : { note: scoreNote(model, edition, score, lang) }),
    };
  }
  return {
    ...known,
    state: 'known',
    text: words.rank(rankInPanel(found, words.noRank, lang)),
    range: { low: score.rank, high: score.rank },
    ...(isDoubtful(score) ? { isDoubtful: true as const } : {}),
    note: scoreNote(model, edition, score, lang),
  };
}

/** "score 196 punten; 98% van het maximum; afgeleid": empty where there is nothing but a rank. */
function scoreNote(
  model: SiteModel,
  edition: CompanyInEdition['edition'],
  score: NonNullable<CompanyInEdition['score']>,
  lang: Language,
): string {
  const share = scoreShareText(model, edition, score, lang);
  const label = editionWords[lang].score.toLowerCase();
  return [
    score.score === undefined ? '' : `${label} ${scoreText(model, edition, score, lang)}`,
    share ?? '',
    doubtsText(score, lang),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** The rank in the last edition that gives one: for another company that may be another edition. */
function latestCell(
  model: SiteModel,
  found: readonly CompanyInEdition[],
  lang: Language,
): CompareCell {
  const last = found.findLast(({ score }) => score?.rank !== undefined);
  if (last === undefined)
    return { state: 'unknown', text: compareWords[lang].noRank, isAbsent: true };
  const cell = rankCell(model, last, lang);
  return { ...cell, note: compareWords[lang].inEdition(last.edition.id) };
}

function covenantsCell(model: SiteModel, organisation: string, lang: Language): CompareCell {
  const names = model.covenants
    .filter(({ participants }) =>
      participants?.value.participants.some((one) => one.organisation === organisation),
    )
    .map(({ value }) => inLanguage(value.shortTitle, lang).text);
  return { state: 'known', text: names.length === 0 ? compareWords[lang].none : names.join(', ') };
}
