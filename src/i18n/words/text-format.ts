import type { TextFormat } from '../../schema/finding.ts';
import type { Dictionary } from '../dictionary.ts';

/** What each notation of a text looks like, as the check and the forms say it. */
export const textFormatWords: Dictionary<Readonly<Record<TextFormat, string>>> = {
  nl: {
    date: 'een datum die bestaat, zoals 2019, 2019-07 of 2019-07-04',
    day: 'een dag die bestaat, zoals 2019-07-04',
    period: 'een periode, zoals 2019, 2019-Q3, 2019-H1, 2019-07 of 2019-07-01/2020-06-30',
    link: 'een webadres dat begint met https:// of http://',
    id: 'een korte naam van kleine letters, cijfers en streepjes, zoals kleding-textiel',
    fact: 'het kenmerk van een feit, zoals kleding-textiel/marktaandeel/2018-12',
    country: 'een landcode van twee hoofdletters, zoals NL',
    currency: 'een muntcode van drie hoofdletters, zoals EUR',
    language: 'een taalcode van twee kleine letters, zoals nl',
    ecli: 'een ECLI-nummer: ECLI, land, gerecht, jaar en nummer met dubbele punten ertussen',
    repository: 'de naam van een repository: eigenaar/naam',
  },
  en: {
    date: 'a date that exists, such as 2019, 2019-07 or 2019-07-04',
    day: 'a day that exists, such as 2019-07-04',
    period: 'a period, such as 2019, 2019-Q3, 2019-H1, 2019-07 or 2019-07-01/2020-06-30',
    link: 'a web address that begins with https:// or http://',
    id: 'a short name of lower-case letters, digits and hyphens, such as kleding-textiel',
    fact: 'the id of a fact, such as kleding-textiel/marktaandeel/2018-12',
    country: 'a country code of two capitals, such as NL',
    currency: 'a currency code of three capitals, such as EUR',
    language: 'a language code of two lower-case letters, such as nl',
    ecli: 'an ECLI number: ECLI, country, court, year and number with colons in between',
    repository: 'the name of a repository: owner/name',
  },
};
