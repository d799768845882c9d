import type { RivalKind } from '../../schema/verdict.ts';
import { counted } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

interface Limits {
  readonly onTrackPercent: string;
  readonly farBehindPercent: string;
  readonly freshMonths: string;
}

interface StatusMethodWords {
  readonly title: string;
  readonly summary: string;
  readonly version: (version: string) => string;
  readonly ruleTitle: string;
  readonly rule: (limits: Limits) => readonly string[];
  readonly verdictsTitle: string;
  readonly verdictsIntro: string;
  readonly judged: string;
  readonly notJudged: string;
  readonly count: (count: string) => string;
  readonly rivalsTitle: string;
  readonly rivalsIntro: string;
  readonly rivals: Readonly<Record<RivalKind, string>>;
  readonly examplesTitle: string;
  readonly examplesIntro: string;
  readonly asItStood: (day: string) => string;
  readonly asItStands: string;
  readonly link: string;
}

export const statusMethodWords: Dictionary<StatusMethodWords> = {
  nl: {
    title: 'Hoe ver is het? De regel voor de status',
    summary:
      'Elke KPI krijgt zijn status volgens één vaste regel. Deze pagina legt de regel uit en rekent hem voor met de cijfers van deze site.',
    version: (version) => `Dit is versie ${version} van de regel.`,
    ruleTitle: 'De regel',
    rule: ({ onTrackPercent, farBehindPercent, freshMonths }) => [
      'Een cijfer telt op de laatste dag van de periode waarover het gaat. Een doel telt op de laatste dag waarop het gehaald mag worden.',
      'Is de termijn voorbij, dan telt alleen een cijfer van die dag of later. Voldoet het eerste zulke cijfer, dan is het doel gehaald. Voldoet pas een later cijfer, dan is het later gehaald. Voldoet er geen, dan is het niet gehaald. Is er geen cijfer, dan zeggen we niet dat het doel niet is gehaald, maar dat een eindcijfer ontbreekt.',
      'Loopt de termijn nog, dan vergelijken we het laatste cijfer met een pad: rechte lijnen van de uitgangswaarde langs de afgesproken tussendoelen naar het doel. We vergelijken welk deel van de weg is afgelegd met welk deel op die dag afgelegd moest zijn.',
      `Op koers is wie hooguit ${onTrackPercent} van de hele weg achterligt en geen tussendoel heeft gemist. Ver achter is wie nog niet de helft heeft afgelegd van wat al afgelegd moest zijn, zodra dat meer is dan ${farBehindPercent} van de weg.`,
      'Zonder doel, of zonder uitgangswaarde die een bron noemt, is het pad er niet. We leiden zo’n waarde nooit zelf af.',
      `Een cijfer dat ouder is dan ${counted(freshMonths, 'maand', 'maanden')} zegt niets meer over een lopend convenant. Een convenant dat eindigde vóór de termijn van zijn doel wordt vergeleken met het pad op de dag dat het eindigde.`,
      'Een bandbreedte (40–45%) of een grens (meer dan 50) lezen we aan beide kanten. Komt daar hetzelfde uit, dan is dat de status. Anders staan beide er.',
      'Is de manier van tellen tussentijds veranderd, dan vergelijken we niet over die breuk heen.',
      'Is het doel niet hoger of lager dan de uitgangswaarde, dan is het doel: vasthouden. Dan telt alleen of het cijfer er niet onder, of niet boven, is gekomen.',
    ],
    verdictsTitle: 'Wat elke status betekent',
    verdictsIntro: 'Met het aantal KPI’s van convenanten dat deze status nu heeft.',
    judged: 'Hierover is te oordelen',
    notJudged: 'Hierover is niet te oordelen',
    count: (count) => (count === '1' ? '1 KPI' : `${count} KPI’s`),
    rivalsTitle: 'Andere gangbare lezingen',
    rivalsIntro:
      'Naast elke status staat wat andere gangbare lezingen van dezelfde cijfers zouden zeggen. Komt er één anders uit, dan heet de status betwistbaar.',
    rivals: {
      alternate_target: 'Een ander doel of een andere termijn die een bron noemt.',
      alternate_baseline: 'Een andere waarde die een bron voor het begin geeft.',
      alternate_value: 'Een andere waarde die een bron voor hetzelfde moment geeft.',
      straight_line: 'Eén rechte lijn van begin naar doel, alsof er geen tussendoelen zijn.',
      stepwise: 'Tot aan een tussendoel hoeft er niets te zijn afgelegd, op die dag alles.',
      growth_rate:
        'De groei per jaar tot nu toe, gedeeld door de groei per jaar die nodig is. Zo oordeelt Eurostat over de SDG’s: vanaf 95% op koers, vanaf 60% achter, daaronder ver achter. Alleen voor waarden boven nul.',
    },
    examplesTitle: 'Voorgerekend met echte cijfers',
    examplesIntro:
      'Deze voorbeelden worden bij elke publicatie van de site opnieuw berekend uit de gepubliceerde reeksen.',
    asItStood: (day) => `Zoals het stond op ${day}`,
    asItStands: 'Zoals het nu staat',
    link: 'De regel voor de status van KPI’s, met voorbeelden',
  },
  en: {
    title: 'How far is it? The rule for the status',
    summary:
      'Every KPI gets its status by one fixed rule. This page explains the rule and works it out on the figures of this site.',
    version: (version) => `This is version ${version} of the rule.`,
    ruleTitle: 'The rule',
    rule: ({ onTrackPercent, farBehindPercent, freshMonths }) => [
      'A figure stands at the last day of the period that it is about. A target stands at the last day on which it may be met.',
      'Once the deadline has passed only a figure of that day or later counts. If the first such figure meets the target, it was achieved. If only a later one does, it was achieved late. If none does, it was missed. Without such a figure we do not say that the target was missed, but that a final figure is lacking.',
      'While the deadline lies ahead we hold the latest figure against a path: straight lines from the baseline through the agreed milestones to the target. We compare what part of the way has been covered with what part should have been covered by that day.',
      `On track is at most ${onTrackPercent} of the whole way behind, with no milestone missed. Far behind is less than half of what should have been covered, once that is more than ${farBehindPercent} of the way.`,
      'Without a target, or without a baseline that a source names, there is no path. We never derive such a value ourselves.',
      `A figure older than ${counted(freshMonths, 'month', 'months')} says nothing about a running covenant. A covenant that ended before the deadline of its target is held against the path on the day it ended.`,
      'A range (40–45%) or a bound (more than 50) is read at both ends. If both give the same, that is the status. Otherwise both are shown.',
      'If the way of counting changed in between, we do not compare across that break.',
      'Where the target is no better than the baseline, the goal is to hold: all that counts is that the figure has not become worse than the target.',
    ],
    verdictsTitle: 'What each status means',
    verdictsIntro: 'With the number of KPIs of covenants that have this status now.',
    judged: 'This can be judged',
    notJudged: 'This cannot be judged',
    count: (count) => (count === '1' ? '1 KPI' : `${count} KPIs`),
    rivalsTitle: 'Other common readings',
    rivalsIntro:
      'Beside each status stands what other common readings of the same figures would say. If one differs, the status is called debatable.',
    rivals: {
      alternate_target: 'Another target or deadline that a source names.',
      alternate_baseline: 'Another value that a source gives for the start.',
      alternate_value: 'Another value that a source gives for the same moment.',
      straight_line: 'One straight line from start to target, as if there were no milestones.',
      stepwise: 'Nothing needs to have been covered until a milestone is due, and then all of it.',
      growth_rate:
        'The growth per year so far, divided by the growth per year that is needed. This is how Eurostat judges the SDGs: from 95% on track, from 60% behind, below that far behind. For values above zero only.',
    },
    examplesTitle: 'Worked out on real figures',
    examplesIntro:
      'These examples are computed anew from the published series each time the site is published.',
    asItStood: (day) => `As it stood on ${day}`,
    asItStands: 'As it stands now',
    link: 'The rule for the status of KPIs, with examples',
  },
};
