import { translatedTexts } from '../../content/translated-texts.ts';
import { PROSE, versionParts } from '../../content/version-parts.ts';
import {
  type OutdatedTranslation,
  outdatedTranslations,
  type TranslatedVersion,
} from '../../domain/outdated-translations.ts';
import type { PageReference } from '../fact.ts';
import type { SiteModel } from '../model.ts';
import { filesOfPage } from './files-of-page.ts';
import type { SiteHistory } from './site-history.ts';

/** The translations on a page that are older than their Dutch text. */
export interface OutdatedOnPage {
  readonly prose: boolean;
  /** The English of the fields in question. */
  readonly fields: readonly string[];
  /** Day of the last change that was not translated. */
  readonly since: string;
}

const TRANSLATION = /\.en\.mdx$/u;

/** @returns `undefined` where every translation follows its text, or this build knows no history */
export function outdatedOnPage(model: SiteModel, page: PageReference): OutdatedOnPage | undefined {
  const { history } = model;
  const files = filesOfPage(model, page);
  const fields = files.flatMap((file) => outdatedTranslations(fieldVersions(history, file)));
  const prose = files
    .filter((file) => TRANSLATION.test(file))
    .flatMap((file) => outdatedTranslations(proseVersions(history, file)));
  const since = lastDay([...fields, ...prose]);
  return since === undefined
    ? undefined
    : { prose: prose.length > 0, fields: [...new Set(fields.map(({ en }) => en))], since };
}

const lastDay = (outdated: readonly OutdatedTranslation[]): string | undefined =>
  outdated
    .map(({ since }) => since)
    .toSorted()
    .at(-1);

function fieldVersions(history: SiteHistory, file: string): TranslatedVersion[] {
  if (TRANSLATION.test(file)) return [];
  return (history.of(file)?.versions ?? []).map(({ day, text }) => ({
    day,
    texts: translatedTexts(file, text),
  }));
}

/** Prose and its translation lie in two files: on each day on which one of them changed, both as they then were. */
function proseVersions(history: SiteHistory, translation: string): TranslatedVersion[] {
  const dutch = proseByDay(history, translation.replace(TRANSLATION, '.mdx'));
  const english = proseByDay(history, translation);
  const days = [...new Set([...dutch, ...english].map(({ day }) => day))].toSorted();
  const on = (versions: typeof dutch, until: string) =>
    versions.findLast(({ day }) => day <= until)?.prose;
  return days.flatMap((day) => {
    const [nl, en] = [on(dutch, day), on(english, day)];
    return nl === undefined || en === undefined ? [] : [{ day, texts: [{ nl, en }] }];
  });
}

/** A file of one version never changed: what it says does not matter. */
function proseByDay(history: SiteHistory, file: string): { day: string; prose: string }[] {
  const known = history.of(file);
  if (known === undefined) return [];
  if (known.versions.length === 0) return [{ day: known.first, prose: '' }];
  return known.versions.map(({ day, text }) => ({
    day,
    prose: versionParts(file, text)?.fields.get(PROSE)?.written ?? '',
  }));
}
