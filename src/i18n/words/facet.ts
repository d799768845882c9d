import { countedOf } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

/** One way to divide the cases: what it is called, and what a case without a value is called. */
interface FacetText {
  readonly name: string;
  /** Heading of the page that lists its values. */
  readonly title: string;
  /** What the values are, and what to know before counting them. */
  readonly explanation: string;
  /** Of a case that has no value; absent where every case has one. */
  readonly none?: string;
}

type Facet =
  | 'sector'
  | 'country'
  | 'theme'
  | 'mechanism'
  | 'outcome'
  | 'remedyState'
  | 'covenant'
  | 'respondent'
  | 'complainantKind'
  | 'year'
  | 'documentLanguage';

interface FacetTexts {
  readonly facets: Readonly<Record<Facet, FacetText>>;
  /** `14 van de 81 zaken` */
  readonly countOfAll: (count: string, all: string) => string;
  readonly cases: (count: number, text: string) => string;
  /** Leads to all cases of a value from where only some are shown. */
  readonly allCases: (count: string) => string;
  readonly subject: (value: string) => string;
  readonly otherFacets: string;
  readonly toSearch: string;
  readonly casesHere: string;
}

export const facetTexts: Dictionary<FacetTexts> = {
  nl: {
    countOfAll: (count, all) => `${count} van ${countedOf('de', all, 'zaak', 'zaken')}`,
    cases: (count, text) => `${text} ${count === 1 ? 'zaak' : 'zaken'}`,
    allCases: (count) => (count === '1' ? 'De enige zaak' : `Alle ${count} zaken`),
    subject: (value) => `Alles over ${value}`,
    otherFacets: 'Zaken anders verdeeld',
    toSearch: 'Zoeken en verfijnen',
    casesHere: 'De zaken, de laatste eerst',
    facets: {
      sector: {
        name: 'Sector',
        title: 'Zaken per sector',
        explanation: 'Een zaak kan in meer dan een sector spelen en telt dan in elk daarvan mee.',
      },
      country: {
        name: 'Land',
        title: 'Zaken per land',
        explanation:
          'Landen waar het speelde, niet waar het bedrijf gevestigd is. Een zaak kan in meer landen spelen en telt dan in elk daarvan mee.',
        none: 'Geen land genoemd',
      },
      theme: {
        name: 'Thema',
        title: 'Zaken per thema',
        explanation:
          'Waar de klacht over gaat. De meeste zaken hebben meer thema’s en tellen in elk daarvan mee.',
      },
      mechanism: {
        name: 'Mechanisme',
        title: 'Zaken per mechanisme',
        explanation: 'Wie de klacht of het geschil behandelde.',
      },
      outcome: {
        name: 'Uitkomst',
        title: 'Zaken per uitkomst',
        explanation:
          'Waar de uitkomst niet in een bron is gelezen, of niet zeker genoeg is, staat dat er. Een open zaak waarvan de laatst bekende stand ouder is dan twee jaar heet laatste stand onbekend.',
      },
      remedyState: {
        name: 'Stand van het herstel',
        title: 'Zaken per stand van het herstel',
        explanation:
          'Of is uitgevoerd wat hersteld moest worden, volgens de bron bij de zaak. Een zaak met meer soorten herstel kan bij meer standen horen.',
        none: 'Geen herstel genoemd',
      },
      covenant: {
        name: 'Convenant',
        title: 'Zaken per convenant',
        explanation: 'Het convenant waaronder de zaak valt. De meeste zaken vallen er niet onder.',
        none: 'Geen convenant genoemd',
      },
      respondent: {
        name: 'Beklaagde',
        title: 'Zaken per beklaagde',
        explanation:
          'Tegen wie de klacht of het geschil gericht was. Dat is geen oordeel: de uitkomst staat bij elke zaak. Wie niet genoemd mag worden, staat hier niet met naam.',
        none: 'Niet met naam genoemd',
      },
      complainantKind: {
        name: 'Soort klager',
        title: 'Zaken per soort klager',
        explanation:
          'Wie klaagde of het geschil voorlegde. Een zaak met klagers van meer soorten telt bij elke soort mee.',
      },
      year: {
        name: 'Jaar',
        title: 'Zaken per jaar',
        explanation:
          'Jaar van de beslissing of de afsluiting; waar dat niet bekend is, van het laatste wat over de zaak bekend is.',
        none: 'Jaar niet bekend',
      },
      documentLanguage: {
        name: 'Taal van de stukken',
        title: 'Zaken per taal van de stukken',
        explanation:
          'Talen van de stukken die bij de zaak staan. Een zaak met stukken in meer talen telt bij elke taal mee.',
        none: 'Geen stukken gevonden',
      },
    },
  },
  en: {
    countOfAll: (count, all) => `${count} of ${countedOf('the', all, 'case', 'cases')}`,
    cases: (count, text) => `${text} ${count === 1 ? 'case' : 'cases'}`,
    allCases: (count) => (count === '1' ? 'The only case' : `All ${count} cases`),
    subject: (value) => `Everything about ${value}`,
    otherFacets: 'Cases divided otherwise',
    toSearch: 'Search and refine',
    casesHere: 'The cases, the latest first',
    facets: {
      sector: {
        name: 'Sector',
        title: 'Cases by sector',
        explanation: 'A case can be in more than one sector; it is then counted in each.',
      },
      country: {
        name: 'Country',
        title: 'Cases by country',
        explanation:
          'Countries where it happened, not where the company is established. A case can be in more than one country; it is then counted in each.',
        none: 'No country given',
      },
      theme: {
        name: 'Theme',
        title: 'Cases by theme',
        explanation:
          'What the complaint is about. Most cases have several themes and are counted in each.',
      },
      mechanism: {
        name: 'Mechanism',
        title: 'Cases by mechanism',
        explanation: 'Who handled the complaint or dispute.',
      },
      outcome: {
        name: 'Outcome',
        title: 'Cases by outcome',
        explanation:
          'Where the outcome was not read in a source, or not surely enough, it says so. An open case whose last known state is older than two years is called last state unknown.',
      },
      remedyState: {
        name: 'State of remedy',
        title: 'Cases by state of remedy',
        explanation:
          'Whether what was to be put right has been done, according to the source with the case. A case with several remedies can have several states.',
        none: 'No remedy mentioned',
      },
      covenant: {
        name: 'Covenant',
        title: 'Cases by covenant',
        explanation: 'The covenant that the case falls under. Most cases fall under none.',
        none: 'No covenant mentioned',
      },
      respondent: {
        name: 'Respondent',
        title: 'Cases by respondent',
        explanation:
          'Against whom the complaint or dispute was brought. That is no finding: the outcome stands with each case. Those who may not be named are not named here.',
        none: 'Not named',
      },
      complainantKind: {
        name: 'Kind of complainant',
        title: 'Cases by kind of complainant',
        explanation:
          'Who complained or submitted the dispute. A case with complainants of several kinds is counted with each.',
      },
      year: {
        name: 'Year',
        title: 'Cases by year',
        explanation:
          'Year of the decision or the closing; where that is not known, of the last thing known about the case.',
        none: 'Year not known',
      },
      documentLanguage: {
        name: 'Language of documents',
        title: 'Cases by language of documents',
        explanation:
          'Languages of the documents that stand with the case. A case with documents in several languages is counted with each.',
        none: 'No documents found',
      },
    },
  },
};
