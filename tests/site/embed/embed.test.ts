import { describe, expect, test } from 'vitest';
import { addressOfPage } from '../../../src/site/address-of-page.ts';
import { embedCode } from '../../../src/site/embed/embed-code.ts';
import { embedPages } from '../../../src/site/embed/embed-pages.ts';
import { allPages } from '../../../src/site/page-list.ts';
import { embedView } from '../../../src/site/views/embed-view.ts';
import { realModel } from '../../publish/real-model.ts';

describe('the pages for frames of other sites', async () => {
  const model = await realModel();
  const record = model.covenants.find(({ id }) => id === 'kleding-textiel');
  const kpi = record?.kpis.find(({ id }) => id === 'marktaandeel');
  if (record === undefined || kpi === undefined) throw new Error('The KPI is not there.');
  const owner = { kind: 'covenant' as const, record };

  test('there is one for every KPI, and none is among the pages that a reader walks through', () => {
    const kpis = [...model.covenants, ...model.programmes].flatMap(({ kpis }) => kpis);
    const addresses = embedPages(model).map((page) => addressOfPage(page, 'nl'));
    expect(new Set(addresses).size).toBe(kpis.length);
    expect(addresses).toContain('/embed/kleding-textiel/marktaandeel/');
    const walked = allPages(model).map((page) => addressOfPage(page, 'nl'));
    expect(walked.filter((address) => address.startsWith('/embed/'))).toEqual([]);
  });

  test('the code is one frame with the full address and a name', () => {
    expect(embedCode(model, owner, 'marktaandeel', 'Marktaandeel', 'en')).toBe(
      '<iframe src="https://convenantmonitor.example/en/embed/kleding-textiel/marktaandeel/" ' +
        'title="Marktaandeel – Convenantmonitor" width="100%" height="720" loading="lazy" ' +
        'style="border: 0"></iframe>',
    );
  });

  test('a title cannot end the attribute that it stands in', () => {
    const code = embedCode(model, owner, 'marktaandeel', 'A "<b>&', 'nl');
    expect(code).toContain('title="A &quot;&lt;b>&amp; – Convenantmonitor"');
  });

  test.each([
    [
      'nl' as const,
      'Bron van de laatste waarde: Nieuws.nl / ANP, 21 juni 2021.',
      'convenantmonitor.example/convenanten/kleding-textiel/kpis/marktaandeel/',
    ],
    [
      'en' as const,
      'Source of the latest value: Nieuws.nl / ANP, 21 June 2021.',
      'convenantmonitor.example/en/covenants/kleding-textiel/kpis/marktaandeel/',
    ],
  ])('in %s it keeps its value, source, date and address', (lang, source, address) => {
    const view = embedView(model, owner, kpi, lang);
    expect(view.latest?.figure).toBe('40–45%');
    expect(view.sourceText).toBe(source);
    expect(view.addressText).toBe(address);
    expect(view.asOfText).toContain('2026');
  });
});
