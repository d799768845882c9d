import {
  type CoreElementFinding,
  coreElements,
  type CoreEvidence,
} from '../../../domain/core-elements.ts';
import { joinedLine, type Line, lineOf } from '../../../i18n/line.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { coreElementWords } from '../../../i18n/words/core-element.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import type { CoreElementState } from '../../../schema/core-element.ts';
import { addressesIn } from '../../routes.ts';
import type { Citation } from '../citations.ts';
import type { Link } from '../page-head.ts';
import type { CovenantContext } from './covenant-context.ts';

/** What was found on a core element, and where on the page the whole of it stands. */
export interface EvidenceView {
  readonly text: Line;
  readonly href?: string;
  readonly citations: readonly Citation[];
}

export interface CoreElementsView {
  readonly summary: string;
  readonly method: Link;
  readonly elements: readonly {
    readonly name: string;
    readonly state: CoreElementState;
    readonly stateText: string;
    readonly evidence: readonly EvidenceView[];
  }[];
}

/** Which of the SER's thirteen core elements the sources of this covenant describe. */
export function coreElementsView(context: CovenantContext): CoreElementsView {
  const { covenant, lang } = context;
  const words = coreElementWords[lang];
  const findings = coreElements(
    covenant.value,
    covenant.reports.map(({ value }) => value),
  );
  const withState = (state: CoreElementState) =>
    findings.filter((finding) => finding.state === state).length;
  return {
    summary: words.summary({
      documented: withState('documented'),
      not_documented: withState('not_documented'),
      not_assessed: withState('not_assessed'),
    }),
    method: { label: words.aboutRule, href: addressesIn(lang)('coreElements') },
    elements: findings.map((finding) => ({
      name: words.elements[finding.element].name,
      state: finding.state,
      stateText: words.states[finding.state],
      evidence: finding.evidence.map((evidence) => evidenceView(context, finding, evidence)),
    })),
  };
}

function evidenceView(
  context: CovenantContext,
  { element, state }: CoreElementFinding,
  evidence: CoreEvidence,
): EvidenceView {
  const { model, lang, cited } = context;
  const words = coreElementWords[lang].evidence;
  const onPage = (text: Line, anchor: string): EvidenceView => ({
    text,
    href: `#${anchor}`,
    citations: [],
  });
  switch (evidence.part) {
    case 'statement':
      return {
        text: lineOf(evidence.statement.text, lang),
        citations: cited.cite(evidence.statement.sources),
      };
    case 'parties':
    case 'stakeholders':
      return onPage(words[evidence.part](evidence.count), 'partijen');
    case 'governance': {
      const parts = evidence.has.map((part) => covenantWords[lang][part].toLowerCase());
      return onPage(words.governance(parts.join(', '), state === 'documented'), 'bestuur');
    }
    case 'risks':
      return onPage(words.risks(evidence.count, evidence.rated), 'risicos');
    case 'levels': {
      const levels = evidence.levels.map((level) => coreElementWords[lang].levels[level]);
      return onPage(words.levels(levels.join(', ')), 'afspraken');
    }
    case 'predecessor': {
      const other = model.covenants.find(({ id }) => id === evidence.covenant);
      const name = other && inLanguage(other.value.shortTitle, lang).text;
      return {
        text: words.predecessor(name ?? evidence.covenant),
        href: addressesIn(lang)('covenant', { covenant: evidence.covenant }),
        citations: [],
      };
    }
    case 'initiatives': {
      const names = evidence.agendas.map(({ text }) => lineOf(text, lang));
      return onPage(joinedLine([words.initiatives, joinedLine(names, '; ')], ': '), 'verwant');
    }
    case 'disputes': {
      const { openToAffected } = evidence;
      const isOpen = openToAffected === undefined ? 'unknown' : openToAffected ? 'yes' : 'no';
      const text = element === 'dispute_settlement' ? words.arranged : words.open[isOpen];
      return onPage(text, 'geschillen');
    }
    case 'commitments':
      return onPage(words.commitments(evidence.smart, evidence.count), 'afspraken');
    case 'reports':
      return onPage(words.reports(evidence.count), 'rapportages');
    case 'monitoring-reports':
      return onPage(words.monitoringReports(evidence.count), 'evaluaties');
    default:
      return evidence satisfies never;
  }
}
