/** A stretch of text between two tags or in an attribute, and where it stands. */
export interface TextInPage {
  readonly text: string;
  /** The element that holds it: `p`, or `svg[aria-label]` for an attribute. */
  readonly element: string;
  /** Of the nearest element that says it. */
  readonly lang: string | undefined;
  /** Whether it is running text of a record, in which the site speaks its language. */
  readonly isProse: boolean;
}

const TOKEN =
  /<!--.*?-->|<(?:script|style)\b.*?<\/(?:script|style)>|<(?<end>\/?)(?<name>[a-z][\w-]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^>"'])*)>|(?<text>[^<]+)/gsu;

/** In these a reader meets words: hears them or sees them, here or where the page is shared. */
const ATTRIBUTE = /\s(alt|aria-label|content|label|placeholder|title)="([^"]*)"/gu;

const VOID = new Set(['base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/**
 * The texts of a page as Astro writes it: every element that is not empty by nature is closed.
 * @throws Error when one is not
 */
export function textsInPage(html: string): TextInPage[] {
  const open: (Omit<TextInPage, 'text' | 'element'> & { readonly name: string })[] = [];
  const texts: TextInPage[] = [];
  for (const { groups = {} } of html.replace(/^<!doctype html>/iu, '').matchAll(TOKEN)) {
    const { end, name, attributes = '', text } = groups;
    const inner = open.at(-1);
    if (text !== undefined) {
      const { name: element = '', lang, isProse = false } = inner ?? {};
      texts.push({ text, element, lang, isProse });
    } else if (name === undefined) continue;
    else if (end === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes <${inner?.name ?? ''}>.`);
    } else {
      const lang = /\slang="([^"]*)"/u.exec(attributes)?.[1] ?? inner?.lang;
      const isProse = inner?.isProse === true || attributes.includes('class="prose"');
      for (const [, attribute = '', value = ''] of attributes.matchAll(ATTRIBUTE))
        texts.push({ text: value, element: `${name}[${attribute}]`, lang, isProse });
      if (!VOID.has(name) && !attributes.endsWith('/')) open.push({ name, lang, isProse });
    }
  }
  return texts;
}
