import type { OutcomeValue } from '../../schema/case.ts';
import type { Dictionary } from '../dictionary.ts';

interface Entry {
  /** Who gives the outcome, or whose word it is. */
  readonly givenBy: string;
  /** What a reader could take it for, and should not. */
  readonly isNot: string;
}

interface OutcomeGlossary {
  readonly title: string;
  readonly intro: string;
  readonly givenBy: string;
  readonly procedures: string;
  readonly allProcedures: string;
  readonly isNot: string;
  readonly cases: string;
  readonly noCases: string;
  readonly lastStateUnknownMeaning: string;
  readonly entries: Readonly<Record<OutcomeValue | 'last_state_unknown', Entry>>;
  readonly otherWords: string;
  readonly admissible: { readonly label: string; readonly meaning: string; readonly isNot: string };
}

export const outcomeGlossary: Dictionary<OutcomeGlossary> = {
  nl: {
    title: 'Wat de uitkomsten betekenen',
    intro:
      'Mechanismen gebruiken elk hun eigen woorden. Deze site brengt ze terug tot de woorden hieronder en zegt bij elke zaak waarop de uitkomst berust en volgens wie.',
    givenBy: 'Wie deze uitkomst geeft',
    procedures: 'Wat zo kan eindigen',
    allProcedures: 'elke procedure op deze site',
    isNot: 'Wat het niet betekent',
    cases: 'Zaken',
    noCases: 'geen zaken op deze site',
    lastStateUnknownMeaning:
      'De zaak was open bij het laatste bericht, en dat bericht is ouder dan twee jaar of heeft geen datum.',
    entries: {
      upheld: {
        givenBy: 'Wie over de klacht of het geschil beslist.',
        isNot:
          'Niet dat het al is hersteld: of de uitspraak is nageleefd, staat apart bij de zaak. Ook niet dat een rechter oordeelde, tenzij de zaak bij een rechter liep.',
      },
      partly_upheld: {
        givenBy: 'Wie over de klacht of het geschil beslist.',
        isNot:
          'Niet dat de klacht grotendeels klopte of grotendeels niet. Welke punten gegrond waren, staat bij de zaak als het bekend is.',
      },
      not_upheld: {
        givenBy: 'Wie over de klacht of het geschil beslist.',
        isNot:
          'Niet dat de klager iets verkeerd deed door te klagen. En het is geen bevinding tegen de beklaagde.',
      },
      settled_agreement: {
        givenBy: 'De partijen samen, vaak met hulp van een bemiddelaar.',
        isNot:
          'Niet dat iemand schuld bekende of gelijk kreeg, en niet vanzelf dat de afspraken zijn nagekomen.',
      },
      no_agreement_final_statement: {
        givenBy: 'De behandelaar die bemiddelde of dat aanbood.',
        isNot:
          'Niet dat een van de partijen gelijk kreeg. Ook een weigering om mee te doen is geen bewijs van wat de klager zegt.',
      },
      final_statement_with_findings: {
        givenBy: 'De behandelaar die onderzoek deed.',
        isNot:
          'Niet hetzelfde als gegrond of ongegrond. Wat de behandelaar wel en niet vaststelde, staat bij de zaak.',
      },
      closed_without_finding: {
        givenBy: 'De behandelaar die de zaak sloot.',
        isNot: 'Niet dat de klacht klopte, en niet dat zij niet klopte.',
      },
      remediated: {
        givenBy: 'De behandelaar, of een partij die het meldt; wie het zegt, staat erbij.',
        isNot:
          'Niet vanzelf dat alles is hersteld, of dat iemand anders dat heeft gecontroleerd. Ook niet altijd dat de klacht gegrond is verklaard.',
      },
      inadmissible: {
        givenBy: 'Wie beslist of een klacht in behandeling komt.',
        isNot:
          'Geen oordeel over de beklaagde, en ook niet over de klager: de inhoud van de klacht is niet beoordeeld.',
      },
      withdrawn: {
        givenBy: 'De klager zelf.',
        isNot:
          'Niet dat de klacht onterecht was, en niet dat zij terecht was. De reden staat bij de zaak als die bekend is.',
      },
      ongoing: {
        givenBy: 'Niemand: dit is een woord van deze site.',
        isNot:
          'Geen oordeel over de beklaagde. Ook niet dat er vandaag nog aan de zaak wordt gewerkt: de stand is die van de datum die erbij staat.',
      },
      last_state_unknown: {
        givenBy: 'Niemand: dit is een woord van deze site.',
        isNot:
          'Niet dat de zaak nog loopt, en niet dat zij is gesloten. Zulke zaken tellen niet als lopend.',
      },
      not_established: {
        givenBy: 'Niemand: dit is een woord van deze site.',
        isNot: 'Niet dat er geen uitkomst was, alleen dat die hier niet met zekerheid is gelezen.',
      },
    },
    otherWords: 'Woorden die geen uitkomst zijn',
    admissible: {
      label: 'Ontvankelijk',
      meaning: 'De klacht past binnen de procedure en komt in behandeling.',
      isNot: 'Geen oordeel over de beklaagde: of de klacht klopt, moet dan nog blijken.',
    },
  },
  en: {
    title: 'What the outcomes mean',
    intro:
      'Mechanisms each use words of their own. This site brings them down to the words below, and says with each case what the outcome rests on and according to whom.',
    givenBy: 'Who gives this outcome',
    procedures: 'What can end this way',
    allProcedures: 'every procedure on this site',
    isNot: 'What it does not mean',
    cases: 'Cases',
    noCases: 'no cases on this site',
    lastStateUnknownMeaning:
      'The case was open at last notice, and that notice is older than two years or has no date.',
    entries: {
      upheld: {
        givenBy: 'Whoever decides on the complaint or the dispute.',
        isNot:
          'Not that it has been put right: whether the ruling was followed stands apart with the case. Nor that a court ruled, unless the case was before a court.',
      },
      partly_upheld: {
        givenBy: 'Whoever decides on the complaint or the dispute.',
        isNot:
          'Not that the complaint was mostly right or mostly wrong. Which points were upheld stands with the case where it is known.',
      },
      not_upheld: {
        givenBy: 'Whoever decides on the complaint or the dispute.',
        isNot:
          'Not that the complainant did wrong by complaining. And it is no finding against the respondent.',
      },
      settled_agreement: {
        givenBy: 'The parties together, often with the help of a mediator.',
        isNot:
          'Not that anyone admitted guilt or was found to be right, and not in itself that the agreement was kept.',
      },
      no_agreement_final_statement: {
        givenBy: 'The body that mediated or offered to.',
        isNot:
          'Not that one of the parties was found to be right. Declining to take part proves nothing of what the complainant says either.',
      },
      final_statement_with_findings: {
        givenBy: 'The body that examined the case.',
        isNot:
          'Not the same as upheld or not upheld. What the body did and did not establish stands with the case.',
      },
      closed_without_finding: {
        givenBy: 'The body that closed the case.',
        isNot: 'Not that the complaint was right, and not that it was wrong.',
      },
      remediated: {
        givenBy: 'The body, or a party that reports it; who says so is told.',
        isNot:
          'Not in itself that all was put right, or that anyone else verified it. Nor always that the complaint was upheld.',
      },
      inadmissible: {
        givenBy: 'Whoever decides whether a complaint is taken up.',
        isNot:
          'No finding on the respondent, nor on the complainant: the substance of the complaint was not examined.',
      },
      withdrawn: {
        givenBy: 'The complainant.',
        isNot:
          'Not that the complaint was unfounded, and not that it was founded. The reason stands with the case where it is known.',
      },
      ongoing: {
        givenBy: 'Nobody: this is a word of this site.',
        isNot:
          'No finding on the respondent. Nor that anyone is working on the case today: the state is that of the date beside it.',
      },
      last_state_unknown: {
        givenBy: 'Nobody: this is a word of this site.',
        isNot:
          'Not that the case is still going on, and not that it was closed. Such cases are not counted as pending.',
      },
      not_established: {
        givenBy: 'Nobody: this is a word of this site.',
        isNot: 'Not that there was no outcome, only that it was not read here with certainty.',
      },
    },
    otherWords: 'Words that are no outcome',
    admissible: {
      label: 'Admissible',
      meaning: 'The complaint falls within the procedure and is taken up.',
      isNot: 'No finding on the respondent: whether the complaint is right is still to be seen.',
    },
  },
};
