/**
 * A value of a record without the English of every text that has Dutch.
 * @param change what is put in place of the Dutch text of a field: `commitments[].text`
 */
export function inDutchOnly(
  value: unknown,
  change: (text: string, field: string) => string = (text) => text,
  field = '',
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => inDutchOnly(each, change, `${field}[]`));
  if ('nl' in value && typeof value.nl === 'string') return { nl: change(value.nl, field) };
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      inDutchOnly(each, change, field === '' ? key : `${field}.${key}`),
    ]),
  );
}
