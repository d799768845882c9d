/** What the search page says, in its own language; `{query}` and `{count}` are filled in. */
interface Messages {
  readonly none: string;
  readonly one: string;
  readonly many: string;
  readonly failed: string;
  readonly kinds: Readonly<Record<string, string>>;
}

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  search(query: string): Promise<{ readonly results: readonly Result[] }>;
}

interface Result {
  data(): Promise<{
    readonly url: string;
    readonly excerpt: string;
    readonly meta: Readonly<Record<string, string>>;
  }>;
}

const RESULTS_PER_STEP = 10;

/** Searches the index that was built with the site, and keeps the query in the address. */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #results: readonly Result[] = [];
  #shown = 0;

  connectedCallback(): void {
    const input = this.#find('input', HTMLInputElement);
    this.#find('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      const query = input.value.trim();
      history.pushState(
        null,
        '',
        query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`,
      );
      void this.#search(query);
    });
    this.#find('.more', HTMLButtonElement).addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => {
      this.#readAddress(input);
    });
    this.#readAddress(input);
  }

  #readAddress(input: HTMLInputElement): void {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.#search(input.value.trim());
  }

  async #search(query: string): Promise<void> {
    const messages = JSON.parse(this.dataset['messages'] ?? '{}') as Messages;
    const status = this.#find('[role=status]', HTMLElement);
    this.#find('.results', HTMLElement).replaceChildren();
    this.#results = [];
    this.#shown = 0;
    if (query === '') status.textContent = '';
    else {
      try {
        const pagefind = await this.#load();
        this.#results = (await pagefind.search(query)).results;
        const count = this.#results.length;
        const message = count === 0 ? messages.none : count === 1 ? messages.one : messages.many;
        status.textContent = message.replace('{count}', String(count)).replace('{query}', query);
      } catch {
        status.textContent = messages.failed;
      }
    }
    await this.#showMore(messages);
  }

  async #load(): Promise<Pagefind> {
    const address = new URL('/pagefind/pagefind.js', location.href).href;
    this.#pagefind ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
    return this.#pagefind;
  }

  async #showMore(
    messages = JSON.parse(this.dataset['messages'] ?? '{}') as Messages,
  ): Promise<void> {
    const next = this.#results.slice(this.#shown, this.#shown + RESULTS_PER_STEP);
    this.#shown += next.length;
    this.#find('.more', HTMLButtonElement).hidden = this.#shown >= this.#results.length;
    const entries = await Promise.all(
      next.map(async (result) => this.#entry(await result.data(), messages)),
    );
    this.#find('.results', HTMLElement).append(...entries);
  }

  #entry({ url, excerpt, meta }: Awaited<ReturnType<Result['data']>>, messages: Messages): Node {
    const entry = this.#find('template', HTMLTemplateElement).content.cloneNode(
      true,
    ) as DocumentFragment;
    const kind = messages.kinds[meta['kind'] ?? ''] ?? '';
    const link = document.createElement('a');
    link.href = url;
    link.textContent = meta['title'] ?? url;
    const heading = document.createElement('h2');
    heading.className = 'h3';
    heading.append(link);
    const kicker = entry.querySelector('.kicker');
    kicker?.after(heading);
    if (kicker !== null)
      kicker.textContent = [kind, meta['outcome']]
        .filter((part) => part !== undefined && part !== '')
        .join(' · ');
    entry.querySelector('.excerpt')?.append(...markedText(excerpt));
    return entry;
  }

  #find<T extends Element>(selector: string, type: new () => T): T {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`The search page lacks ${selector}.`);
    return element;
  }
}

/** An excerpt with its hits marked. Pagefind escapes the text and adds only `<mark>`; nothing else is taken over. */
function markedText(excerpt: string): (Node | string)[] {
  const body = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return node.textContent ?? '';
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

customElements.define('site-search', SiteSearch);
