import { revisionReason } from '../schema/revision.ts';
import type { RevisionRuleValues } from '../schema/revision-rule-values.ts';
import { lastingKindWords } from './words/lasting-kind.ts';
import { quoted, words, type RuleLexicon } from './rule-words.ts';

const reasons = revisionReason.options.join(', ').replace(/, (\w+)$/u, ' of $1');

/** @param facts what the revision has to say of each, between commas */
const recordToAdd = (day: string, turn: number | undefined, facts: string, reason = '<reden>') =>
  `voeg content/wijzigingen/${day}-<naam>.json toe: {"date":"${day}",${turn === undefined ? '' : `"turn":${String(turn)},`}"reason":"${reason}","explanation":{"nl":"<uitleg>"},"facts":[${facts}]}${reason === '<reden>' ? ` met als reden ${reasons}` : ''}`;

/** The words of the rules about revisions, in Dutch. */
export const dutchRevisionRules: Pick<RuleLexicon, keyof RevisionRuleValues> = {
  'fact-unknown': ({ fact, isWithdrawn, closest }) =>
    words(
      isWithdrawn
        ? 'een ingetrokken feit van een convenant, zaak of editie die op de site staat'
        : 'een feit dat op de site staat',
      quoted(fact),
      closest !== undefined
        ? `bedoelde u ${quoted(closest)}?`
        : 'kopieer het kenmerk uit de tabel met feiten; staat het feit niet meer op de site, vul dan ‘withdrawn’ in',
    ),
  'fact-not-withdrawn': ({ fact }) =>
    words(
      'bij ‘withdrawn’ een feit dat niet meer op de site staat',
      `${quoted(fact)}, dat er nog staat`,
      'haal het feit uit de gegevens, of haal ‘withdrawn’ weg',
    ),
  'revision-unlike-name': ({ date, name }) =>
    words(
      `een bestandsnaam die begint met de dag van de wijziging: ${date}-…`,
      name,
      'verbeter de dag of de naam van het bestand',
    ),
  'revision-without-change': ({ fact }) =>
    words(
      'een vorige waarde die anders is dan die erna',
      `dezelfde waarde als ${quoted(fact)} na deze wijziging heeft`,
      'vul de waarde in die er tot deze dag stond, of haal het feit uit deze wijziging',
    ),
  'change-unexplained': ({ fact, previous, now, day, turn, entry, isDefinition }) =>
    words(
      `een wijziging die zegt waarom ${quoted(fact)} verandert`,
      now === undefined
        ? `gepubliceerd is ${previous}; nu staat het er niet meer`
        : previous === now
          ? `dezelfde waarde ${now}, maar over iets anders dan is gepubliceerd`
          : `gepubliceerd is ${previous}; nu staat er ${now}`,
      recordToAdd(day, turn, entry, isDefinition ? 'definition' : undefined),
    ),
  'revision-removed': ({ name, facts, isWhole }) =>
    words(
      `de gepubliceerde wijziging ${quoted(name)}, zoals zij op de site staat`,
      isWhole
        ? 'die staat er niet meer'
        : `${facts === 1 ? '1 feit staat' : `${String(facts)} feiten staan`} er niet meer of anders in`,
      'zet terug wat er stond: wat eens is gewijzigd, blijft te zien; de uitleg mag beter, en een nieuwe wijziging krijgt een eigen bestand',
    ),
  'correction-removed': ({ on }) =>
    words(
      `de gepubliceerde correctie van ${on}, op haar plaats in de lijst`,
      'die staat daar niet meer',
      'zet haar terug waar zij stond; de tekst mag beter, en een nieuwe correctie komt onderaan',
    ),
  'revision-backdated': ({ fact, date, last, turn = 2 }) =>
    words(
      `een wijziging na die van ${last}, waarmee ${quoted(fact)} al eens is gewijzigd`,
      date === last ? 'een wijziging die op die dag eerder zou zijn' : date,
      date === last
        ? `vul "turn": ${String(turn)} in`
        : 'vul de dag in waarop deze wijziging op de site komt, ook in de naam van het bestand',
    ),
  'previous-not-published': ({ fact, field, found, published }) =>
    words(
      field === 'previous'
        ? `de waarde van ${quoted(fact)} die is gepubliceerd: ${published ?? ''}`
        : published === undefined
          ? `geen ‘${field}’ bij ${quoted(fact)}: dat is niet gepubliceerd`
          : `bij ${quoted(fact)} wat is gepubliceerd: "${field}": ${published}`,
      found ?? 'niets',
      published === undefined ? `haal ‘${field}’ weg` : 'neem over wat is gepubliceerd',
    ),
  'change-not-made': ({ fact, published }) =>
    words(
      'een wijziging van wat is gepubliceerd',
      published === undefined
        ? `${quoted(fact)}, dat nog niet is gepubliceerd`
        : `${quoted(fact)}, dat nog is zoals gepubliceerd: ${published}`,
      'haal het feit uit deze wijziging, of het hele bestand weg als er geen ander feit in staat',
    ),
  'day-to-come': ({ found, today }) =>
    words(
      `een dag die niet na vandaag ligt (${today})`,
      found,
      'vul de dag in waarop dit op de site komt; staat die in de naam van het bestand, dan ook daar',
    ),
  'before-publication': ({ found, first }) =>
    words(
      `een dag waarop dit al was gepubliceerd: ${first} of later`,
      found,
      'vul de dag in waarop dit op de site komt; staat die in de naam van het bestand, dan ook daar',
    ),
  'tombstone-missing': ({ of, id, tombstone, day, was, title = '{"nl":"<titel>"}', first }) => {
    const { published, the, another } = lastingKindWords.nl[of];
    return words(
      `${published} ${quoted(id)}, of wat ervoor in de plaats komt`,
      'geen van beide',
      was !== undefined
        ? `zet ${tombstone} terug zoals het was: ${was}`
        : `zet ${the} terug, of voeg ${tombstone} toe: {"state":"withdrawn","on":"${day}","title":${title},${first === undefined ? '' : `"published":"${first}",`}"reason":{"nl":"<waarom>"}}; staat de inhoud nu bij ${another}, vul dan "merged" in en "into":"<naam>"; moet ${the} gewist zijn, dan alleen {"state":"erased"}`,
    );
  },
  'revision-twice': ({ fact, date, otherFile, turn }) =>
    words(
      otherFile === undefined
        ? 'per bestand één wijziging van een feit'
        : 'bij een tweede wijziging van een feit op één dag: de hoeveelste het is',
      otherFile === undefined
        ? `nog een wijziging van ${quoted(fact)}`
        : `nog een wijziging van ${quoted(fact)} op ${date}, ook in ${otherFile}`,
      turn === undefined
        ? 'voeg de twee samen tot één wijziging met de waarde die er het eerst stond'
        : `vul in het bestand van de latere "turn": ${String(turn)} in; heeft de waarde ertussen nooit op de site gestaan, voeg de twee dan samen tot één wijziging met de waarde die er het eerst stond`,
    ),
};
