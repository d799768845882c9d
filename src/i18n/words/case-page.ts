import { counted } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

type Moment = 'admitted' | 'decided' | 'closed';
type Subject = 'ruling' | 'agreement' | 'recommendations' | 'remedy';
type State =
  'fulfilled' | 'partly_fulfilled' | 'not_fulfilled' | 'disputed' | 'lapsed' | 'unknown' | 'mixed';
type NothingToFollow = 'not_upheld' | 'inadmissible' | 'withdrawn' | 'closed_without_finding';

interface CasePageWords {
  readonly meaningOfWord: string;
  /** Whether the ruling was followed. */
  readonly compliance: {
    readonly question: string;
    readonly subjects: Readonly<Record<Subject, string>>;
    readonly states: Readonly<Record<Exclude<State, 'unknown'>, string>>;
    readonly toldOn: (date: string) => string;
    readonly toldBySource: (date: string) => string;
    readonly toldWithoutDate: string;
    readonly datesDiffer: string;
    readonly nothingToldOf: string;
    readonly noInformation: string;
    readonly noInformationSince: (date: string) => string;
    readonly noInformationMeans: string;
    readonly noFinalState: string;
    readonly noDates: string;
    readonly notApplicable: string;
    readonly nothingToFollow: Readonly<Record<NothingToFollow, string>>;
    readonly nothingKnown: string;
    readonly notEstablished: string;
    readonly seeRecommendations: string;
    readonly seeFollowUp: string;
    readonly variousSpeakers: string;
  };
  readonly reply: {
    readonly ofRespondent: string;
    readonly onCompliance: string;
    readonly none: string;
    readonly noneOf: (names: string) => string;
    readonly askedInVain: (date: string, name: string | undefined) => string;
    readonly about: Readonly<Record<'complaint' | 'interim_ruling' | 'remedy', string>>;
  };
  readonly remedy: {
    readonly grounds: Readonly<Record<'required' | 'agreed' | 'recommended' | 'requested', string>>;
    readonly ground: string;
    readonly evidence: string;
    readonly sourceOf: string;
    readonly amountNote: string;
    /** Before what no source tells. */
    readonly notKnown: string;
    readonly untold: Readonly<Record<'ground' | 'owner' | 'due' | 'stateOn' | 'evidence', string>>;
    readonly clocks: Readonly<Record<'running' | 'overdue' | 'due_passed', string>>;
  };
  /** How long the steps took, and what the rules of the mechanism say. */
  readonly rules: {
    readonly title: string;
    readonly howLong: string;
    readonly step: string;
    readonly dates: string;
    readonly took: string;
    readonly deadline: string;
    readonly total: string;
    readonly until: Readonly<Record<Moment, string>>;
    readonly notKnown: string;
    readonly noDeadline: string;
    readonly noDeadlinesRead: string;
    readonly tooFewDates: string;
    readonly days: (days: string) => string;
    readonly dueBy: (date: string) => string;
    readonly dueBetween: (earliest: string, latest: string) => string;
    readonly dueNotKnown: string;
    readonly kept: Readonly<Record<'within' | 'late' | 'not_known' | 'passed' | 'running', string>>;
    readonly binds: string;
    readonly bindsNot: string;
    readonly bindingNotKnown: string;
    readonly appeal: string;
    readonly allRules: string;
    readonly precision: string;
  };
  readonly commitments: string;
  readonly related: {
    readonly title: string;
    readonly relations: Readonly<
      Record<'declared' | 'same_respondent' | 'same_covenant' | 'same_mechanism_and_theme', string>
    >;
    readonly computed: string;
    readonly more: (count: number) => string;
  };
  readonly changes: {
    readonly title: string;
    readonly none: string;
  };
  readonly contested: {
    readonly title: string;
    readonly statement: string;
    readonly by: Readonly<Record<'complainant' | 'respondent' | 'third_party', string>>;
    readonly undecided: string;
    readonly results: Readonly<Record<'kept' | 'changed' | 'removed', string>>;
    readonly decided: (date: string) => string;
  };
  readonly dateNotKnown: string;
  readonly documentWithheld: Readonly<
    Record<'natural_person' | 'organisation' | 'address' | 'title' | 'document', string>
  >;
}

