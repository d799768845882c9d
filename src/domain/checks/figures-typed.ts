import type { ContentText } from '../../schema/content-text.ts';
import type { Finding, KpiAim } from '../../schema/finding.ts';
import type { Kpi } from '../../schema/kpi.ts';
import { type AnyRecord, type ContentRecord, recordsOfKind } from '../../schema/record.ts';
import type { AimValue, Value } from '../../schema/value.ts';
import type { Unit } from '../../schema/vocabulary.ts';
import { ownerOf } from '../owner-of.ts';

/** A number that a KPI publishes, and the component that shows it. */
interface Figure {
  readonly number: number;
  readonly component: string;
}

const TRANSLATION = /\.en\.mdx$/u;
const PERCENT_WORDS = ['%', 'procent', 'percent', 'per cent'];

/**
 * Figures that are typed in prose though a KPI of the same covenant or programme publishes them: a
 * number of that value with the words of its unit behind it, "80 procent". In figures only: a number
 * in words is left alone, which is also the way to write one that is something else.
 */
export function figuresTyped(
  texts: Iterable<ContentText>,
  records: readonly AnyRecord[],
): Finding<'prose-figure-typed'>[] {
  const owners = new Map(records.map((record) => [record.file, ownerOf(record)]));
  const units = new Map(
    recordsOfKind(records, 'unit-list').flatMap(({ value }) =>
      value.units.map((unit) => [unit.id, unit]),
    ),
  );
  const kpis = Map.groupBy(recordsOfKind(records, 'kpi'), ({ owner }) => owner ?? '');
  const found = new Map<string, Finding<'prose-figure-typed'>>();
  for (const { file, text, placeAt } of texts) {
    const own = kpis.get(owners.get(file.replace(TRANSLATION, '.mdx')) ?? '') ?? [];
    for (const typed of own.flatMap((kpi) =>
      typedFigures(text, file, kpi, units.get(kpi.value.unit)),
    )) {
      const place = placeAt(typed.start, typed.end);
      const key = JSON.stringify(place);
      const components = found.get(key)?.values.components ?? [];
      const values = {
        found: text.slice(typed.start, typed.end),
        components: [...new Set([...components, ...typed.components])],
      };
      // Prose is read twice, as it is written and as it reads.
      found.set(key, { ...place, rule: 'prose-figure-typed', path: [], values });
    }
  }
  return [...found.values()];
}

interface TypedFigure {
  readonly start: number;
  readonly end: number;
  readonly components: readonly string[];
}

function typedFigures(
  text: string,
  file: string,
  { id, value }: ContentRecord<'kpi'>,
  unit: Unit | undefined,
): TypedFigure[] {
  if (unit === undefined) return [];
  const figures = figuresOf(id, value);
  return [...text.matchAll(numberWith(unit))].flatMap(({ index, 0: found, groups }) => {
    const number = numberIn(groups?.['number'] ?? '', TRANSLATION.test(file));
    const same = figures.filter((figure) => figure.number === number);
    return same.length === 0
      ? []
      : [
          {
            start: index,
            end: index + found.length,
            components: same.map(({ component }) => component),
          },
        ];
  });
}

/** A number in figures with the words of the unit behind it. */
function numberWith(unit: Unit): RegExp {
  const words = unit.notation === 'percent' ? PERCENT_WORDS : unitWords(unit);
  return new RegExp(
    String.raw`(?<![\d.,-])(?<number>\d[\d.,]*)\s*(?:${words.map((word) => RegExp.escape(word)).join('|')})(?!\p{L})`,
    'giu',
  );
}

const unitWords = ({ one, other }: Unit): string[] =>
  [one.nl, one.en, other.nl, other.en].filter(
    (word) => word !== undefined && word !== '',
  ) as string[];

/** "4.268,5" in Dutch, "4,268.5" in English. */
function numberIn(written: string, isEnglish: boolean): number {
  const [thousands, decimal] = isEnglish ? [',', '.'] : ['.', ','];
  return Number(written.replaceAll(thousands, '').replace(decimal, '.').replace(/\.$/u, ''));
}

function figuresOf(id: string, kpi: Kpi): Figure[] {
  const aim = (show: KpiAim, value: AimValue | undefined, by?: string): Figure[] =>
    numbersOf(value).map((number) => ({
      number,
      component: `<Kpi id="${id}" show="${show}"${by === undefined ? '' : ` period="${by}"`} />`,
    }));
  return [
    ...kpi.observations.flatMap(({ period, value }) =>
      numbersOf(value).map((number) => ({
        number,
        component: `<Kpi id="${id}" period="${period}" />`,
      })),
    ),
    ...aim('target', kpi.target?.value),
    ...aim('baseline', kpi.baseline?.value),
    ...(kpi.milestones ?? []).flatMap(({ value, by }) => aim('milestone', value, by)),
  ];
}

function numbersOf(value: Value | undefined): number[] {
  if (value?.kind === 'number' || value?.kind === 'bound') return [value.number];
  return value?.kind === 'range' ? [value.from, value.to] : [];
}
