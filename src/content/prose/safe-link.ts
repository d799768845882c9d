const PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

// A browser drops tabs and line ends from an address before it reads the protocol, skips what is
// below a space at its start, and takes `\` for `/`. None of them belongs in an address, nor does
// the `%09` or `%5C` that the parser makes of it.
const UNWANTED = /[\p{Cc}\s\\]|%[01][\da-f]|%5c|%7f/iu;

/**
 * Whether prose may link to `href`: a full http or https address without a user name, an e-mail
 * address, a path of this site (`/methode/`) or a place on the page (`#kop`).
 */
export function isSafeLink(href: string): boolean {
  if (UNWANTED.test(href)) return false;
  if (href.startsWith('#')) return true;
  if (href.startsWith('/')) return !href.startsWith('//');
  if (!/^(?:https?:\/\/|mailto:)/iu.test(href) || !URL.canParse(href)) return false;
  const { protocol, username, password } = new URL(href);
  // `https://ser.nl@elders.test` reads as one site and opens another.
  return PROTOCOLS.has(protocol) && username === '' && password === '';
}
