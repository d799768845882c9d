import { revisionReason } from '../../schema/revision.ts';
import type { FactValue, PageReference } from '../fact.ts';
import { register, REGISTER_KINDS, type RegisterEntry } from '../revisions/register.ts';
import type { RevisedOnce } from '../revisions/revised-facts.ts';
import { column, localised, type Column } from './column.ts';
import { pageColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { type CollectionTable, tableOf } from './table.ts';
import { valueColumns } from './value-columns.ts';

/** A change of the register; of a revision one of its facts. */
interface Change {
  readonly entry: RegisterEntry;
  readonly revised: RevisedOnce | undefined;
}

/** All changes of what had been published: one row for every revised fact, correction and withdrawal. */
export function changesTable(context: DownloadContext): CollectionTable {
  const changes = register(context.model).flatMap((entry): Change[] =>
    entry.facts.length === 0
      ? [{ entry, revised: undefined }]
      : entry.facts.map((revised) => ({ entry, revised })),
  );
  return tableOf(
    {
      name: 'wijzigingen',
      group: 'facts',
      title: { nl: 'Wijzigingen', en: 'Changes' },
      description: {
        nl: 'Wat er is veranderd aan wat eerder was gepubliceerd: per gewijzigd feit, per correctie en voor alles wat van de site is gehaald één rij, de nieuwste eerst.',
        en: 'What changed in what had been published: one row for every revised fact, every correction and all that was taken off the site, the newest first.',
      },
    },
    changes,
    changeColumns(context),
  );
}

function changeColumns(context: DownloadContext): Column<Change>[] {
  return [
    column(
      'id',
      'text',
      ({ entry }) => entry.id,
      'Blijvende naam van de wijziging; die staat ook in het adres op de pagina',
      'Lasting name of the change, which also stands in its address on the page',
    ),
    column(
      'kind',
      'code',
      ({ entry }) => entry.kind,
      'Wat voor wijziging het is',
      'What kind of change it is',
      REGISTER_KINDS,
    ),
    column(
      'on',
      'date',
      ({ entry }) => entry.on,
      'Datum waarop de wijziging op de site kwam, zo precies als bekend',
      'Date on which the change appeared on the site, as precise as known',
    ),
    column(
      'reason',
      'code',
      ({ entry }) => entry.reason,
      'Waarom een feit is gewijzigd',
      'Why a fact was revised',
      revisionReason.options,
    ),
    ...localised(
      'explanation',
      ({ entry }: Change) => entry.explanation,
      'Toelichting',
      'Explanation',
    ),
    column(
      'fact',
      'text',
      ({ revised }) => revised?.fact,
      'Het gewijzigde feit; de id in feiten, als het nog op de site staat',
      'The revised fact; its id in feiten, where it is still on the site',
    ),
    ...localised(
      'label',
      ({ entry, revised }: Change) => revised?.label ?? entry.title,
      'Waar de wijziging over gaat',
      'What the change is about',
    ),
    column(
      'period',
      'period',
      ({ revised }) => revised?.period,
      'Periode waarover het feit gaat',
      'Period that the fact is about',
    ),
    ...prefixed('previous', 'Vorige waarde', 'Previous value', (revised) => revised.before),
    column(
      'previous_unit',
      'id',
      ({ revised }) => revised?.unitBefore?.id,
      'Eenheid van de vorige waarde',
      'Unit of the previous value',
    ),
    column(
      'previous_denominator',
      'number',
      ({ revised }) => revised?.denominatorBefore,
      'Aantal waarover de vorige waarde was berekend, als dat een ander was',
      'Number that the previous value was computed over, where it was another',
    ),
    ...prefixed('new', 'Nieuwe waarde', 'New value', (revised) => revised.after),
    column(
      'new_unit',
      'id',
      ({ revised }) => (revised?.after === undefined ? undefined : revised.unitAfter?.id),
      'Eenheid van de nieuwe waarde',
      'Unit of the new value',
    ),
    column(
      'difference',
      'number',
      ({ revised }) => revised?.size?.absolute,
      'Nieuwe min vorige waarde, tussen twee getallen in één eenheid en nooit over een andere definitie heen',
      'New minus previous value, between two numbers in one unit and never across another definition',
    ),
    column(
      'relative_difference',
      'number',
      ({ revised }) => revised?.size?.relative,
      'Het verschil als deel van de vorige waarde: 0,1 is een tiende erbij; leeg bij procenten',
      'The difference as a share of the previous value: 0.1 is a tenth more; empty for percentages',
    ),
    ...pageColumns(context, ({ entry, revised }: Change) => pageOf(entry, revised)),
    column(
      'file',
      'text',
      ({ entry }) => entry.file,
      'Bestand waarin dit is geschreven',
      'File that this is written in',
    ),
  ];
}

const pageOf = (entry: RegisterEntry, revised: RevisedOnce | undefined): PageReference =>
  revised?.page ?? entry.page ?? { route: 'changes', parameters: {} };

/** The columns of a value under a name of their own: `previous_value`, `new_value_text_nl`. */
function prefixed(
  prefix: string,
  nl: string,
  en: string,
  of: (revised: RevisedOnce) => FactValue | undefined,
): Column<Change>[] {
  const columns = valueColumns(({ revised }: Change) => ({
    value: revised === undefined ? undefined : of(revised),
    unit: revised?.unitAfter,
  }));
  return columns.map(({ name, meaning, ...rest }) => ({
    ...rest,
    name: `${prefix}_${name}`,
    meaning: { nl: `${nl}: ${lowered(meaning.nl)}`, en: `${en}: ${lowered(meaning.en)}` },
  }));
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
