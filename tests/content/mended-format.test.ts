import { expect, test } from 'vitest';
import { mendedFormat } from '../../src/content/mended-format.ts';
import type { TextFormat } from '../../src/schema/finding.ts';

test.each<[TextFormat, string, string | undefined]>([
  ['date', '1-7-2019', '2019-07-01'],
  ['date', '31/12/2019', '2019-12-31'],
  ['date', '31-2-2019', undefined],
  ['date', '12-31-2019', undefined],
  ['date', '2019-7', '2019-07'],
  ['date', '2019/07/01', '2019-07-01'],
  ['date', '2019-07-01T10:00:00Z', '2019-07-01'],
  ['date', '7-2019', '2019-07'],
  ['date', '1 maart 2020', '2020-03-01'],
  ['date', '29 feb. 2019', undefined],
  ['date', 'mei 2020', '2020-05'],
  ['date', 'voorjaar 2020', undefined],
  ['period', 'Q3 2019', '2019-Q3'],
  ['period', '2019 k1', '2019-Q1'],
  ['period', '2019-H3', undefined],
  ['link', 'www.voorbeeld.test/a', 'https://www.voorbeeld.test/a'],
  ['link', 'javascript:alert(1)', undefined],
  ['id', 'Kleding & Textiël ', 'kleding-textiel'],
  ['id', '!!', undefined],
  ['country', 'nl', 'NL'],
  ['country', 'Nederland', undefined],
  ['currency', '€', 'EUR'],
  ['language', 'NL', 'nl'],
  ['ecli', 'x', undefined],
  ['repository', 'https://git.example/groep/site.git', 'groep/site'],
  ['repository', 'site', undefined],
])('a %s written as %s is mended to %s', (format, found, mended) => {
  expect(mendedFormat(format, found)).toBe(mended);
});
