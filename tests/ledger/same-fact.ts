import { isPeriod } from '../../src/schema/date.ts';

/**
 * Whether content says what the dossier says, where both can be compared by rule: numbers, yes or no,
 * dates, periods and addresses. Other texts were written anew or translated; those are read by people.
 * @param dossier path of the value in the dossier
 */
export function saysTheSame(dossier: string, original: unknown, carried: unknown): boolean {
  switch (typeof original) {
    case 'number':
      return carried === original || isDateIn(original, carried) || holdsNumber(carried, original);
    case 'boolean':
      return carried === original || meansTheSame(dossier, original, carried);
    case 'string':
      return !isComparable(original) || carried === original;
    default:
      return true;
  }
}

function isComparable(text: string): boolean {
  return isPeriod(text) || /^https?:\/\/\S+$/u.test(text);
}

/** A year as a number has become a date, which may be known more precisely by another field. */
function isDateIn(year: number, carried: unknown): boolean {
  return typeof carried === 'string' && isPeriod(carried) && carried.startsWith(String(year));
}

/** A number has become a value with a kind of its own: a number, or money with an amount. */
function holdsNumber(carried: unknown, number: number): boolean {
  if (typeof carried !== 'object' || carried === null) return false;
  return 'number' in carried ? carried.number === number : 'amount' in carried && holdsNumber(carried.amount, number);
}

/** What yes or no has become in fields that say more. */
function meansTheSame(dossier: string, original: boolean, carried: unknown): boolean {
  switch (dossier.split('/').at(-1)) {
    case 'smart':
      return carried === (original ? 'smart' : 'not_smart');
    case 'derived':
      return original && carried === 'derived';
    case 'break_in_series':
      return original && typeof carried === 'string' && isPeriod(carried);
    case 'partial_period':
      return original && typeof carried === 'number';
    default:
      return false;
  }
}
