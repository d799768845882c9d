import type { MilestoneVerdict, RivalKind, Verdict } from '../../schema/verdict.ts';
import type { Dictionary } from '../dictionary.ts';

interface VerdictWords {
  /** In a badge or a list. */
  readonly label: string;
  /** What it means, for somebody who never saw the rule. */
  readonly meaning: string;
}

interface StatusWords {
  readonly title: string;
  readonly verdicts: Readonly<Record<Verdict, VerdictWords>>;
  readonly fragileLabel: (label: string) => string;
  readonly fragile: string;
  readonly working: string;
  readonly workingIntro: (rule: string, asOf: string) => string;
  readonly method: string;
  readonly judgedFigure: string;
  readonly noFigure: string;
  readonly lessCertain: string;
  readonly target: string;
  readonly aims: Readonly<Record<'at_least' | 'at_most' | 'band', string>>;
  readonly deadline: string;
  readonly deadlines: {
    readonly passed: (day: string) => string;
    readonly ahead: (day: string) => string;
    readonly each_period: string;
    readonly none: string;
  };
  readonly endedBefore: (day: string) => string;
  readonly baseline: string;
  readonly noBaseline: string;
  readonly travelled: string;
  readonly travelledFormula: (
    parts: Readonly<Record<'value' | 'baseline' | 'target' | 'share', string>>,
  ) => string;
  readonly expected: string;
  readonly expectedFormula: (share: string, value: string, day: string) => string;
  readonly reading: (value: string) => string;
  readonly asGoodAsCanBe: string;
  readonly readingOf: string;
  readonly milestones: string;
  readonly milestoneStates: Readonly<Record<MilestoneVerdict, string>>;
  readonly rivals: string;
  readonly rivalsIntro: string;
  readonly rivalNames: Readonly<Record<RivalKind, string>>;
  readonly sameVerdict: string;
  readonly otherVerdict: string;
}

