import { type ContentFile, jsonFile } from './content-file.ts';
import { bothLanguages, named } from './prose.ts';
import { type Random, randomOf } from './random.ts';

const FIRST_YEAR = 2010;
const YEARS = 10;
const SHARES = { unit: 'percent', most: 100 };
const COUNTS = { unit: 'companies', most: 400 };

/** A series of ten years with a target, and for most a baseline and a milestone. */
export function kpiFile(covenant: string, id: string, sources: readonly string[]): ContentFile {
  const random = randomOf(`${covenant} ${id}`);
  const { unit, most } = random.pick([SHARES, COUNTS]);
  const start = random.between(1, Math.floor(most / 3));
  const aim = random.between(Math.floor(most / 2), most);
  const cite = () => random.some(sources, random.between(1, 2));
  return jsonFile(`convenanten/${covenant}/kpis/${id}`, {
    title: named(`Meting ${id} van ${covenant}`, `Measure ${id} of ${covenant}`),
    kind: random.pick(['output', 'outcome']),
    unit,
    direction: 'higher_is_better',
    definition: bothLanguages(random, 20),
    ...(random.chance(0.8) && {
      baseline: { period: String(FIRST_YEAR - 1), value: number(start), sources: cite() },
    }),
    target: {
      aim: 'at_least',
      value: number(aim),
      timing: { kind: 'date', by: String(FIRST_YEAR + YEARS) },
      sources: cite(),
    },
    ...(random.chance(0.5) && {
      milestones: [{ value: number(Math.floor((start + aim) / 2)), by: '2015', sources: cite() }],
    }),
    observations: observations(random, start, aim, most).map((value, index) => ({
      period: String(FIRST_YEAR + index),
      value,
      sources: cite(),
      ...(random.chance(0.3) && { note: bothLanguages(random, 10) }),
    })),
  });
}

function observations(random: Random, start: number, aim: number, most: number): object[] {
  const pace = random.share() * 1.5;
  return Array.from({ length: YEARS }, (_, index) => {
    const reached = start + ((aim - start) * pace * (index + 1)) / YEARS + random.between(-4, 4);
    const value = Math.round(Math.min(most, Math.max(0, reached)));
    return random.chance(0.1)
      ? { kind: 'range', from: value, to: Math.min(most, value + 5) }
      : number(value);
  });
}

const number = (value: number) => ({ kind: 'number', number: value });
