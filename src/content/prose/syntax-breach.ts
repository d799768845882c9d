import type { ProseMistake } from '../../schema/finding.ts';
import { isProseComponentName, proseComponents } from '../../schema/prose-components.ts';
import { unknownTag } from './check-component.ts';
import { excerpt, proseBreach } from './prose-breach.ts';
import type { ProseBreach, ProsePoint } from './prose-breach.ts';

const UNCLOSED = /^Expected a closing tag for `<(?<name>[^`]*)>`/u;
const UNOPENED =
  /^Unexpected closing tag `<\/(?<name>[^`]*)>`, expected (?:an open tag|corresponding closing tag for `<(?<open>[^`]*)>`)/u;

/**
 * What the parser stopped at, in our own words where editors make the mistake.
 * @param reason the parser's own message
 * @param rest the text from the place that the parser points at
 */
export function syntaxBreach(reason: string, rest: string, at: ProsePoint): ProseBreach {
  const { name: unclosed } = UNCLOSED.exec(reason)?.groups ?? {};
  if (unclosed !== undefined)
    return unpaired(unclosed, takesText(unclosed) ? 'unclosed' : 'slash-missing', '', at);
  const { name: closing, open } = UNOPENED.exec(reason)?.groups ?? {};
  if (open !== undefined) return unpaired(open, 'unclosed', `</${closing ?? ''}>`, at);
  const [tag = ''] = /^<[^>\n]*>?/u.exec(rest) ?? [];
  if (closing !== undefined && (isProseComponentName(closing) || /^[A-Z]/u.test(closing)))
    return unpaired(closing, 'unopened', '', at);
  if (tag === '') return mistaken('other', '', reason, at);
  if (closing !== undefined || /^<[!?]/u.test(rest))
    return proseBreach('prose-html', at, { found: excerpt(tag) });
  if (/^<(?:https?|mailto):/u.test(rest)) return mistaken('link', '', tag, at);
  const [, name = ''] = /^<(\w+)/u.exec(rest) ?? [];
  if (isProseComponentName(name)) return mistaken('tag', name, tag, at);
  const [words = ''] = /^\S+(?: +\S+)?/u.exec(rest) ?? [];
  return mistaken('less-than', '', words, at);
}

/** A tag without its partner; of one that is no component of ours, that is what there is to say. */
function unpaired(name: string, mistake: ProseMistake, found: string, at: ProsePoint): ProseBreach {
  return isProseComponentName(name) ? mistaken(mistake, name, found, at) : unknownTag(name, at);
}

function mistaken(mistake: ProseMistake, name: string, found: string, at: ProsePoint): ProseBreach {
  return proseBreach('prose-syntax', at, { mistake, name, found: excerpt(found) });
}

function takesText(name: string): boolean {
  return !isProseComponentName(name) || proseComponents[name].children;
}
