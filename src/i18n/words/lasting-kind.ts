import type { LastingKind } from '../../schema/record-key.ts';
import type { Dictionary } from '../dictionary.ts';

interface LastingKindWords {
  readonly the: string;
  /** ‘the published case’. */
  readonly published: string;
  /** ‘a case that is on the site’. */
  readonly onSite: string;
  readonly another: string;
}

/** What has an address of its own that stays, as sentences name it. */
export const lastingKindWords: Dictionary<Readonly<Record<LastingKind, LastingKindWords>>> = {
  nl: {
    case: {
      the: 'de zaak',
      published: 'de gepubliceerde zaak',
      onSite: 'een zaak die op de site staat',
      another: 'een andere zaak',
    },
    covenant: {
      the: 'het convenant',
      published: 'het gepubliceerde convenant',
      onSite: 'een convenant dat op de site staat',
      another: 'een ander convenant',
    },
    programme: {
      the: 'het programma',
      published: 'het gepubliceerde programma',
      onSite: 'een programma dat op de site staat',
      another: 'een ander programma',
    },
    kpi: {
      the: 'de KPI',
      published: 'de gepubliceerde KPI',
      onSite: 'een KPI die op de site staat',
      another: 'een andere KPI',
    },
    edition: {
      the: 'de editie',
      published: 'de gepubliceerde editie',
      onSite: 'een editie die op de site staat',
      another: 'een andere editie',
    },
  },
  en: {
    case: {
      the: 'the case',
      published: 'the published case',
      onSite: 'a case that is on the site',
      another: 'another case',
    },
    covenant: {
      the: 'the covenant',
      published: 'the published covenant',
      onSite: 'a covenant that is on the site',
      another: 'another covenant',
    },
    programme: {
      the: 'the programme',
      published: 'the published programme',
      onSite: 'a programme that is on the site',
      another: 'another programme',
    },
    kpi: {
      the: 'the KPI',
      published: 'the published KPI',
      onSite: 'a KPI that is on the site',
      another: 'another KPI',
    },
    edition: {
      the: 'the edition',
      published: 'the published edition',
      onSite: 'an edition that is on the site',
      another: 'another edition',
    },
  },
};
