import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/schema/text.ts';

const SOURCE = join(import.meta.dirname, '..', '..', 'src');
const WORDS = join(SOURCE, 'i18n', 'words');

type Words = string | ((...given: unknown[]) => string) | { readonly [name: string]: Words };

/** Every dictionary there is, by the name of its file and its own. */
const dictionaries: [string, Record<string, Words>][] = [];
for (const file of readdirSync(WORDS)) {
  const module = (await import(join(WORDS, file))) as Record<string, Record<string, Words>>;
  for (const [name, words] of Object.entries(module)) dictionaries.push([`${file} ${name}`, words]);
}

describe('a dictionary:', () => {
  test('there are some', () => {
    expect(dictionaries.length).toBeGreaterThan(5);
  });

  test.each(dictionaries)('%s has the same words in every language', (_, words) => {
    expect(Object.keys(words)).toEqual(languages);
    const [dutch, english] = languages.map((language) => entriesOf(words[language] ?? {}));
    expect(english?.map(({ name, kind }) => `${name}: ${kind}`).toSorted()).toEqual(
      dutch?.map(({ name, kind }) => `${name}: ${kind}`).toSorted(),
    );
  });

  test.each(dictionaries)('%s has no text that is empty or half made', (_, words) => {
    const texts = languages.flatMap((language) => entriesOf(words[language] ?? {}));
    expect(
      texts.filter(({ text }) => !/\S/u.test(text) || /undefined|NaN|\[object/u.test(text)),
    ).toEqual([]);
  });

  test.each(dictionaries)('%s says each sentence differently in each language', (_, words) => {
    const [dutch = [], english = []] = languages.map((language) =>
      entriesOf(words[language] ?? {}),
    );
    const isSentence = ({ kind, text }: Entry) => kind === 'function' || text.split(' ').length > 2;
    const said = new Map(dutch.filter(isSentence).map(({ name, text }) => [name, text]));
    expect(english.filter(({ name, text }) => said.get(name) === text)).toEqual([]);
  });
});

interface Entry {
  readonly name: string;
  readonly kind: 'string' | 'function';
  readonly text: string;
}

function entriesOf(words: Words, name = ''): Entry[] {
  if (typeof words === 'string') return [{ name, kind: 'string', text: words }];
  if (typeof words === 'function') {
    return [
      {
        name,
        kind: 'function',
        text: words(...Array.from({ length: words.length }, () => ANYTHING)),
      },
    ];
  }
  return Object.entries(words).flatMap(([key, inner]) => entriesOf(inner, `${name}.${key}`));
}

/** Reads as 3 in a text, and so does every part of it, as words take numbers, texts or several of these. */
const ANYTHING: unknown = new Proxy(
  {},
  {
    get: (_, key) =>
      key === Symbol.toPrimitive ? () => '3' : key === 'toString' ? () => '3' : '3',
  },
);

describe('no words for readers stand outside the dictionaries:', () => {
  const markup = ['components', 'layouts', 'pages'].flatMap((folder) =>
    readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.astro'))
      .map((file) => join(folder, file)),
  );

  test.each(markup)('%s', (file) => {
    expect(wordsInMarkup(readFileSync(join(SOURCE, file), 'utf8'))).toEqual([]);
  });

  test('they would be seen', () => {
    const seen = wordsInMarkup(
      '---\nconst a = "Niet";\n---\n<p>Hallo daar</p><img alt="Een foto" />{a > b && <b>Vet</b>}',
    );
    expect(seen).toEqual(['>Hallo daar<', '>Vet<', ' alt="Een foto"']);
  });
});

/** Text between tags, and in attributes that are read aloud; not scripts, styles or expressions. */
function wordsInMarkup(astro: string): string[] {
  const markup = astro
    .replace(/^---\n[\s\S]*?\n---/u, '')
    .replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/gu, '')
    .replaceAll(/<!--[\s\S]*?-->/gu, '');
  const between = [...markup.matchAll(/>\s*\p{L}[^<>{}=]*</gu)]
    .map(([match]) => match)
    .filter((match) => !CODE_BEFORE_TAG.test(match));
  const attributes = [
    ...markup.matchAll(/ (?:alt|title|aria-label|placeholder|label)="[^"]*\p{L}[^"]*"/gu),
  ];
  return [...between, ...attributes.map(([match]) => match)];
}

/** `count > most && (<b>`: the sign is no end of a tag. */
const CODE_BEFORE_TAG = /(?:&&|\|\||\?)\s*\(?\s*<$/u;
