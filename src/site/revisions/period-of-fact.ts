/** The period that the id of an observation ends on: `x/y/2018-07--2019-06` → `2018-07/2019-06`. */
export function periodOfFact(fact: string): string | undefined {
  const name = fact.split('/').at(-1) ?? '';
  return /^\d{4}/u.test(name) ? name.replace('--', '/') : undefined;
}
