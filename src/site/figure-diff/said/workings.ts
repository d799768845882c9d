import { statusWords } from '../../../i18n/words/status.ts';
import type { Language } from '../../../schema/text.ts';
import type { StatusMethodView } from '../../views/status-method-view.ts';
import type { StatusMark, StatusView } from '../../views/status-view.ts';
import { count, type Said, sentence } from './said.ts';

/** A status in a word, as a badge shows it. */
export function statusLabel({ verdict, isFragile }: StatusMark, lang: Language): string {
  const { verdicts, fragileLabel } = statusWords[lang];
  const { label } = verdicts[verdict];
  return isFragile ? fragileLabel(label) : label;
}

/** What stands beside a verdict: how each reading, milestone and other reading turns out. */
function workingSentences({ readings, milestones, rivals }: StatusView, lang: Language): string[] {
  const { verdicts, sameVerdict, otherVerdict } = statusWords[lang];
  return [
    ...readings.map(({ text, verdict }) => `${text}: ${verdicts[verdict].label}.`),
    ...milestones.map(({ term, text }) => `${term}: ${text}.`),
    ...rivals.map(
      ({ text, verdict, differs }) =>
        `${text}: ${verdicts[verdict].label} (${differs ? otherVerdict : sameVerdict}).`,
    ),
  ];
}

/** The same of the page of a KPI; nothing where the verdict stands alone. */
export function workingOfKpi(status: StatusView, lang: Language): Said[] {
  const says = workingSentences(status, lang);
  return says.length === 0 ? [] : [sentence('working', statusWords[lang].working, says)];
}

/** How many KPIs have each verdict, and the examples that the rule is explained with. */
export function methodWorkings({ verdicts, examples }: StatusMethodView, lang: Language): Said[] {
  return [
    ...verdicts.map(({ verdict, count: text }) =>
      count(`verdict/${verdict}`, statusWords[lang].verdicts[verdict].label, text),
    ),
    ...examples.map(({ kpi, covenant, when, status }) =>
      sentence(`example/${covenant}/${kpi.label}/${when}`, `${kpi.label}, ${when}`, [
        `${statusLabel(status, lang)}.`,
        ...workingSentences(status, lang),
      ]),
    ),
  ];
}
