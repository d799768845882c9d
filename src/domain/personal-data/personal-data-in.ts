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
export interface Guard {
  (text: string): readonly PersonalData[];
  /** Whether there can be any in a text, at a glance: most texts have not a single digit. */
  readonly mayFind: (text: string) => boolean;
}

const NOTHING: readonly PersonalData[] = [];
/** What all notations but names need. */
const DIGIT_OR_SIGN = /[\d@%[(]/u;
const ISO_DATE = /^\d{4}-\d\d-\d\d$/u;

// What a finder cannot do without; looking for it is many times faster than the finder.
const SEVEN_DIGITS = /\d(?:\D*\d){6}/u;
const COUNTRY_AND_DIGITS = /[A-Za-z]{2}\d\d/u;
const WORD_OF_BIRTH = /geb|born|birth|d\.?o\.?b/iu;
const AT_SIGN = /@|%40|[[(](?:at|apenstaartje)[\])]/iu;
const ANYTHING = /^/u;

/**
 * A guard against personal data (design, section 6). The rules for each kind stand with its finder.
 * @param names names that are kept outside the repository; none when no list is configured
 */
export function personalDataGuard(names: readonly string[]): Guard {
  const finders: readonly (readonly [PersonalDataKind, RegExp, Finder])[] = [
    ['bsn', SEVEN_DIGITS, bsnIn],
    ['iban', COUNTRY_AND_DIGITS, ibanIn],
    ['email', AT_SIGN, emailIn],
    ['phone', SEVEN_DIGITS, phoneIn],
    ['birth_date', WORD_OF_BIRTH, birthDateIn],
    ...(names.length === 0 ? [] : [['listed_name', ANYTHING, listedNamesIn(names)] as const]),
  ];
  const mayFind = (text: string) => names.length > 0 || DIGIT_OR_SIGN.test(text);
  const guard = (text: string): readonly PersonalData[] => {
    if (!mayFind(text) || ISO_DATE.test(text)) return NOTHING;
    const found = finders.flatMap(([kind, needs, find]) =>
      needs.test(text) ? find(text).map((stretch) => ({ kind, ...stretch })) : [],
    );
    return found.filter((data) => !isPartOfIban(data, found));
  };
  return Object.assign(guard, { mayFind });
}

/** An account number written in groups holds digits that could be a number of their own. */
function isPartOfIban({ kind, start, end }: PersonalData, found: readonly PersonalData[]): boolean {
  if (kind !== 'bsn' && kind !== 'phone') return false;
  return found.some((other) => other.kind === 'iban' && other.start <= start && end <= other.end);
}
