import type { Participant, Party } from '../../schema/covenant.ts';
import { covenant as covenantSchema } from '../../schema/covenant.ts';
import { organisationKind } from '../../schema/organisation.ts';
import type { CovenantRecord } from '../model.ts';
import { column, localised, type Column } from './column.ts';
import { placeColumns, statementColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { type CollectionTable, tableOf } from './table.ts';

interface Membership {
  readonly covenant: CovenantRecord;
  readonly role: Party['role'] | 'participant';
  readonly member: Party | Participant;
  /** File that lists the member. */
  readonly file: string;
}

const ROLES = [...covenantSchema.shape.parties.element.shape.role.options, 'participant'];

/** Who signed, supports or takes part in a covenant. */
export function partyTable(context: DownloadContext): CollectionTable {
  return tableOf(
    {
      name: 'partijen',
      group: 'covenants',
      title: { nl: 'Partijen en deelnemers', en: 'Parties and participants' },
      description: {
        nl: 'Wie bij een convenant hoort: partijen, ondersteuners, belanghebbenden en deelnemende bedrijven. De lijsten van deelnemers zijn niet altijd volledig.',
        en: 'Who belongs to a covenant: parties, supporters, stakeholders and participating companies. The lists of participants are not always complete.',
      },
    },
    context.model.covenants.flatMap(membershipsOf),
    partyColumns(context),
  );
}

function membershipsOf(covenant: CovenantRecord): Membership[] {
  const { value, file, participants } = covenant;
  return [
    ...value.parties.map((member) => ({ covenant, role: member.role, member, file })),
    ...(participants?.value.participants ?? []).map((member) => ({
      covenant,
      role: 'participant' as const,
      member,
      file: participants?.file ?? file,
    })),
  ];
}

function partyColumns(context: DownloadContext): Column<Membership>[] {
  const { model, nameOf } = context;
  return [
    column('covenant', 'id', ({ covenant }) => covenant.id, 'Convenant', 'Covenant'),
    column(
      'organisation',
      'id',
      ({ member }) => member.organisation,
      'De organisatie; de id in organisaties',
      'The organisation; its id in organisaties',
    ),
    ...localised(
      'organisation',
      ({ member }: Membership) => nameOf(member.organisation),
      'Huidige naam van de organisatie',
      'Present name of the organisation',
    ),
    column(
      'organisation_kind',
      'code',
      ({ member }) => model.organisations.get(member.organisation)?.value.kind,
      'Wat voor organisatie het is',
      'What kind of organisation it is',
      organisationKind.options,
    ),
    column(
      'role',
      'code',
      ({ role }) => role,
      'Partij, ondersteuner, belanghebbende of deelnemend bedrijf',
      'Party, supporter, stakeholder or participating company',
      ROLES,
    ),
    column(
      'joined',
      'date',
      ({ member }) => member.joined,
      'Toegetreden op, als dat bekend is',
      'Joined on, where known',
    ),
    column(
      'left',
      'date',
      ({ member }) => member.left,
      'Vertrokken op, als dat bekend is',
      'Left on, where known',
    ),
    column(
      'left_by',
      'date',
      ({ member }) => ('leftBy' in member ? member.leftBy : undefined),
      'Vertrokken, uiterlijk op deze datum',
      'Had left by this date',
    ),
    ...localised(
      'left_note',
      ({ member }: Membership) => ('leftNote' in member ? member.leftNote : undefined),
      'Wat de bron over het vertrek zegt',
      'What the source says about leaving',
    ),
    ...statementColumns(context, ({ member, file }: Membership) => ({ ...member, file })),
    ...placeColumns<Membership>(context, ({ covenant, file }) => ({
      page: { route: 'covenant', parameters: { covenant: covenant.id } },
      file,
    })),
  ];
}