export const statusWords: Dictionary<StatusWords> = {
  nl: {
    title: 'Status',
    verdicts: {
      achieved: {
        label: 'Gehaald',
        meaning: 'De termijn is voorbij en het cijfer van dat moment voldoet aan het doel.',
      },
      reached: {
        label: 'Bereikt',
        meaning:
          'Het laatste cijfer voldoet aan het doel. De termijn is nog niet voorbij, of er is er geen.',
      },
      achieved_late: {
        label: 'Later gehaald',
        meaning:
          'Het cijfer bij het verstrijken van de termijn voldeed niet; een later cijfer wel.',
      },
      on_track: {
        label: 'Op koers',
        meaning:
          'Het laatste cijfer ligt op het afgesproken pad of minder dan 5% van de weg erachter.',
      },
      behind: {
        label: 'Loopt achter',
        meaning: 'Het laatste cijfer ligt achter op het afgesproken pad.',
      },
      far_behind: {
        label: 'Loopt ver achter',
        meaning: 'Nog niet de helft is afgelegd van wat er volgens het pad al afgelegd moest zijn.',
      },
      below_start: {
        label: 'Slechter dan bij de start',
        meaning: 'Het laatste cijfer is slechter dan de uitgangswaarde.',
      },
      missed: {
        label: 'Niet gehaald',
        meaning: 'De termijn is voorbij en het cijfer van dat moment voldoet niet aan het doel.',
      },
      depends_on_reading: {
        label: 'Hangt af van de lezing',
        meaning:
          'Het cijfer is een bandbreedte of een grens. Aan de ene kant gelezen is het oordeel anders dan aan de andere.',
      },
      not_measurable: {
        label: 'Geen getal om te beoordelen',
        meaning:
          'Er zijn alleen woorden gepubliceerd, of een grens die openlaat hoe slecht het is.',
      },
      no_target: {
        label: 'Geen doel',
        meaning: 'Er is geen doel gevonden om het cijfer aan af te meten.',
      },
      across_break: {
        label: 'Telling veranderd',
        meaning:
          'Sinds het doel of de uitgangswaarde is de manier van tellen veranderd. Dan is er niets te vergelijken.',
      },
      no_final_figure: {
        label: 'Geen eindcijfer',
        meaning:
          'De termijn is voorbij en er is geen cijfer van dat moment of later gevonden. Dan is niet te zeggen of het doel is gehaald.',
      },
      no_figure: {
        label: 'Geen cijfer',
        meaning: 'Er is een doel, maar er is geen cijfer gevonden.',
      },
      no_deadline: {
        label: 'Geen termijn',
        meaning:
          'Het doel is nog niet bereikt en er is geen datum gevonden om het tempo aan af te meten.',
      },
      no_baseline: {
        label: 'Geen uitgangswaarde',
        meaning:
          'Geen bron geeft de waarde bij het begin. Dan is niet te zeggen welk deel van de weg is afgelegd.',
      },
      stale: {
        label: 'Verouderd cijfer',
        meaning: 'Het laatste cijfer was ouder dan 18 maanden terwijl het convenant liep.',
      },
    },
    fragileLabel: (label) => `${label} (betwistbaar)`,
    fragile:
      'Dit oordeel is betwistbaar: een andere gangbare lezing van dezelfde cijfers komt anders uit.',
    working: 'Zo komt dit oordeel tot stand',
    workingIntro: (rule, asOf) => `Regel ${rule}, stand op ${asOf}.`,
    method: 'Lees hoe de regel werkt',
    judgedFigure: 'Beoordeeld cijfer',
    noFigure: 'niet gevonden',
    lessCertain: 'het oordeel berust op een cijfer dat minder zeker is',
    target: 'Doel',
    aims: { at_least: 'minstens', at_most: 'hoogstens', band: 'tussen' },
    deadline: 'Termijn',
    deadlines: {
      passed: (day) => `${day}, voorbij`,
      ahead: (day) => `${day}, nog niet voorbij`,
      each_period: 'elke periode opnieuw',
      none: 'geen datum genoemd',
    },
    endedBefore: (day) =>
      `het convenant eindigde eerder, op ${day}; daarom is dat het moment waarop wordt gekeken`,
    baseline: 'Uitgangswaarde',
    noBaseline: 'geen bron geeft er een',
    travelled: 'Afgelegd',
    travelledFormula: ({ value, baseline, target, share }) =>
      `${share} van de weg van ${baseline} naar ${target}, want het cijfer is ${value}`,
    expected: 'Verwacht',
    expectedFormula: (share, value, day) => `${share} van de weg op ${day}; dat is ${value}`,
    reading: (value) => `Gelezen als ${value}`,
    asGoodAsCanBe: 'zo gunstig als de grens toelaat',
    readingOf: 'Per lezing',
    milestones: 'Tussendoelen',
    milestoneStates: {
      met: 'gehaald',
      met_late: 'niet op tijd gehaald, later wel',
      missed: 'niet gehaald',
      no_figure: 'geen cijfer van dat moment of later',
      ahead: 'datum nog niet voorbij',
      depends_on_reading: 'hangt af van de lezing',
      not_measurable: 'niet in een getal afgesproken',
    },
    rivals: 'Andere lezingen',
    rivalsIntro: 'Wat het oordeel zou zijn als één ding anders wordt gelezen.',
    rivalNames: {
      alternate_target: 'Ander gepubliceerd doel',
      alternate_baseline: 'Andere gepubliceerde uitgangswaarde',
      alternate_value: 'Andere gepubliceerde waarde',
      straight_line: 'Rechte lijn van begin naar doel, zonder tussendoelen',
      stepwise: 'Alleen tussendoelen tellen, niet de weg ernaartoe',
      growth_rate: 'Groei per jaar tegenover de groei die nodig is (zoals bij de SDG’s)',
    },
    sameVerdict: 'zelfde oordeel',
    otherVerdict: 'ander oordeel',
  },
  en: {
    title: 'Status',
    verdicts: {
      achieved: {
        label: 'Achieved',
        meaning: 'The deadline has passed and the figure of that moment meets the target.',
      },
      reached: {
        label: 'Reached',
        meaning:
          'The latest figure meets the target. Its deadline has not passed, or there is none.',
      },
      achieved_late: {
        label: 'Achieved late',
        meaning: 'The figure at the deadline did not meet the target; a later one did.',
      },
      on_track: {
        label: 'On track',
        meaning: 'The latest figure is on the agreed path, or less than 5% of the way behind it.',
      },
      behind: { label: 'Behind', meaning: 'The latest figure is behind the agreed path.' },
      far_behind: {
        label: 'Far behind',
        meaning: 'Less than half of what the path asked for by then has been covered.',
      },
      below_start: {
        label: 'Worse than at the start',
        meaning: 'The latest figure is worse than the baseline.',
      },
      missed: {
        label: 'Missed',
        meaning: 'The deadline has passed and the figure of that moment does not meet the target.',
      },
      depends_on_reading: {
        label: 'Depends on the reading',
        meaning:
          'The figure is a range or a bound. Read at one end the verdict differs from that at the other.',
      },
      not_measurable: {
        label: 'No number to judge',
        meaning: 'Only words were published, or a bound that leaves open how bad it is.',
      },
      no_target: { label: 'No target', meaning: 'No target was found to hold the figure against.' },
      across_break: {
        label: 'Count changed',
        meaning:
          'Since the target or the baseline the way of counting has changed, so that nothing can be compared.',
      },
      no_final_figure: {
        label: 'No final figure',
        meaning:
          'The deadline has passed and no figure of that moment or later was found. So nobody can say whether the target was met.',
      },
      no_figure: { label: 'No figure', meaning: 'There is a target, but no figure was found.' },
      no_deadline: {
        label: 'No deadline',
        meaning: 'The target has not been reached and no date was found to judge the pace by.',
      },
      no_baseline: {
        label: 'No baseline',
        meaning:
          'No source gives the value at the start. So nobody can say what part of the way has been covered.',
      },
      stale: {
        label: 'Outdated figure',
        meaning: 'The latest figure was older than 18 months while the covenant ran.',
      },
    },
    fragileLabel: (label) => `${label} (debatable)`,
    fragile: 'This verdict is debatable: another common reading of the same figures differs.',
    working: 'How this verdict comes about',
    workingIntro: (rule, asOf) => `Rule ${rule}, as of ${asOf}.`,
    method: 'Read how the rule works',
    judgedFigure: 'Figure judged',
    noFigure: 'not found',
    lessCertain: 'the verdict rests on a figure that is less certain',
    target: 'Target',
    aims: { at_least: 'at least', at_most: 'at most', band: 'between' },
    deadline: 'Deadline',
    deadlines: {
      passed: (day) => `${day}, passed`,
      ahead: (day) => `${day}, not yet passed`,
      each_period: 'in each period anew',
      none: 'no date given',
    },
    endedBefore: (day) =>
      `the covenant ended earlier, on ${day}; that is therefore the moment that is looked at`,
    baseline: 'Baseline',
    noBaseline: 'no source gives one',
    travelled: 'Covered',
    travelledFormula: ({ value, baseline, target, share }) =>
      `${share} of the way from ${baseline} to ${target}, as the figure is ${value}`,
    expected: 'Expected',
    expectedFormula: (share, value, day) => `${share} of the way on ${day}; that is ${value}`,
    reading: (value) => `Read as ${value}`,
    asGoodAsCanBe: 'as favourable as the bound allows',
    readingOf: 'By reading',
    milestones: 'Milestones',
    milestoneStates: {
      met: 'met',
      met_late: 'not met in time, but later',
      missed: 'missed',
      no_figure: 'no figure of that moment or later',
      ahead: 'date not yet passed',
      depends_on_reading: 'depends on the reading',
      not_measurable: 'not agreed as a number',
    },
    rivals: 'Other readings',
    rivalsIntro: 'What the verdict would be if one thing were read otherwise.',
    rivalNames: {
      alternate_target: 'Another published target',
      alternate_baseline: 'Another published baseline',
      alternate_value: 'Another published value',
      straight_line: 'Straight line from start to target, without milestones',
      stepwise: 'Only milestones count, not the way towards them',
      growth_rate: 'Growth per year against the growth needed (as for the SDGs)',
    },
    sameVerdict: 'same verdict',
    otherVerdict: 'other verdict',
  },
};
