import type { TextFormat } from '../schema/finding.ts';
import type { RuleBroken } from './rule-broken.ts';
import { mendedFormat } from './mended-format.ts';
import { shown } from './shown.ts';

/** A text in the wrong notation. `format` is zod's name or the name of a format of our schemas. */
export function formatBreach(format: string, message: string, found: unknown): RuleBroken {
  if (typeof found === 'string' && found.trim() === '') return { rule: 'text-empty', values: {} };
  const known = FORMATS.get(format);
  if (known === undefined)
    return { rule: 'value-invalid', values: { reason: message, found: shown(found) } };
  const mended = typeof found === 'string' ? mendedFormat(known, found) : undefined;
  return { rule: 'value-format', values: { format: known, found: shown(found), mended } };
}

const OUR_FORMATS = {
  date: true,
  day: true,
  period: true,
  link: true,
  id: true,
  fact: true,
  country: true,
  currency: true,
  language: true,
  ecli: true,
  repository: true,
} satisfies {
  [Format in TextFormat]: true;
};

const FORMATS: ReadonlyMap<string, TextFormat> = new Map([
  ...Object.keys(OUR_FORMATS).map((format) => [format, format as TextFormat] as const),
  ['url', 'link'],
]);
