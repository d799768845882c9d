import { describe, expect, test } from 'vitest';
import { listedNamesIn } from '../../../src/domain/personal-data/listed-names-in.ts';

// Made-up names.
const find = listedNamesIn(['Zélie van den Testbos', 'J. Proefpersoon', 'Łuk Øster', '', '  ']);

describe('is found', () => {
  test.each([
    ['as it is', 'door Zélie van den Testbos gezegd', 'Zélie van den Testbos'],
    ['without accents', 'Zelie van den Testbos', 'Zelie van den Testbos'],
    ['with accents apart', 'Ze\u0301lie van den Testbos', 'Ze\u0301lie van den Testbos'],
    ['in capitals', 'ZÉLIE VAN DEN TESTBOS', 'ZÉLIE VAN DEN TESTBOS'],
    ['in a link', 'https://voorbeeld.example/zelie-van-den-testbos/', 'zelie-van-den-testbos'],
    [
      'in a link with underscores',
      'https://voorbeeld.example/zelie_van_den_testbos',
      'zelie_van_den_testbos',
    ],
    [
      'in an encoded link',
      'https://voorbeeld.example/?q=Z%C3%A9lie%20van%20den%20Testbos',
      'Z%C3%A9lie%20van%20den%20Testbos',
    ],
    [
      'in a name of a file',
      'klachten/testfonds/zelie-van-den-testbos.mdx',
      'zelie-van-den-testbos',
    ],
    ['over two lines', 'Zélie van\n    den Testbos', 'Zélie van\n    den Testbos'],
    ['with an initial', 'de heer J. Proefpersoon', 'J. Proefpersoon'],
    ['with an initial in a link', '/j-proefpersoon', 'j-proefpersoon'],
    ['with letters that are no letter and mark', 'luk oster', 'luk oster'],
    ['as a possessive', "Luk Øster's klacht", 'Luk Øster'],
  ])('%s', (_, text, found) => {
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([found]);
  });
});

test.each([
  ['a part of the name', 'Zélie van den Berg'],
  ['a longer word', 'Zélie van den Testbossen'],
  ['a longer word in front', 'Azélie van den Testbos'],
  ['the words in another order', 'Testbos van den Zélie'],
  ['a number between the words', 'Luk 2 Øster'],
  ['a long gap between the words', `Luk${' -'.repeat(20)}Øster`],
])('is passed over: %s', (_, text) => {
  expect(find(text)).toEqual([]);
});

test('without a list nothing is found', () => {
  expect(listedNamesIn([])('Zélie van den Testbos')).toEqual([]);
});
