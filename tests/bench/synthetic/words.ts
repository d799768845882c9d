import { randomOf } from './random.ts';

/** Words that stand in every text, so that they say nothing to a search. */
export const FUNCTION_WORDS = {
  nl: split(`de het een van in en op te dat die voor met is aan niet zijn door bij om als ook naar
    uit over werd er of tot maar heeft na worden dan deze zich nog geen kan was hun waren wel dit
    zou tegen al daarna omdat zonder tussen onder volgens tijdens`),
  en: split(`the of and to in a that for with is on by as at from was not it be or an this have had
    which were but their they been after also there before between without under during according`),
};

const CONTENT_WORDS = {
  nl: split(`klacht bedrijf werknemers commissie vakbond onderzoek leverancier fabriek loon uitspraak
    partijen overleg afspraak melding verslag bezoek maatregel termijn bewijs bevinding gesprek
    bestuur directie inkoper keten productie locatie regio dorp gemeenschap water grond bos mijn
    plantage haven veiligheid gezondheid contract ontslag schade vergoeding herstel beleid plan
    controle toezicht norm richtlijn rapport brief reactie verzoek zitting besluit toelichting
    medewerker vrouwen kinderen migranten uren dagen weken maanden jaren eerste tweede nieuwe oude
    grote kleine lokale ernstige onafhankelijke openbare gezamenlijke betrokken aanwezig bekend
    onderzocht gemeld besproken beloofd betaald gesloten geopend erkend afgewezen bevestigd
    vastgesteld gevraagd geleverd geweigerd aangeboden uitgevoerd opgenomen`),
  en: split(`complaint company workers committee union investigation supplier factory wages ruling
    parties dialogue agreement report visit measure deadline evidence finding meeting board buyer
    chain production site region village community water land forest mine plantation harbour safety
    health contract dismissal harm compensation remedy policy plan audit oversight standard
    guideline letter response request hearing decision explanation employee women children migrants
    hours days weeks months years first second new old large small local serious independent public
    joint involved present known examined reported discussed promised paid closed opened recognised
    rejected confirmed established asked delivered refused offered carried included`),
};

/** First and last parts of made-up compounds: Dutch writes them as one word, and so gets many words. */
const FIRST_PARTS = {
  nl: split(`arbeids bedrijfs productie fabrieks veiligheids keten klachten loon vakbonds onderzoeks
    leveranciers handels export import landbouw textiel kleding leder schoenen koffie cacao thee
    palmolie soja suiker bloemen planten fruit groente vis garnalen hout papier staal metaal goud
    kobalt tin wind zonne batterij chip scheeps haven weg lucht spoor magazijn winkel merk inkoop
    verkoop prijs contract uur dag nacht week jaar ploegen kinder vrouwen migranten jongeren dorps
    stads grens bos water grond mijn kust rivier berg energie afval stof geluid brand bouw machine
    gereedschap verpakkings transport opslag bank verzekerings pensioen beleggings krediet belasting
    subsidie toezichts controle meet rapportage overleg bestuurs raads commissie geschillen herstel
    schade boete vergoedings opleidings gezondheids huisvestings maaltijd vervoers inspectie`),
  en: split(`work over under out sub fore side home field ship land farm mill yard dock line shop
    trade store price day night week year child health house field river coast hill stone metal
    wood paper steel leather cotton wool silk sugar coffee cocoa tea palm soy fruit fish`),
};
const LAST_PARTS = {
  nl: split(`regeling overeenkomst afspraak plan programma project beleid norm code eis toets controle
    meting rapport verslag overzicht register lijst dossier procedure commissie raad bond vereniging
    stichting groep afdeling kantoor terrein gebouw hal lijn machine installatie leiding opslag
    levering bestelling prijs vergoeding toeslag korting betaling rekening fonds bijdrage kosten
    schade ongeval incident risico gevaar bescherming maatregel training cursus voorlichting
    campagne bezoek gesprek zitting vergadering besluit advies klacht melding verzoek bezwaar beroep
    termijn periode dienst ploeg werk arbeid kracht leider manager inspecteur adviseur eigenaar
    verwerking winning teelt oogst verkoop inkoop handel markt sector keten stroom voorraad`),
  en: split(`s ed ing er ers less like wise man men hand hands holder holders keeper keepers yard
    yards side work works worker workers house houses land lands line lines way ways`),
};

/** The most frequent come first, as in a language: the plain words, and then compounds in no order. */
function vocabularyOf(language: 'nl' | 'en'): readonly string[] {
  const plain = CONTENT_WORDS[language];
  const compounds = FIRST_PARTS[language].flatMap((first) =>
    LAST_PARTS[language].map((last) => first + last),
  );
  return [...new Set([...plain, ...shuffled(compounds, language)])];
}

export const VOCABULARY = { nl: vocabularyOf('nl'), en: vocabularyOf('en') };

function shuffled(words: readonly string[], seed: string): string[] {
  const random = randomOf(seed);
  return words
    .map((word) => ({ word, order: random.share() }))
    .toSorted((one, other) => one.order - other.order)
    .map(({ word }) => word);
}

function split(words: string): string[] {
  return words.split(/\s+/u);
}
