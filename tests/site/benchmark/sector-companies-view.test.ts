import { expect, test } from 'vitest';
import { sectorCompaniesView } from '../../../src/site/views/benchmark/sector-companies-view.ts';
import { realModel } from '../../publish/real-model.ts';

const model = await realModel();

test('companies stand with a sector for a reason that is given, and doubts are marked', () => {
  const rows = sectorCompaniesView(model, 'banken', 'nl')?.rows ?? [];
  expect(rows.map(({ company, ties }) => `${company.label}: ${ties}`)).toEqual([
    'ABN AMRO: volgens de editie; partij bij of deelnemer aan een convenant',
    'FMO: partij bij of deelnemer aan een convenant',
    'ING: partij bij of deelnemer aan een convenant',
    'Rabobank: volgens de editie; partij bij of deelnemer aan een convenant',
    'SNS Bank: partij bij of deelnemer aan een convenant',
  ]);
  expect(rows[0]?.ranks).toBe(
    '2005: plaats 1; 2006: genoemd, zonder plaats; 2015: plaats 28 (gedeeld) (afgeleid, enige twijfel); 2016: plaats 10 (afgeleid, enige twijfel); 2017: genoemd, zonder plaats; 2019: genoemd, zonder plaats; 2021: plaats 2',
  );
});

test('a sector of which no company is named has no list', () => {
  expect(sectorCompaniesView(model, 'toerisme', 'nl')).toBeUndefined();
});
