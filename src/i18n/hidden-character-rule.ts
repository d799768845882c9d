import type { RuleValues } from '../schema/finding.ts';
import type { HiddenKind } from '../schema/hidden-kind.ts';
import { words, type RuleWords } from './rule-words.ts';

type HiddenWords = Readonly<Record<HiddenKind, readonly [name: string, mend: string]>>;

const REMOVE_NL = 'verwijder het, of typ het woord opnieuw';
const dutch: HiddenWords = {
  'soft-hyphen': ['een zacht afbreekstreepje', REMOVE_NL],
  hyphen: ['een vast streepje van Word', 'typ een gewoon streepje (-)'],
  direction: ['een teken dat de leesrichting verandert', REMOVE_NL],
  'line-break': [
    'een regeleinde van Word of een ander programma',
    'maak er een spatie van, of een witregel waar een nieuwe alinea begint',
  ],
  misread: ['een verkeerd gelezen teken', 'typ het teken dat hier hoort'],
  symbol: [
    'een teken of plaatje dat buiten het eerdere document niet bestaat',
    'typ het teken dat hier hoort, of verwijder het',
  ],
  lost: ['een teken dat bij het omzetten verloren is gegaan', 'typ het teken dat hier hoort'],
  control: ['een stuurteken', REMOVE_NL],
  'no-width': ['een teken zonder breedte', REMOVE_NL],
};

const REMOVE_EN = 'remove it, or type the word again';
const english: HiddenWords = {
  'soft-hyphen': ['a soft hyphen', REMOVE_EN],
  hyphen: ['a fixed hyphen of Word', 'type an ordinary hyphen (-)'],
  direction: ['a mark that changes the direction of reading', REMOVE_EN],
  'line-break': [
    'a line break of Word or another program',
    'make it a space, or an empty line where a new paragraph begins',
  ],
  misread: ['a sign that was misread', 'type the sign that belongs here'],
  symbol: [
    'a sign or picture that does not exist outside the earlier document',
    'type the sign that belongs here, or remove it',
  ],
  lost: ['a sign that was lost in conversion', 'type the sign that belongs here'],
  control: ['a control character', REMOVE_EN],
  'no-width': ['a character without a width', REMOVE_EN],
};

type Values = RuleValues['character-hidden'];

export const dutchHiddenCharacter = ({ code, is, meant, count }: Values): RuleWords =>
  words(
    'alleen tekens die een lezer ziet',
    `${dutch[is][0]} (U+${code})${count === 1 ? '' : `, ${String(count)} keer in deze tekst`}`,
    meant === undefined ? dutch[is][1] : `typ ${meant}`,
  );

export const englishHiddenCharacter = ({ code, is, meant, count }: Values): RuleWords =>
  words(
    'only characters that a reader sees',
    `${english[is][0]} (U+${code})${count === 1 ? '' : `, ${String(count)} times in this text`}`,
    meant === undefined ? english[is][1] : `type ${meant}`,
  );
