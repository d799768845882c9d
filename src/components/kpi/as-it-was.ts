import { type Found, versionOn } from './version-on.ts';

type Message = Exclude<Found['kind'], 'earlier'>;

const PARAMETER = 'op';

/**
 * Shows the series as it stood on the day that a reader chooses. The day stands in the address
 * (`?op=2021-06-01`), so that it can be shared and the way back leads through it. Without a day all
 * earlier versions stand under each other, as they do without JavaScript.
 */
class AsItWas extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = form?.querySelector('input');
    if (form === null || field === null || field === undefined) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(field.value);
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#go('');
      field.focus();
    });
    const show = () => {
      this.#show(field, new URLSearchParams(location.search).get(PARAMETER) ?? '');
    };
    addEventListener('popstate', show);
    this.addEventListener('as-it-was', show);
    show();
    if (new URLSearchParams(location.search).has(PARAMETER)) this.scrollIntoView();
  }

  #go(day: string): void {
    const parameters = new URLSearchParams(location.search);
    if (day === '') parameters.delete(PARAMETER);
    else parameters.set(PARAMETER, day);
    const search = parameters.toString();
    history.pushState(null, '', `${location.pathname}${search && `?${search}`}${location.hash}`);
    this.dispatchEvent(new Event('as-it-was'));
  }

  #show(field: HTMLInputElement, day: string): void {
    const versions = [...this.querySelectorAll<HTMLElement>('[data-from]')];
    field.value = day;
    for (const button of this.querySelectorAll<HTMLElement>('button[type=reset]'))
      button.hidden = day === '';
    const found = day === '' ? undefined : this.#find(day, versions);
    let message = '';
    for (const version of versions) {
      const isShown = found?.kind === 'earlier' && version.dataset['from'] === found.from;
      version.hidden = found !== undefined && !isShown;
      if (isShown) message = version.dataset['message'] ?? '';
    }
    if (found !== undefined && found.kind !== 'earlier') message = this.#messages[found.kind];
    for (const status of this.querySelectorAll('[role=status]'))
      status.textContent = message.replace('{date}', dayText(day));
  }

  #find(day: string, versions: readonly HTMLElement[]): Found {
    const { present = '', asOf = '' } = this.dataset;
    const earlier = versions.map((version) => version.dataset['from'] ?? '');
    return versionOn(day, { earlier, present, asOf });
  }

  get #messages(): Readonly<Record<Message, string>> {
    return JSON.parse(this.dataset['messages'] ?? '{}') as Readonly<Record<Message, string>>;
  }
}

/** The day in the language of the page; what is no day stays as it was typed. */
function dayText(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? day
    : date.toLocaleDateString(document.documentElement.lang === 'nl' ? 'nl-NL' : 'en-GB', {
        dateStyle: 'long',
        timeZone: 'UTC',
      });
}

customElements.define('as-it-was', AsItWas);
