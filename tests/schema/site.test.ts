import { describe, expect, test } from 'vitest';
import { site } from '../../src/schema/site.ts';
import { siteExample, text, without } from '../example-records.ts';
import { refusals, type Row } from './refusals.ts';

describe('the site', () => {
  test.each<Row>([
    ['with what it needs', siteExample],
    ['without a title', without(siteExample, 'title'), 'title: key-missing'],
    [
      'with a title in two languages, as names have none',
      { ...siteExample, title: text('Site') },
      'title: type-wrong',
    ],
    ['without an address', without(siteExample, 'url'), 'url: key-missing'],
    [
      'at an address without a protocol',
      { ...siteExample, url: 'example.org' },
      'url: value-format',
    ],
    ['without a contact', without(siteExample, 'contact'), 'contact: key-missing'],
    [
      'with a contact without an address',
      { ...siteExample, contact: { text: text('Schrijf ons') } },
    ],
    [
      'with a contact by mail',
      { ...siteExample, contact: { ...siteExample.contact, url: 'mailto:a@b' } },
      'contact.url: value-format',
    ],
    [
      'with a licence without an address',
      { ...siteExample, licence: { name: 'CC0' } },
      'licence.url: key-missing',
    ],
    [
      'with a publisher by a bare name',
      { ...siteExample, publisher: 'Uitgever' },
      'publisher: type-wrong',
    ],
    ['with a secret', { ...siteExample, token: 'x' }, 'token: key-unknown'],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(site, value)).toEqual(refused);
  });
});