export const casePageWords: Dictionary<CasePageWords> = {
  nl: {
    meaningOfWord: 'Wat dit woord betekent',
    compliance: {
      question: 'Is de uitspraak nageleefd?',
      subjects: {
        ruling: 'Het gaat om wat de behandelaar oplegde of vroeg.',
        agreement: 'Er is geen uitspraak; het gaat om de afspraken die partijen maakten.',
        recommendations: 'Het gaat om aanbevelingen; die binden niet.',
        remedy: 'Het gaat om het herstel dat de bronnen noemen.',
      },
      states: {
        fulfilled: 'Ja',
        partly_fulfilled: 'Deels',
        not_fulfilled: 'Nee',
        disputed: 'Betwist',
        lapsed: 'Vervallen',
        mixed: 'Verschilt per maatregel',
      },
      toldOn: (date) => `Stand van ${date}.`,
      toldBySource: (date) => `Volgens een bron van ${date}.`,
      toldWithoutDate: 'De bron geeft geen datum.',
      datesDiffer: 'De data verschillen per maatregel en staan bij het herstel.',
      nothingToldOf:
        'In de geraadpleegde bronnen staat niet wat er moest gebeuren, en ook niet of dat is gebeurd. Dat betekent niet dat er niets is gebeurd.',
      noInformation: 'Geen informatie',
      noInformationSince: (date) => `Geen informatie sinds ${date}`,
      noInformationMeans:
        'Of het is gebeurd, zeggen de geraadpleegde bronnen niet. Dat betekent niet dat er niets is gebeurd.',
      noFinalState:
        'Wat er tot dan toe over bekend werd, staat verderop. Of alles is nageleefd, zeggen de bronnen niet.',
      noDates: 'Geen bron bij deze zaak heeft een datum.',
      notApplicable: 'Niet van toepassing',
      nothingToFollow: {
        not_upheld: 'De klager kreeg geen gelijk, dus er viel niets na te leven.',
        inadmissible:
          'De klacht viel buiten de procedure of voldeed niet aan de eisen ervan, dus er viel niets na te leven.',
        withdrawn: 'De klacht is ingetrokken, dus er is geen uitspraak om na te leven.',
        closed_without_finding:
          'De zaak is gesloten zonder oordeel, dus er viel niets na te leven.',
      },
      nothingKnown:
        'De zaak eindigde met een verklaring. In de geraadpleegde bronnen staat niet dat daarin iets werd gevraagd.',
      notEstablished: 'De uitkomst is niet vastgesteld, dus ook niet of er iets na te leven viel.',
      seeRecommendations: 'Wel zijn er aanbevelingen gedaan',
      seeFollowUp: 'Wat er daarna gebeurde',
      variousSpeakers: 'volgens verschillende partijen',
    },
    reply: {
      ofRespondent: 'Reactie van de beklaagde',
      onCompliance: 'Reactie van de beklaagde op het herstel',
      none: 'Geen reactie in de geraadpleegde bronnen.',
      noneOf: (names) => `Geen reactie in de geraadpleegde bronnen van ${names}.`,
      askedInVain: (date, name) =>
        `${name ?? 'De beklaagde'} is om een reactie gevraagd (${date}). In de geraadpleegde bronnen staat er geen.`,
      about: {
        complaint: 'op de klacht',
        interim_ruling: 'op de tussenuitspraak',
        remedy: 'op het herstel',
      },
    },
    remedy: {
      grounds: {
        required: 'opgelegd of gevraagd door de behandelaar',
        agreed: 'afgesproken',
        recommended: 'aanbevolen; bindt niet',
        requested: 'alleen gevraagd door de klager',
      },
      ground: 'Grond',
      evidence: 'Waaruit dat blijkt',
      sourceOf: 'Bron van',
      amountNote: 'Bij het bedrag',
      notKnown: 'Niet bekend',
      untold: {
        ground: 'waar het uit volgt',
        owner: 'wie het uitvoert',
        due: 'de uiterste datum',
        stateOn: 'sinds wanneer dit zo is',
        evidence: 'waaruit dat blijkt',
      },
      clocks: {
        running: 'De termijn loopt nog',
        overdue: 'Te laat: na de uiterste datum nog niet of niet geheel uitgevoerd',
        due_passed: 'De uiterste datum is voorbij; niet bekend hoe het er sindsdien voor staat',
      },
    },
    rules: {
      title: 'Procedure en regels',
      howLong: 'Hoe lang elke stap duurde',
      step: 'Stap',
      dates: 'Van en tot',
      took: 'Duur',
      deadline: 'Termijn volgens de regels',
      total: 'Alles bij elkaar',
      until: {
        admitted: 'Tot in behandeling genomen',
        decided: 'Tot de beslissing',
        closed: 'Tot de afsluiting',
      },
      notKnown: 'niet bekend',
      noDeadline: 'geen termijn bekend',
      noDeadlinesRead: 'In de geraadpleegde bronnen staan geen termijnen voor deze procedure.',
      tooFewDates: 'De bronnen geven te weinig data om te zeggen hoe lang de stappen duurden.',
      days: (days) => counted(days, 'dag', 'dagen'),
      dueBy: (date) => `uiterlijk ${date}`,
      dueBetween: (earliest, latest) => `uiterlijk tussen ${earliest} en ${latest}`,
      dueNotKnown: 'het begin ervan is niet bekend',
      kept: {
        within: 'gehaald',
        late: 'niet gehaald',
        not_known: 'niet te zeggen of die is gehaald',
        passed: 'voorbij; geen einde bekend',
        running: 'loopt nog',
      },
      binds: 'Uitspraken van deze instantie binden.',
      bindsNot: 'Uitkomsten van deze instantie binden niet.',
      bindingNotKnown: 'Of uitkomsten van deze instantie binden, is niet bekend.',
      appeal: 'Beroep',
      allRules: 'Alles over deze procedure',
      precision:
        'Van een datum waarvan alleen de maand of het jaar bekend is, staat de duur er als marge.',
    },
    commitments: 'Afspraken van het convenant',
    related: {
      title: 'Verwante zaken',
      relations: {
        declared: 'Direct verwant',
        same_respondent: 'Zelfde beklaagde',
        same_covenant: 'Zelfde convenant',
        same_mechanism_and_theme: 'Zelfde procedure en thema',
      },
      computed:
        'Wat niet direct verwant is, is berekend uit gedeelde gegevens. Het zegt niets over de uitkomst.',
      more: (count) => `en nog ${String(count)}`,
    },
    changes: {
      title: 'Correcties',
      none: 'Op deze pagina zijn geen correcties gedaan.',
    },
    contested: {
      title: 'Betwist',
      statement: 'Het gaat om',
      by: {
        complainant: 'De klager betwist dit',
        respondent: 'De beklaagde betwist dit',
        third_party: 'Een derde betwist dit',
      },
      undecided: 'Hierover is nog geen besluit genomen.',
      results: {
        kept: 'De bewering is blijven staan',
        changed: 'De bewering is aangepast',
        removed: 'De bewering is verwijderd',
      },
      decided: (date) => `besluit van ${date}`,
    },
    dateNotKnown: 'datum niet bekend',
    documentWithheld: {
      natural_person: 'weggelaten: noemt een persoon',
      organisation: 'weggelaten: noemt een organisatie die niet genoemd wordt',
      address: 'adres weggelaten',
      title: 'titel weggelaten',
      document: 'stuk weggelaten',
    },
  },
  en: {
    meaningOfWord: 'What this word means',
    compliance: {
      question: 'Was the ruling followed?',
      subjects: {
        ruling: 'This is about what the body ordered or asked for.',
        agreement: 'There is no ruling; this is about what the parties agreed.',
        recommendations: 'This is about recommendations; they do not bind.',
        remedy: 'This is about the remedy that the sources mention.',
      },
      states: {
        fulfilled: 'Yes',
        partly_fulfilled: 'Partly',
        not_fulfilled: 'No',
        disputed: 'Disputed',
        lapsed: 'Lapsed',
        mixed: 'Differs by measure',
      },
      toldOn: (date) => `As of ${date}.`,
      toldBySource: (date) => `According to a source of ${date}.`,
      toldWithoutDate: 'The source gives no date.',
      datesDiffer: 'The dates differ by measure and stand with the remedy.',
      nothingToldOf:
        'The sources consulted do not say what was to be done, nor whether it was. That does not mean that nothing was done.',
      noInformation: 'No information',
      noInformationSince: (date) => `No information since ${date}`,
      noInformationMeans:
        'The sources consulted do not say whether it was done. That does not mean that nothing was.',
      noFinalState:
        'What became known of it until then stands below. The sources do not say whether all of it was followed.',
      noDates: 'No source with this case has a date.',
      notApplicable: 'Not applicable',
      nothingToFollow: {
        not_upheld: 'The complaint was not upheld, so there was nothing to follow.',
        inadmissible:
          'The complaint fell outside the procedure or did not meet its conditions, so there was nothing to follow.',
        withdrawn: 'The complaint was withdrawn, so there is no ruling to follow.',
        closed_without_finding:
          'The case was closed without a finding, so there was nothing to follow.',
      },
      nothingKnown:
        'The case ended with a statement. The sources consulted do not say that it asked for anything.',
      notEstablished:
        'The outcome is not established, and so neither is whether there was anything to follow.',
      seeRecommendations: 'Recommendations were made all the same',
      seeFollowUp: 'What happened afterwards',
      variousSpeakers: 'according to different parties',
    },
    reply: {
      ofRespondent: 'Reply of the respondent',
      onCompliance: 'Reply of the respondent on the remedy',
      none: 'No reply in the sources consulted.',
      noneOf: (names) => `No reply in the sources consulted from ${names}.`,
      askedInVain: (date, name) =>
        `${name ?? 'The respondent'} was asked for a reply (${date}). The sources consulted hold none.`,
      about: {
        complaint: 'to the complaint',
        interim_ruling: 'to the interim ruling',
        remedy: 'to the remedy',
      },
    },
    remedy: {
      grounds: {
        required: 'ordered or asked for by the body',
        agreed: 'agreed',
        recommended: 'recommended; does not bind',
        requested: 'asked for by the complainant only',
      },
      ground: 'Ground',
      evidence: 'Evidence',
      sourceOf: 'Source of',
      amountNote: 'On the amount',
      notKnown: 'Not known',
      untold: {
        ground: 'what it follows from',
        owner: 'who carries it out',
        due: 'the due date',
        stateOn: 'since when this is so',
        evidence: 'what shows it',
      },
      clocks: {
        running: 'The due date is still to come',
        overdue: 'Overdue: not, or not wholly, carried out after the due date',
        due_passed: 'The due date is over; not known how it has stood since',
      },
    },
    rules: {
      title: 'Procedure and rules',
      howLong: 'How long each step took',
      step: 'Step',
      dates: 'From and to',
      took: 'Duration',
      deadline: 'Deadline by the rules',
      total: 'All together',
      until: {
        admitted: 'Until taken up',
        decided: 'Until the decision',
        closed: 'Until the closing',
      },
      notKnown: 'not known',
      noDeadline: 'no deadline known',
      noDeadlinesRead: 'The sources consulted give no deadlines for this procedure.',
      tooFewDates: 'The sources give too few dates to say how long the steps took.',
      days: (days) => counted(days, 'day', 'days'),
      dueBy: (date) => `by ${date}`,
      dueBetween: (earliest, latest) => `by a day between ${earliest} and ${latest}`,
      dueNotKnown: 'when it began is not known',
      kept: {
        within: 'met',
        late: 'not met',
        not_known: 'cannot say whether it was met',
        passed: 'over; no end known',
        running: 'still running',
      },
      binds: 'Rulings of this body bind.',
      bindsNot: 'Outcomes of this body do not bind.',
      bindingNotKnown: 'Whether outcomes of this body bind is not known.',
      appeal: 'Appeal',
      allRules: 'All about this procedure',
      precision:
        'Where only the month or year of a date is known, the duration is given as a margin.',
    },
    commitments: 'Commitments of the covenant',
    related: {
      title: 'Related cases',
      relations: {
        declared: 'Directly related',
        same_respondent: 'Same respondent',
        same_covenant: 'Same covenant',
        same_mechanism_and_theme: 'Same procedure and theme',
      },
      computed:
        'What is not directly related is computed from shared data. It says nothing about the outcome.',
      more: (count) => `and ${String(count)} more`,
    },
    changes: {
      title: 'Corrections',
      none: 'No corrections were made on this page.',
    },
    contested: {
      title: 'Contested',
      statement: 'This is about',
      by: {
        complainant: 'The complainant contests this',
        respondent: 'The respondent contests this',
        third_party: 'A third party contests this',
      },
      undecided: 'No decision has been taken on this yet.',
      results: {
        kept: 'The statement was kept',
        changed: 'The statement was changed',
        removed: 'The statement was removed',
      },
      decided: (date) => `decision of ${date}`,
    },
    dateNotKnown: 'date not known',
    documentWithheld: {
      natural_person: 'left out: names a person',
      organisation: 'left out: names an organisation that is not named here',
      address: 'address left out',
      title: 'title left out',
      document: 'document left out',
    },
  },
};
