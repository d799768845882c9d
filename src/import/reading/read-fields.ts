import { hasHidden } from '../../domain/hidden-characters.ts';
import { closest } from '../../schema/closest.ts';
import { ID_PATTERN } from '../../schema/id.ts';
import type { SheetCell } from '../cell.ts';
import type { Choices } from '../layout/choices.ts';
import { numberReadings, plainNumber } from './number-readings.ts';
import { folded, plainSpaces } from './plain-text.ts';
import { oneOf, type Reading, read, type RecordWord, refused } from './reading.ts';

/** The text of a cell, also of one that a spreadsheet took for a number or a date. */
export function textOf(cell: SheetCell): string {
  if (cell.kind === 'text') return plainSpaces(cell.text);
  if (cell.kind === 'number') return String(cell.number);
  return cell.kind === 'date' ? cell.day : '';
}

const LONGEST_TEXT = 4_000;

/** A text as it was typed; what the spreadsheet made a date, a truth or a rounded number of is not. */
export function readText(cell: SheetCell): Reading<string> {
  const text = textOf(cell);
  const isTyped =
    cell.kind === 'text' || (cell.kind === 'number' && Number.isSafeInteger(cell.number));
  if (!isTyped || hasHidden(text)) return refused('no-text', { cell });
  return text.length > LONGEST_TEXT ? refused('too-long', { limit: LONGEST_TEXT }) : read(text);
}

/** A number above 0, whole where asked. */
export function readCount(cell: SheetCell, whole: boolean): Reading<number> {
  const readings =
    cell.kind === 'number' ? [cell.number] : cell.kind === 'text' ? numberReadings(cell.text) : [];
  if (readings.length === 0) return refused('no-number', {});
  const possible = readings.filter((one) => one > 0 && (!whole || Number.isSafeInteger(one)));
  return oneOf(
    possible.map((value) => ({ answer: plainNumber(value), value })),
    'thousands-or-decimals',
    refused('number-negative-or-fraction', {}),
  );
}

/** One of a few words, in Dutch, English or as the files have it. */
export function readChoice<T extends string>(cell: SheetCell, choices: Choices<T>): Reading<T> {
  const word = folded(textOf(cell));
  const entries = Object.entries(choices) as [T, readonly string[]][];
  const found = entries.find(([value, words]) =>
    [value, value.replaceAll('_', ' '), ...words].some((each) => folded(each) === word),
  );
  if (found !== undefined) return read(found[0]);
  const wordsIn = (at: number) => entries.map(([value, words]) => words[at] ?? value);
  const allowed = { nl: wordsIn(0), en: wordsIn(1) };
  return refused('no-choice', { allowed, closest: closest(word, [...allowed.nl, ...allowed.en]) });
}

/** Something that can be pointed at: by its id, or by a name that no other has. */
export interface Candidate {
  readonly id: string;
  readonly names: readonly (string | undefined)[];
}

export function readReference(
  text: string,
  kind: RecordWord,
  candidates: readonly Candidate[],
): Reading<string> {
  const word = folded(text);
  const byId = candidates.find(({ id }) => id.toLowerCase() === word);
  if (byId !== undefined) return read(byId.id);
  const byName = candidates.filter(({ names }) =>
    names.some((name) => name !== undefined && folded(name) === word),
  );
  const [only, ...others] = byName;
  if (only !== undefined && others.length === 0) return read(only.id);
  // Countries are a letter away from each other, in their codes and in their names: Iran and Iraq.
  if (kind === 'country') return refused('id-unknown', { kind });
  const ids = candidates.map(({ id }) => id);
  return refused('id-unknown', {
    kind,
    closest: closest(word, ids) ?? nearestName(word, candidates),
  });
}

function nearestName(word: string, candidates: readonly Candidate[]): string | undefined {
  const names = new Map(
    candidates.flatMap(({ id, names }) =>
      names.flatMap((name) => (name === undefined ? [] : [[folded(name), id] as const])),
    ),
  );
  const near = closest(word, [...names.keys()]);
  return near === undefined ? undefined : names.get(near);
}

/** The parts of a list in one cell: between commas, semicolons or line breaks, for ids also spaces. */
export function listParts(text: string, separators = /[,;\s]+/u): string[] {
  return text
    .split(separators)
    .map(plainSpaces)
    .filter((part) => part !== '');
}

export function readReferences(
  cell: SheetCell,
  kind: RecordWord,
  candidates: readonly Candidate[],
): Reading<readonly string[]> {
  const whole = textOf(cell);
  const found: string[] = [];
  const bySpace = listParts(whole);
  const parts = bySpace.every((part) =>
    candidates.some(({ id }) => id.toLowerCase() === part.toLowerCase()),
  )
    ? bySpace
    : listParts(whole, /[,;\n]+/u);
  for (const part of parts) {
    const reading = readReference(part, kind, candidates);
    if (reading.kind === 'refused') return reading;
    if (reading.kind === 'read' && !found.includes(reading.value)) found.push(reading.value);
  }
  return found.length === 0 ? refused('cell-missing', {}) : read(found);
}

/** It becomes the name of a file, and systems take no more than twice this. */
const LONGEST_ID = 120;

/** A new id, as it will stand in addresses. */
export function readNewId(cell: SheetCell): Reading<string> {
  const text = textOf(cell);
  if (text.length > LONGEST_ID) return refused('too-long', { limit: LONGEST_ID });
  return ID_PATTERN.test(text) ? read(text) : refused('no-id', { mended: slugOf(text) });
}

/** A text as an id: small letters, digits and hyphens, at most 60; `undefined` where nothing is left. */
export function slugOf(text: string): string | undefined {
  const plain = plainSpaces(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain
    .replace(/['’]/gu, '')
    .replace(/&/gu, ' en ')
    .split(/[^a-z0-9]+/u);
  let slug = '';
  for (const word of words.filter((each) => each !== '')) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > 60) break;
    slug = longer;
  }
  return slug === '' ? undefined : slug;
}

/** An address on the web. */
export function readLink(cell: SheetCell): Reading<string> {
  const text = textOf(cell);
  if (/^https?:\/\/\S+$/u.test(text) && URL.canParse(text)) return read(text);
  const mended = `https://${text}`;
  return refused('no-link', {
    mended:
      /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u.test(text) && URL.canParse(mended) ? mended : undefined,
  });
}
