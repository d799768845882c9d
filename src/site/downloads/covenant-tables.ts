import { coreElements } from '../../domain/core-elements.ts';
import { reportsDueOf } from '../reports-due-of.ts';
import { commitmentColumns } from './commitment-columns.ts';
import { coreElementColumns } from './core-element-columns.ts';
import { covenantColumns } from './covenant-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { programmeColumns } from './programme-columns.ts';
import { reportColumns } from './report-columns.ts';
import { reportDueColumns } from './report-due-columns.ts';
import { type CollectionTable, tableOf } from './table.ts';

/** The covenants, what was promised in them, and their reports. */
export function covenantTables(context: DownloadContext): CollectionTable[] {
  const { covenants, programmes } = context.model;
  return [
    tableOf(
      {
        name: 'convenanten',
        group: 'covenants',
        title: { nl: 'Convenanten', en: 'Covenants' },
        description: {
          nl: 'Eén rij per convenant: looptijd, fase, geschillenregeling. De bronnen bij elke datum staan in feiten.',
          en: 'One row for each covenant: term, phase, settlement of disputes. The sources of each date stand in feiten.',
        },
      },
      covenants,
      covenantColumns(context),
    ),
    tableOf(
      {
        name: 'afspraken',
        group: 'covenants',
        title: { nl: 'Afspraken', en: 'Commitments' },
        description: {
          nl: 'Wat partijen in de convenanten beloofden. Het oordeel of een afspraak SMART is, is van de redactie; not_assessed is niet hetzelfde als niet SMART.',
          en: 'What parties promised in the covenants. Whether a commitment is SMART is the judgement of the editors; not_assessed is not the same as not SMART.',
        },
      },
      covenants.flatMap((covenant) =>
        covenant.value.commitments.map((commitment) => ({ covenant, commitment })),
      ),
      commitmentColumns(context),
    ),
    tableOf(
      {
        name: 'rapportages',
        group: 'covenants',
        title: { nl: 'Rapportages', en: 'Reports' },
        description: {
          nl: 'De voortgangs- en eindrapporten van de convenanten.',
          en: 'The progress and final reports of the covenants.',
        },
      },
      covenants.flatMap((covenant) => covenant.reports.map((report) => ({ covenant, report }))),
      reportColumns(context),
    ),
    tableOf(
      {
        name: 'rapportages-verwacht',
        group: 'covenants',
        title: { nl: 'Verwachte rapportages', en: 'Reports to be expected' },
        description: {
          nl: 'De perioden waarover een convenant zou rapporteren, en of er een rapportage is gevonden. Convenanten waarvan geen bron zegt hoe vaak ze rapporteren, staan er niet in.',
          en: 'The periods on which a covenant was to report, and whether a report was found. Covenants of which no source says how often they report are not in it.',
        },
      },
      covenants.flatMap((covenant) =>
        (reportsDueOf(context.model, covenant) ?? []).map((due) => ({ covenant, due })),
      ),
      reportDueColumns(context),
    ),
    tableOf(
      {
        name: 'kernelementen',
        group: 'covenants',
        title: { nl: 'Kernelementen', en: 'Core elements' },
        description: {
          nl: 'Welke van de dertien kernelementen van de SER de bronnen van een convenant beschrijven. Dat zegt niet hoe goed het is gedaan; not_assessed is niet hetzelfde als not_documented.',
          en: 'Which of the thirteen core elements of the SER the sources of a covenant describe. That does not say how well it was done; not_assessed is not the same as not_documented.',
        },
      },
      covenants.flatMap((covenant) =>
        coreElements(
          covenant.value,
          covenant.reports.map(({ value }) => value),
        ).map((finding) => ({ covenant, finding })),
      ),
      coreElementColumns(context),
    ),
    tableOf(
      {
        name: 'programmas',
        group: 'covenants',
        title: { nl: 'Programma’s', en: 'Programmes' },
        description: {
          nl: 'Programma’s rond de convenanten, zoals subsidieregelingen. Het zijn geen convenanten.',
          en: 'Programmes around the covenants, such as subsidy frameworks. They are no covenants.',
        },
      },
      programmes,
      programmeColumns(context),
    ),
  ];
}
