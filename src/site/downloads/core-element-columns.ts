import { CORE_ELEMENTS_RULE_VERSION, type CoreElementFinding } from '../../domain/core-elements.ts';
import { coreElement } from '../../schema/core-element.ts';
import type { CovenantRecord } from '../model.ts';
import { column, localised, type Column } from './column.ts';
import { placeColumns, sourceColumns } from './common-columns.ts';
import { placeOfCovenant } from './covenant-columns.ts';
import type { DownloadContext } from './download-context.ts';

interface JudgedElement {
  readonly covenant: CovenantRecord;
  readonly finding: CoreElementFinding;
}

/** What a table tells of one core element of one covenant. */
export function coreElementColumns(context: DownloadContext): Column<JudgedElement>[] {
  const statements = ({ finding }: JudgedElement) =>
    finding.evidence.flatMap((evidence) =>
      evidence.part === 'statement' ? [evidence.statement] : [],
    );
  return [
    column('covenant', 'id', ({ covenant }) => covenant.id, 'Convenant', 'Covenant'),
    column(
      'element',
      'code',
      ({ finding }) => finding.element,
      'Kernelement van de SER (advies 14/04)',
      'Core element of the SER (advice 14/04)',
      coreElement.options,
    ),
    column(
      'state',
      'code',
      ({ finding }) => finding.state,
      'Beschreven, niet gevonden in de geraadpleegde bronnen, of nog niet beoordeeld',
      'Described, not found in the sources consulted, or not yet assessed',
      ['documented', 'not_documented', 'not_assessed'],
    ),
    column(
      'evidence',
      'codes',
      ({ finding }) => [...new Set(finding.evidence.map(({ part }) => part))],
      'Delen van het convenant die erover gaan; niet elk deel is genoeg',
      'Parts of the covenant that bear on it; not every part is enough',
      EVIDENCE_PARTS,
    ),
    ...localised(
      'statement',
      (judged: JudgedElement) => statements(judged)[0]?.text,
      'Wat een bron erover zegt, waar geen ander veld het kan dragen',
      'What a source says on it, where no other field can carry it',
    ),
    ...sourceColumns(context, (judged: JudgedElement) => ({
      file: judged.covenant.file,
      sources: statements(judged).flatMap(({ sources }) => sources),
    })),
    column(
      'rule',
      'text',
      () => CORE_ELEMENTS_RULE_VERSION,
      'Versie van de regel',
      'Version of the rule',
    ),
    ...placeColumns<JudgedElement>(context, ({ covenant }) => placeOfCovenant({ covenant })),
  ];
}

const EVIDENCE_PARTS = [
  'statement',
  'parties',
  'stakeholders',
  'governance',
  'risks',
  'levels',
  'predecessor',
  'initiatives',
  'disputes',
  'commitments',
  'reports',
  'monitoring-reports',
] as const satisfies readonly CoreElementFinding['evidence'][number]['part'][];
