import type { EffectivenessCriterion } from '../../schema/mechanism.ts';
import { counted } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

interface MechanismWords {
  readonly decidedBy: string;
  readonly appeal: string;
  readonly figures: string;
  readonly counted: string;
  readonly countedOf: (counted: string, all: string) => string;
  readonly halfShorter: string;
  /** How many cases a time was reckoned over. */
  readonly overCases: (time: string, cases: string) => string;
  readonly moreFigures: string;
  readonly criteria: string;
  readonly criteriaIntro: string;
  readonly criterion: string;
  readonly documented: string;
  readonly notDocumented: string;
  readonly criteriaShort: string;
  readonly criteriaOf: (documented: string, all: string) => string;
  readonly courtsExempt: string;
  readonly names: Readonly<
    Record<EffectivenessCriterion, { readonly label: string; readonly meaning: string }>
  >;
  readonly comparisonIntro: string;
  readonly mechanism: string;
  readonly deadlines: string;
  readonly noDeadlines: string;
  readonly noAppeal: string;
  readonly hasAppeal: string;
  readonly notApplicable: string;
}

export const mechanismWords: Dictionary<MechanismWords> = {
  nl: {
    decidedBy: 'Wie beslist',
    appeal: 'Beroep',
    figures: 'In cijfers',
    counted: 'Zaken met een vastgestelde uitkomst',
    countedOf: (counted, all) => `${counted} van ${all}`,
    halfShorter: 'Van indienen tot beslissing: helft korter dan',
    overCases: (time, cases) => `${time} (over ${counted(cases, 'zaak', 'zaken')})`,
    moreFigures: 'Alle cijfers over klachten en geschillen',
    criteria: 'Eisen aan een doeltreffend klachtenmechanisme',
    criteriaIntro:
      'De Verenigde Naties noemen acht eisen (leidend beginsel 31). Hieronder staat wat de geraadpleegde bronnen per eis beschrijven. Dat is geen oordeel of aan de eis is voldaan. Staat er niets, dan kan het mechanisme er best aan voldoen.',
    criterion: 'Eis',
    documented: 'Wat de bronnen beschrijven',
    notDocumented: 'Geen informatie in de geraadpleegde bronnen',
    criteriaShort: 'VN-eisen waarover bronnen iets beschrijven',
    criteriaOf: (documented, all) => `${documented} van de ${all}`,
    courtsExempt: 'De eisen gelden voor mechanismen buiten de rechter om.',
    names: {
      legitimate: {
        label: 'Legitiem',
        meaning:
          'Wie het gebruikt, kan het vertrouwen, en iemand is aanspreekbaar op een eerlijk verloop.',
      },
      accessible: {
        label: 'Toegankelijk',
        meaning:
          'Wie erop is aangewezen, kent het en krijgt hulp bij drempels zoals taal, kosten of angst.',
      },
      predictable: {
        label: 'Voorspelbaar',
        meaning:
          'De stappen en termijnen zijn bekend, en ook wat eruit kan komen en hoe dat wordt gevolgd.',
      },
      equitable: {
        label: 'Billijk',
        meaning:
          'Wie klaagt, heeft genoeg informatie, advies en kennis om op gelijke voet mee te doen.',
      },
      transparent: {
        label: 'Transparant',
        meaning: 'Partijen horen hoe het staat, en het publiek kan zien hoe het mechanisme werkt.',
      },
      rightsCompatible: {
        label: 'Verenigbaar met mensenrechten',
        meaning: 'Uitkomst en herstel passen bij de internationaal erkende mensenrechten.',
      },
      continuousLearning: {
        label: 'Bron om van te leren',
        meaning:
          'Lessen worden gebruikt om het mechanisme te verbeteren en nieuwe schade te voorkomen.',
      },
      engagementAndDialogue: {
        label: 'Gebaseerd op overleg en dialoog',
        meaning:
          'Wie het gebruikt, is betrokken bij opzet en werking; de weg naar een oplossing is overleg. Deze eis geldt voor mechanismen van bedrijven en sectoren zelf.',
      },
    },
    comparisonIntro:
      'Wie klachten en geschillen behandelt, of dat bindt, volgens welke regels, en wat er van bekend is. Meer zaken op deze site betekent niet dat een mechanisme meer of beter werkt.',
    mechanism: 'Mechanisme',
    deadlines: 'Termijnen',
    noDeadlines: 'geen gevonden',
    noAppeal: 'niet gevonden',
    hasAppeal: 'beschreven',
    notApplicable: 'gelden niet voor de rechter',
  },
  en: {
    decidedBy: 'Who decides',
    appeal: 'Appeal',
    figures: 'In figures',
    counted: 'Cases with an established outcome',
    countedOf: (counted, all) => `${counted} of ${all}`,
    halfShorter: 'From filing to decision: half took less than',
    overCases: (time, cases) => `${time} (over ${counted(cases, 'case', 'cases')})`,
    moreFigures: 'All figures on complaints and disputes',
    criteria: 'Criteria for an effective grievance mechanism',
    criteriaIntro:
      'The United Nations name eight criteria (Guiding Principle 31). Below stands what the sources consulted describe of each. That is no finding on whether the criterion is met. Where nothing stands, the mechanism may well meet it.',
    criterion: 'Criterion',
    documented: 'What the sources describe',
    notDocumented: 'No information in the sources consulted',
    criteriaShort: 'UN criteria that sources describe something of',
    criteriaOf: (documented, all) => `${documented} of the ${all}`,
    courtsExempt: 'The criteria apply to mechanisms outside the courts.',
    names: {
      legitimate: {
        label: 'Legitimate',
        meaning: 'Those who use it can trust it, and someone is accountable for a fair course.',
      },
      accessible: {
        label: 'Accessible',
        meaning:
          'Those it is meant for know it and get help with barriers such as language, cost or fear.',
      },
      predictable: {
        label: 'Predictable',
        meaning:
          'Steps and time frames are known, and so is what can come of it and how that is followed.',
      },
      equitable: {
        label: 'Equitable',
        meaning:
          'Those who complain have enough information, advice and expertise to take part on equal terms.',
      },
      transparent: {
        label: 'Transparent',
        meaning:
          'Parties hear how things stand, and the public can see how the mechanism performs.',
      },
      rightsCompatible: {
        label: 'Rights-compatible',
        meaning: 'Outcome and remedy accord with internationally recognised human rights.',
      },
      continuousLearning: {
        label: 'A source of continuous learning',
        meaning: 'Lessons are used to improve the mechanism and to prevent new harm.',
      },
      engagementAndDialogue: {
        label: 'Based on engagement and dialogue',
        meaning:
          'Those who use it are consulted on its design and working; dialogue is the way to a solution. This criterion is for mechanisms of companies and sectors themselves.',
      },
    },
    comparisonIntro:
      'Who handles complaints and disputes, whether that binds, by which rules, and what is known of it. More cases on this site do not mean that a mechanism works more or better.',
    mechanism: 'Mechanism',
    deadlines: 'Deadlines',
    noDeadlines: 'none found',
    noAppeal: 'not found',
    hasAppeal: 'described',
    notApplicable: 'do not apply to a court',
  },
};
