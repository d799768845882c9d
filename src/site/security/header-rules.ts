import { languages } from '../../schema/text.ts';
import { addressesIn, type RouteName, routes } from '../routes.ts';
import type { Forge } from '../../schema/forge.ts';
import { policyText } from './content-security-policy.ts';
import { FORMS_ADDRESSES, formsPolicy } from './forms-policy.ts';

/** Response headers for every address that starts with a prefix. */
export interface HeaderRule {
  /** From the root of the site, ending in a slash. */
  readonly prefix: string;
  /** Whether only the address itself is meant, and nothing below it. */
  readonly isExact?: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** For everything: types are as declared, addresses of readers stay here, no device is asked for. */
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
} as const;

const policy = (value: string) => ({ 'Content-Security-Policy': value });
const NO_FRAMES = "frame-ancestors 'none'";

/** Parts of the site that other sites may show in a frame. */
const FRAMED: ReadonlySet<RouteName> = new Set(['embed', 'programmeEmbed']);

/**
 * The headers of the whole site. Hosts add up the rules that fit an address, and a browser holds a
 * page to every policy it gets: so the rule against frames is given part by part, since one for all
 * could not be taken back for the parts that are made for frames.
 * @param forge the forge that the forms ask, where the site has one
 */
export function headerRules(forge: Forge | undefined): HeaderRule[] {
  return [
    { prefix: '/', headers: EVERYWHERE },
    ...['/404.html', ...languages.map((lang) => addressesIn(lang)('home'))].map((prefix) => ({
      prefix,
      isExact: true,
      headers: policy(`${policyText(false)}; ${NO_FRAMES}`),
    })),
    ...Object.values(FORMS_ADDRESSES).map((prefix) => ({
      prefix,
      headers: policy(`${formsPolicy(forge)}; ${NO_FRAMES}`),
    })),
    ...sections().map(({ prefix, isSearching, isFramed }) => ({
      prefix,
      headers: policy(`${policyText(isSearching)}${isFramed ? '' : `; ${NO_FRAMES}`}`),
    })),
  ];
}

interface Section {
  readonly prefix: string;
  readonly isSearching: boolean;
  readonly isFramed: boolean;
}

/** The first fixed step of every address, once, in the order of the route table. */
function sections(): Section[] {
  const found = new Map<string, Section>();
  for (const lang of languages) {
    const home = addressesIn(lang)('home');
    const searching = (['search', 'cases'] as const).map((route) => addressesIn(lang)(route));
    for (const [route, patterns] of Object.entries(routes)) {
      const [step = ''] = patterns[lang].slice(home.length).split('/');
      if (step === '') continue;
      const prefix = `${home}${step}/`;
      found.set(prefix, {
        prefix,
        isSearching: searching.includes(prefix),
        isFramed: FRAMED.has(route as RouteName),
      });
    }
  }
  return [...found.values()];
}
