import type { LocalisedText } from '../../schema/text.ts';
import { unitList, type Unit } from '../../schema/vocabulary.ts';
import type { PageReference } from '../fact.ts';
import { column, localised, type BothLanguages, type Column } from './column.ts';
import { pageColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { type CollectionTable, tableOf } from './table.ts';

/** A word of the site: what it is called and what it covers. */
interface Term {
  readonly id: string;
  readonly name: LocalisedText;
  readonly definition?: LocalisedText | undefined;
  readonly partOf?: string | undefined;
}

/** What the ids of sectors, themes, norms, countries and units stand for. */
export function vocabularyTables(context: DownloadContext): CollectionTable[] {
  const { sectors, themes, norms, countries, units } = context.model;
  const table = (
    name: string,
    title: BothLanguages,
    terms: readonly Term[],
    columns: readonly Column<Term>[],
  ): CollectionTable =>
    tableOf({ name, group: 'reference', title, description: VOCABULARY }, terms, [
      column('id', 'id', ({ id }) => id, 'Blijvende naam', 'Lasting name'),
      ...localised('name', (term: Term) => term.name, 'Naam', 'Name'),
      ...columns,
    ]);
  const definition = localised(
    'definition',
    (term: Term) => term.definition,
    'Wat eronder valt',
    'What it covers',
  );
  const partOf = column(
    'part_of',
    'id',
    (term: Term) => term.partOf,
    'Waar het een onderdeel van is',
    'What it is a part of',
  );
  const page = (of: (term: Term) => PageReference) => pageColumns(context, of);
  return [
    table(
      'sectoren',
      { nl: 'Sectoren', en: 'Sectors' },
      [...sectors.values()].map(({ id, value }) => ({ id, ...value })),
      [
        ...definition,
        partOf,
        ...page(({ id }) => ({ route: 'sector', parameters: { sector: id } })),
      ],
    ),
    table(
      'themas',
      { nl: 'Thema’s', en: 'Themes' },
      [...themes.values()],
      [...definition, ...page(({ id }) => ({ route: 'theme', parameters: { theme: id } }))],
    ),
    table('normen', { nl: 'Normen', en: 'Norms' }, [...norms.values()], [...definition, partOf]),
    table(
      'landen',
      { nl: 'Landen', en: 'Countries' },
      [...countries.values()],
      page(({ id }) => ({ route: 'country', parameters: { country: id.toLowerCase() } })),
    ),
    tableOf(
      {
        name: 'eenheden',
        group: 'reference',
        title: { nl: 'Eenheden', en: 'Units' },
        description: VOCABULARY,
      },
      [...units.values()],
      [
        column('id', 'id', (unit: Unit) => unit.id, 'Blijvende naam', 'Lasting name'),
        ...localised('one', (unit: Unit) => unit.one, 'Enkelvoud', 'Singular'),
        ...localised('other', (unit: Unit) => unit.other, 'Meervoud', 'Plural'),
        column(
          'notation',
          'code',
          (unit: Unit) => unit.notation,
          'Hoe het getal wordt geschreven',
          'How the number is written',
          unitList.shape.units.element.shape.notation.options,
        ),
        column(
          'currency',
          'code',
          (unit: Unit) => unit.currency,
          'Munt van een eenheid van geld, als ISO 4217-code',
          'Currency of a unit of money, as ISO 4217 code',
        ),
      ],
    ),
  ];
}

const VOCABULARY = {
  nl: 'De namen bij de id’s in de andere bestanden.',
  en: 'The names that go with the ids in the other files.',
};
