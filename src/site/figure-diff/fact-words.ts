import type { ComparedFact, ComparedField } from '../../domain/figure-diff/compared-fact.ts';
import { dateText, periodText } from '../../i18n/format-date.ts';
import { numberText } from '../../i18n/format-value.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { caseWords } from '../../i18n/words/case.ts';
import { figureDiffWords } from '../../i18n/words/figure-diff.ts';
import { kpiWords } from '../../i18n/words/kpi.ts';
import type { Language } from '../../schema/text.ts';
import type { FactKind, FactStatus } from '../fact.ts';
import type { SiteModel } from '../model.ts';
import { factText } from '../views/fact-text.ts';

/** "Marktaandeel (waarde, december 2018)": what a fact is about. */
export function factSubject({ label, kind, period }: ComparedFact, lang: Language): string {
  const words = figureDiffWords[lang];
  const about = [
    words.kinds[kind as FactKind],
    ...(period === undefined ? [] : [periodText(period, lang)]),
  ];
  return `${inLanguage(label, lang).text} (${about.join(', ')})`;
}

/** What a fact says in one of its fields; `undefined` where it says nothing there. */
export function fieldText(
  fact: ComparedFact,
  field: ComparedField,
  units: SiteModel['units'],
  lang: Language,
): string | undefined {
  const words = figureDiffWords[lang];
  const { unit, period, denominator, monthsCovered, cohort, definition } = fact;
  const { accordingTo, confidence, published } = fact;
  switch (field) {
    case 'value':
      return factText(fact, units.get(unit ?? ''), lang);
    case 'unit':
      return unit && inLanguage(units.get(unit)?.other ?? { nl: unit }, lang).text;
    case 'period':
      return period && periodText(period, lang);
    case 'denominator':
      return denominator === undefined ? undefined : numberText(denominator, lang);
    case 'monthsCovered':
      return monthsCovered === undefined ? undefined : numberText(monthsCovered, lang);
    case 'cohort':
      return cohort && inLanguage(cohort, lang).text;
    case 'definition':
      return definition?.map((text) => inLanguage(text, lang).text).join(' / ');
    case 'status':
      return kpiWords[lang].statuses[fact.status as FactStatus];
    case 'accordingTo':
      return accordingTo && caseWords[lang].accordingTo[accordingTo];
    case 'confidence':
      return confidence && words.confidence[confidence];
    case 'published':
      return published && dateText(published, lang);
    case 'sources':
      return fact.sources.toSorted().join(', ');
    default:
      return field satisfies never;
  }
}
