import { CORE_ELEMENTS_RULE_VERSION, coreElements } from '../../domain/core-elements.ts';
import { coreElementWords } from '../../i18n/words/core-element.ts';
import { commonWords } from '../../i18n/words/common.ts';
import { coreElement, type CoreElementState } from '../../schema/core-element.ts';
import type { Language } from '../../schema/text.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { type PageHead, pageHead } from './page-head.ts';

export interface CoreElementsMethodView {
  readonly head: PageHead;
  readonly version: string;
  readonly states: readonly {
    readonly state: CoreElementState;
    readonly name: string;
    readonly meaning: string;
  }[];
  readonly elements: readonly {
    readonly name: string;
    readonly asks: string;
    readonly counts: string;
    /** For how many of the covenants it is described now. */
    readonly documented: string;
  }[];
}

const STATES = ['documented', 'not_documented', 'not_assessed'] as const;

/** The rule for core elements in words, with how many covenants each is described for. */
export function coreElementsMethodView(model: SiteModel, lang: Language): CoreElementsMethodView {
  const words = coreElementWords[lang];
  const { covenants } = model;
  const findings = covenants.flatMap(({ value, reports }) =>
    coreElements(
      value,
      reports.map((report) => report.value),
    ),
  );
  return {
    head: pageHead(
      model,
      lang,
      { route: 'coreElements', parameters: {} },
      {
        title: words.method.title,
        description: words.method.summary,
        trail: [{ label: commonWords[lang].navigation.method, href: addressesIn(lang)('method') }],
      },
    ),
    version: words.method.version(CORE_ELEMENTS_RULE_VERSION),
    states: STATES.map((state) => ({
      state,
      name: words.states[state],
      meaning: words.method.stateMeanings[state],
    })),
    elements: coreElement.options.map((element) => {
      const { name, asks, counts } = words.elements[element];
      const documented = findings.filter(
        (finding) => finding.element === element && finding.state === 'documented',
      ).length;
      return {
        name,
        asks,
        counts,
        documented: words.method.documentedOf(documented, covenants.length),
      };
    }),
  };
}
