import type { LastingKind } from '../../schema/lasting-kind.ts';
import type { Dictionary } from '../dictionary.ts';

interface LastingKindWords {
  readonly noun: string;
  readonly the: string;
  /** ‘the published case’. */
  readonly published: string;
  /** ‘a case that is on the site’. */
  readonly onSite: string;
  readonly another: string;
  /** ‘‘oud’, die is samengevoegd’. */
  readonly which: string;
}

const dutch = (article: 'de' | 'het', noun: string): LastingKindWords => ({
  noun,
  the: `${article} ${noun}`,
  published: `${article} gepubliceerde ${noun}`,
  onSite: `een ${noun} ${article === 'de' ? 'die' : 'dat'} op de site staat`,
  another: `een ander${article === 'de' ? 'e' : ''} ${noun}`,
  which: article === 'de' ? 'die' : 'dat',
});

const english = (article: 'a' | 'an', noun: string): LastingKindWords => ({
  noun,
  the: `the ${noun}`,
  published: `the published ${noun}`,
  onSite: `${article} ${noun} that is on the site`,
  another: `another ${noun}`,
  which: 'which',
});

/** What leaves a tombstone when it goes, as sentences name it. */
export const lastingKindWords: Dictionary<Readonly<Record<LastingKind, LastingKindWords>>> = {
  nl: {
    case: dutch('de', 'zaak'),
    mechanism: dutch('het', 'mechanisme'),
    covenant: dutch('het', 'convenant'),
    report: dutch('de', 'rapportage'),
    programme: dutch('het', 'programma'),
    kpi: dutch('de', 'KPI'),
    edition: dutch('de', 'editie'),
    method: dutch('de', 'methode'),
    instrument: dutch('het', 'instrument'),
    'policy-target': dutch('het', 'beleidsdoel'),
    lesson: dutch('de', 'les'),
    organisation: dutch('de', 'organisatie'),
    sector: dutch('de', 'sector'),
    theme: dutch('het', 'thema'),
    country: dutch('het', 'land'),
  },
  en: {
    case: english('a', 'case'),
    mechanism: english('a', 'mechanism'),
    covenant: english('a', 'covenant'),
    report: english('a', 'report'),
    programme: english('a', 'programme'),
    kpi: english('a', 'KPI'),
    edition: english('an', 'edition'),
    method: english('a', 'method'),
    instrument: english('an', 'instrument'),
    'policy-target': english('a', 'policy target'),
    lesson: english('a', 'lesson'),
    organisation: english('an', 'organisation'),
    sector: english('a', 'sector'),
    theme: english('a', 'theme'),
    country: english('a', 'country'),
  },
};
