import type { PersonalDataKind } from '../../schema/personal-data.ts';
import { birthDateIn } from './birth-date-in.ts';
import { bsnIn } from './bsn-in.ts';
import { emailIn } from './email-in.ts';
import { ibanIn } from './iban-in.ts';
import { listedNamesIn } from './listed-names-in.ts';
import { phoneIn } from './phone-in.ts';
import type { Finder, Stretch } from './stretch.ts';

/** Personal data in a text: of what kind and where, never what. */
export interface PersonalData extends Stretch {
  readonly kind: PersonalDataKind;
}

/** Looks for all kinds of personal data at once. */
export type Guard = (text: string) => readonly PersonalData[];

/** All notations but e-mail addresses and names hold two digits in a row; most texts hold none. */
const TWO_DIGITS = /\d\d|\d\D\d/u;
const NOTHING: readonly PersonalData[] = [];
const AT_SIGN = /@|%40|[[(](?:at|apenstaartje)[\])]/iu;

/**
 * A guard against personal data (design, section 6). The rules for each kind stand with its finder.
 * @param names names that are kept outside the repository; none when no list is configured
 */
export function personalDataGuard(names: readonly string[]): Guard {
  const finders: readonly (readonly [PersonalDataKind, Finder, RegExp | undefined])[] = [
    ['bsn', bsnIn, TWO_DIGITS],
    ['iban', ibanIn, TWO_DIGITS],
    ['email', emailIn, AT_SIGN],
    ['phone', phoneIn, TWO_DIGITS],
    ['birth_date', birthDateIn, TWO_DIGITS],
    ['listed_name', listedNamesIn(names), undefined],
  ];
  return (text) => {
    const hasDigits = TWO_DIGITS.test(text);
    if (!hasDigits && names.length === 0 && !AT_SIGN.test(text)) return NOTHING;
    const found = finders.flatMap(([kind, find, needs]) =>
      needs === undefined || (needs === TWO_DIGITS ? hasDigits : needs.test(text))
        ? find(text).map((stretch) => ({ kind, ...stretch }))
        : [],
    );
    return found.filter((data) => !isPartOfIban(data, found));
  };
}

/** An account number written in groups holds digits that could be a number of their own. */
function isPartOfIban({ kind, start, end }: PersonalData, found: readonly PersonalData[]): boolean {
  if (kind !== 'bsn' && kind !== 'phone') return false;
  return found.some((other) => other.kind === 'iban' && other.start <= start && end <= other.end);
}
