import { expect, test } from 'vitest';
import { atomText } from '../../src/publish/atom.ts';
import type { Feed } from '../../src/site/feeds/feed.ts';
import { modelOf } from '../site/synthetic-model.ts';

/** A made-up feed. */
const feed: Feed = {
  file: '/klachten/sector/kleding/feed.xml',
  page: '/klachten/sector/kleding/',
  title: 'Klachten – sector: Kleding & textiel',
  subtitle: 'De datum is de laatste die bekend is.',
  lang: 'nl',
  updated: '2019-07-01',
  entries: [
    {
      address: 'https://example.org/klachten/jansen/',
      title: 'Complaint <1> v. "Jansen" & Zn.: ongegrond',
      titleLang: 'en',
      updated: '2019-07-01',
      summary: 'Uitkomst: Ongegrond (volgens de beslisser). Iets.',
      categories: [{ term: 'ongegrond', label: 'Ongegrond' }],
    },
  ],
};

test('a feed is Atom, byte for byte', () => {
  expect(atomText(modelOf(), feed)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl-NL">
<id>https://example.org/klachten/sector/kleding/feed.xml</id>
<title>Klachten – sector: Kleding &amp; textiel – Voorbeeldsite (verzonnen)</title>
<subtitle>De datum is de laatste die bekend is.</subtitle>
<updated>2019-07-01T00:00:00Z</updated>
<link rel="self" type="application/atom+xml" href="https://example.org/klachten/sector/kleding/feed.xml"/>
<link rel="alternate" type="text/html" hreflang="nl" href="https://example.org/klachten/sector/kleding/"/>
<author><name>Voorbeelduitgever (verzonnen)</name></author>
<rights>Voorbeeldlicentie (https://example.org/licentie)</rights>
<entry>
<id>https://example.org/klachten/jansen/</id>
<title xml:lang="en-GB">Complaint &lt;1&gt; v. &quot;Jansen&quot; &amp; Zn.: ongegrond</title>
<updated>2019-07-01T00:00:00Z</updated>
<link rel="alternate" type="text/html" hreflang="nl" href="https://example.org/klachten/jansen/"/>
<category term="ongegrond" label="Ongegrond"/>
<summary>Uitkomst: Ongegrond (volgens de beslisser). Iets.</summary>
</entry>
</feed>
`);
});
