import type { Finder } from './stretch.ts';

// The parts of an address have these lengths at most (RFC 5321, 4.5.3.1), which also keeps this linear.
const LONGEST_USER = 64;
const LONGEST_DOMAIN = 255;
const AT = /@|%40| ?[[(](?:at|apenstaartje)[\])] ?/giu;
const USER = /[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]*[\p{L}\p{N}_+-])?$/u;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.[\p{L}\p{N}])+[\p{L}\p{N}-]*/u;
const TOP_LEVEL = /\.\p{L}{2,}$/u;
// `logo@2x.png` is a picture for a sharp screen.
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif)$/iu;

/** E-mail addresses; also with `%40`, `(at)` or `[at]` for the sign, and in `mailto:`. */
export const emailIn: Finder = (text) =>
  [...text.matchAll(AT)].flatMap(({ index, 0: at }) => {
    const afterAt = index + at.length;
    const domain = DOMAIN.exec(text.slice(afterAt, afterAt + LONGEST_DOMAIN))?.[0].replace(
      /-+$/u,
      '',
    );
    if (domain === undefined || !TOP_LEVEL.test(domain) || PICTURE.test(domain)) return [];
    const user = USER.exec(text.slice(Math.max(0, index - LONGEST_USER), index))?.[0];
    return user === undefined ? [] : [{ start: index - user.length, end: afterAt + domain.length }];
  });
