import { z } from 'zod';
import { period } from './date.ts';
import { field } from './field.ts';
import type { Place } from './finding.ts';
import { reference } from './id.ts';
import type { RecordKey } from './record-key.ts';

/** A component that editors may use in prose; every attribute is a quoted text. */
export interface ProseComponentShape {
  readonly schema: z.ZodObject;
  /** Inside a sentence, or standing on its own between paragraphs. */
  readonly placement: 'inline' | 'block';
  /** Whether it has text between an opening and a closing tag. */
  readonly children: boolean;
}

const covenant = field(
  reference('covenant').optional(),
  'Het convenant waar de KPI bij hoort; niet nodig op de pagina’s van dat convenant zelf',
  'The covenant that the KPI belongs to; not needed on the pages of that covenant itself',
);

const Kpi = {
  schema: z.strictObject({
    covenant,
    id: field(
      reference('kpi'),
      'De KPI waarvan het cijfer in de zin komt',
      'The KPI whose figure appears in the sentence',
    ),
    period: field(
      period.optional(),
      'De periode van het cijfer; zonder periode het nieuwste. Van een tussendoel de datum',
      'The period of the figure; the latest when left out. Of a milestone its date',
    ),
    show: field(
      z.enum(['target', 'baseline', 'milestone']).optional(),
      'Het doel, de uitgangswaarde of een tussendoel in plaats van een gemeten waarde',
      'The target, the baseline or a milestone instead of a measured value',
    ),
  }),
  placement: 'inline',
  children: false,
} as const satisfies ProseComponentShape;

const Chart = {
  schema: z.strictObject({
    covenant,
    kpi: field(reference('kpi'), 'De KPI die de grafiek toont', 'The KPI that the chart shows'),
  }),
  placement: 'block',
  children: false,
} as const satisfies ProseComponentShape;

const Case = {
  schema: z.strictObject({
    id: field(
      reference('case'),
      'De klacht of het geschil op de kaart',
      'The complaint or dispute on the card',
    ),
  }),
  placement: 'block',
  children: false,
} as const satisfies ProseComponentShape;

const Source = {
  schema: z.strictObject({
    id: field(
      reference('source'),
      'De bron waarnaar de zin verwijst',
      'The source that the sentence refers to',
    ),
  }),
  placement: 'inline',
  children: false,
} as const satisfies ProseComponentShape;

const Callout = {
  schema: z.strictObject({
    kind: field(
      z.enum(['note', 'warning']),
      'Opmerking (note) of waarschuwing (warning)',
      'A note or a warning',
    ),
  }),
  placement: 'block',
  children: true,
} as const satisfies ProseComponentShape;

/** The components that prose may hold, by the name that editors write. Anything else is refused. */
export const proseComponents = { Kpi, Chart, Case, Source, Callout } as const;

export type ProseComponentName = keyof typeof proseComponents;

/** One use of a component, and where its tag stands: in the file of the record, or in that of its translation. */
export interface ComponentInProse extends Place {
  readonly record: RecordKey & { readonly file: string };
  readonly name: ProseComponentName;
  /** They have passed the schema of the component; whether what they name exists is for the checks. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Whether a tag in prose is one of our components; `constructor` and the like are not. */
export function isProseComponentName(name: string): name is ProseComponentName {
  return Object.hasOwn(proseComponents, name);
}
