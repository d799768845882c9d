import type { Dictionary } from '../dictionary.ts';

interface VersionsWords {
  readonly title: string;
  readonly intro: string;
  readonly unchanged: (date: string) => string;
  readonly notKnown: string;
  readonly notYet: string;
  readonly date: string;
  readonly show: string;
  readonly showNow: string;
  readonly span: (from: string, until: string) => string;
  readonly caption: (from: string, until: string) => string;
  readonly then: string;
  readonly now: string;
  readonly changed: string;
  readonly notPublished: string;
  readonly noLonger: string;
  readonly revised: string;
  readonly until: string;
  readonly reason: string;
  readonly json: string;
  /** `{date}` is the day that the reader chose. */
  readonly messages: {
    readonly before: (first: string) => string;
    readonly after: (asOf: string) => string;
    readonly present: string;
    readonly earlier: (changed: number) => string;
    readonly noDay: string;
  };
}

/** The values of a KPI as the site had them on an earlier day. */
export const versionsWords: Dictionary<VersionsWords> = {
  nl: {
    title: 'Zoals het eerder op deze site stond',
    intro:
      'Dit gaat over wat deze site op een dag toonde. Wanneer een bron een waarde publiceerde, staat bij de waarde zelf.',
    unchanged: (date) =>
      `De waarden van deze KPI zijn niet gewijzigd sinds zij op ${date} op deze site kwamen.`,
    notKnown:
      'De geschiedenis is niet beschikbaar in deze bouw van de site. Wel bekend zijn de wijzigingen die met een reden zijn vastgelegd.',
    notYet: 'Deze KPI is nog niet eerder gepubliceerd.',
    date: 'Op welke dag',
    show: 'Toon',
    showNow: 'Terug naar nu',
    span: (from, until) => `${from} tot ${until}`,
    caption: (from, until) => `De reeks zoals die van ${from} tot ${until} op deze site stond`,
    then: 'Toen',
    now: 'Nu',
    changed: 'gewijzigd',
    notPublished: 'nog niet op deze site',
    noLonger: 'ingetrokken',
    revised: 'Gewijzigd met een reden',
    until: 'Tot',
    reason: 'Reden',
    json: 'Alle versies (JSON)',
    messages: {
      before: (first) =>
        `Op {date} stond deze KPI nog niet op deze site; dat is zo sinds ${first}.`,
      after: (asOf) => `{date} ligt na de dag waarop deze site de stand geeft (${asOf}).`,
      present: 'Op {date} stond de reeks er zoals nu.',
      earlier: (changed) =>
        changed === 1
          ? 'Op {date} stond de reeks er zo. Sindsdien is één waarde veranderd of erbij gekomen.'
          : `Op {date} stond de reeks er zo. Sindsdien zijn ${String(changed)} waarden veranderd of erbij gekomen.`,
      noDay: 'Kies een dag die bestaat, zoals 2026-11-30.',
    },
  },
  en: {
    title: 'As it stood on this site before',
    intro:
      'This is about what this site showed on a day. When a source published a value stands with the value itself.',
    unchanged: (date) =>
      `The values of this KPI have not been changed since they came to this site on ${date}.`,
    notKnown:
      'The history is not available in this build of the site. What is known are the changes that were recorded with a reason.',
    notYet: 'This KPI has not been published before.',
    date: 'On which day',
    show: 'Show',
    showNow: 'Back to now',
    span: (from, until) => `${from} to ${until}`,
    caption: (from, until) => `The series as it stood on this site from ${from} to ${until}`,
    then: 'Then',
    now: 'Now',
    changed: 'changed',
    notPublished: 'not yet on this site',
    noLonger: 'withdrawn',
    revised: 'Revised with a reason',
    until: 'Until',
    reason: 'Reason',
    json: 'All versions (JSON)',
    messages: {
      before: (first) => `On {date} this KPI was not yet on this site; it has been since ${first}.`,
      after: (asOf) => `{date} is after the day that this site speaks of (${asOf}).`,
      present: 'On {date} the series stood as it does now.',
      earlier: (changed) =>
        changed === 1
          ? 'On {date} the series stood like this. One value has been changed or added since.'
          : `On {date} the series stood like this. ${String(changed)} values have been changed or added since.`,
      noDay: 'Choose a day that exists, such as 2026-11-30.',
    },
  },
};
