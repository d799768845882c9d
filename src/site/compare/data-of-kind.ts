import type { Language } from '../../schema/text.ts';
import type { SiteModel } from '../model.ts';
import { companyData } from './company-data.ts';
import type { CompareData } from './compare-data.ts';
import type { CompareKind } from './compare-kinds.ts';
import { covenantData } from './covenant-data.ts';
import { sectorData } from './sector-data.ts';

/** All subjects of each kind that can be laid side by side. */
export const compareData: Readonly<
  Record<CompareKind, (model: SiteModel, lang: Language) => CompareData>
> = { covenants: covenantData, sectors: sectorData, companies: companyData };
