import type { FactRuleValues, ValueNotation } from '../schema/fact-rule-values.ts';
import { counted } from './counted.ts';
import { listed, quoted, words, type RuleLexicon } from './rule-words.ts';

const oneOf = (names: readonly string[]) =>
  listed(names, 'of', (count) => `en nog ${count} andere`);

const inCompanies = (count: number) => counted(count, 'onderneming', 'ondernemingen');

function notationText(notation: ValueNotation): string {
  switch (notation.kind) {
    case 'number':
      return 'een getal in de eenheid van de KPI';
    case 'distribution':
      return 'een verdeling';
    case 'money':
      return `een bedrag in ${notation.currency}`;
    default:
      return notation satisfies never;
  }
}

/** The words of the rules about facts that contradict each other, in Dutch. */
export const dutchFactRules: Pick<RuleLexicon, keyof FactRuleValues> = {
  'period-duplicate': ({ period, other }) =>
    words(
      'elke periode één keer',
      other === undefined ? `${period} nog een keer` : `${period}, dezelfde periode als ${other}`,
      'zet de waarde van een andere bron onder ‘alternates’ bij de eerste, of verbeter een van de perioden',
    ),
  'gap-has-value': ({ period }) =>
    words(
      'onder ‘gaps’ alleen perioden zonder waarde',
      `${period}, waarvan ook een waarde in de reeks staat`,
      'haal de periode weg bij ‘gaps’, of verbeter een van de perioden',
    ),
  'milestone-beyond-target': ({ milestone, targets }) =>
    words(
      `een mijlpaal uiterlijk op de datum van het doel (${oneOf(targets)})`,
      milestone,
      'verbeter de datum van de mijlpaal of van het doel',
    ),
  'break-outside-series': ({ at, from, until }) =>
    words(
      from === undefined || until === undefined
        ? 'een breuk tussen twee perioden van de reeks'
        : `een breuk binnen de reeks, na ${from} en niet later dan ${until}`,
      from === undefined ? `${at}, in een reeks zonder waarden` : at,
      'verbeter de periode, of haal de breuk weg zolang er aan een van beide kanten geen waarde is',
    ),
  'unit-mixed': ({ found, others }) =>
    words(
      `${notationText(others)}, zoals de andere waarden van deze KPI`,
      notationText(found),
      'schrijf alle waarden in dezelfde eenheid, of maak er twee KPI’s van',
    ),
  'money-under-unit': ({ currency, unit, unitCurrency }) =>
    words(
      unitCurrency === undefined
        ? `een waarde in ${quoted(unit)}, dat geen munt is`
        : `een bedrag in ${unitCurrency}, zoals de eenheid ${quoted(unit)}`,
      `een bedrag in ${currency}`,
      'verbeter de munt, kies een eenheid van geld of schrijf een getal zonder munt (kind: number)',
    ),
  'percentage-impossible': ({ found }) =>
    words(
      'een percentage van 0 tot en met 100, want het is een deel van een geheel',
      String(found),
      'verbeter het getal of de eenheid; is het geen deel van een geheel, leg dat dan uit in ‘notAShare’',
    ),
  'published-too-early': ({ period, published, source, isReport }) =>
    source === undefined
      ? words(
          `een publicatie na de periode waarover zij gaat (${period})`,
          published,
          isReport
            ? 'verbeter de periode of de datum'
            : 'verbeter de periode of de datum; gaat het om een stand of een deel van de periode, schrijf dan de maand of de dag, of vul ‘monthsCovered’ in',
        )
      : words(
          `een periode die was begonnen toen bron ${quoted(source)} verscheen (${published})`,
          period,
          'verbeter de periode, of noem de bron waarin de waarde staat',
        ),
  'direction-contradicted': ({ direction, baseline, target }) =>
    words(
      direction === 'higher_is_better'
        ? `lower_is_better, want het doel (${target}) ligt onder de uitgangswaarde (${baseline})`
        : `higher_is_better, want het doel (${target}) ligt boven de uitgangswaarde (${baseline})`,
      direction,
      'verbeter ‘direction’ of een van de waarden; is het doel alleen een grens, schrijf het dan als band (aim: band)',
    ),
  'aim-contradicted': ({ direction, aim }) =>
    words(
      `${aim === 'at_most' ? 'at_least' : 'at_most'} of band, want de richting is ${direction}`,
      aim,
      'verbeter ‘aim’ of ‘direction’',
    ),
  'outcome-unexplained': () =>
    words(
      'bij een uitkomst die niet is vastgesteld de reden (‘basis’)',
      'not_established zonder ‘basis’',
      'schrijf in ‘basis’ waarom de uitkomst niet bekend is, of vul de uitkomst in',
    ),
  'outcome-impossible': ({ outcome, procedure, allowed }) =>
    words(
      `een uitkomst die ${procedure} kan hebben: ${oneOf(allowed)}`,
      outcome,
      'kies een van deze uitkomsten; is een andere procedure gevolgd, verbeter dan ‘procedure’',
    ),
  'procedure-unknown': ({ procedure, mechanism, allowed }) =>
    words(
      `een procedure die ${quoted(mechanism)} kent: ${oneOf(allowed)}`,
      procedure,
      'verbeter de procedure, zet de zaak bij het juiste mechanisme of vul ‘kinds’ van het mechanisme aan',
    ),
  'remedy-before-ruling': ({ on, start, startField }) =>
    words(
      `een datum niet vóór ${startField} (${start}), want eerder was er geen herstel opgelegd of gevraagd`,
      on,
      'verbeter de datum die niet klopt; wat eerder uit eigen beweging gebeurde, hoort in ‘timeline’',
    ),
  'case-before-covenant': ({ filed, begun }) =>
    words(
      filed === undefined
        ? 'een convenant dat is begonnen'
        : `een convenant dat op ${filed} was begonnen, de eerste datum van de zaak`,
      begun === undefined
        ? 'een convenant waarover nog wordt onderhandeld'
        : `een convenant dat begon op ${begun}`,
      'verbeter de datum of het convenant; klopt het zo, leg het dan uit in ‘covenantNote’',
    ),
  'case-twice': ({ id, otherFile }) =>
    words(
      'elke zaak één keer',
      `dezelfde partijen, datum en procedure als in ${otherFile}`,
      `voeg de twee samen; zijn het twee zaken, noem dan ${quoted(id)} in ‘relatedCases’`,
    ),
  'score-out-of-scale': ({ found, maximum }) =>
    words(
      `een score van 0 tot en met ${maximum}, het hoogst haalbare volgens de methode`,
      String(found),
      'verbeter de score, of de methode van de editie',
    ),
  'class-size-contradicted': ({ companies, from, to }) =>
    words(
      `${inCompanies(to - from + 1)}, want de klasse loopt van plaats ${from} tot en met ${to}`,
      String(companies),
      'verbeter het aantal of een van de plaatsen',
    ),
  'class-sizes-unlike-panel': ({ sum, panel, isWhole }) =>
    words(
      isWhole
        ? `klassen met samen ${inCompanies(panel)}, zoveel als er onderzocht zijn (‘panel’)`
        : `klassen met samen hoogstens ${inCompanies(panel)}, zoveel als er onderzocht zijn (‘panel’)`,
      `${inCompanies(sum)} samen`,
      'verbeter een van de aantallen; klopt het zo, leg het verschil dan uit in ‘note’ bij de klassen',
    ),
  'rank-shared': ({ rank, score, other }) =>
    words(
      `dezelfde score als de andere ondernemingen op plaats ${rank}: ${other}`,
      String(score),
      'verbeter de plaats of de score',
    ),
  'rank-of-tie': ({ rank, score, other }) =>
    words(
      `plaats ${other}, want daar staat ook een onderneming met de score ${score}`,
      `plaats ${rank}`,
      'geef beide dezelfde plaats of verbeter een score; scheidt de lijst zelf gelijke scores, schrijf dan in ‘ranksWithinTies’ tot welke plaats',
    ),
  'rank-against-score': ({ rank, score, otherRank, otherScore }) =>
    words(
      `een lagere score dan ${otherScore}, die van plaats ${otherRank}`,
      `${score} op plaats ${rank}`,
      'verbeter de plaats of de score van een van de twee',
    ),
  'organisation-twice': ({ organisation, rejoins }) =>
    words(
      'elke organisatie één keer in deze lijst',
      `${quoted(organisation)} nog een keer`,
      rejoins === true
        ? 'haal een van de twee weg, of vul in wanneer het bedrijf vertrok (‘left’) en weer toetrad (‘joined’)'
        : 'haal een van de twee weg; is het een andere organisatie, geef die dan een eigen bestand in content/organisaties',
    ),
  'organisation-name-twice': ({ name, other }) =>
    words(
      'een naam die maar één organisatie draagt',
      `${quoted(name)}, ook een naam van ${quoted(other)}`,
      'voeg de twee samen, of verbeter de naam; hoort de een bij de ander, vul dan ‘partOf’ of ‘mergedInto’ in',
    ),
  'names-overlap': ({ from, other, until }) =>
    words(
      `een naam die ingaat als de vorige, ${quoted(other)}, niet meer geldt (tot en met ${until})`,
      `vanaf ${from}`,
      'verbeter een van de data, of zet de namen op volgorde, de huidige het laatst',
    ),
};
