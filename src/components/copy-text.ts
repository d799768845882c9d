/** Gives a text a button that copies it; what came of it is said where those who hear the page hear it. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector('pre');
    const status = this.querySelector('[role=status]');
    if (text === null || status === null || this.querySelector('button') !== null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.dataset['copy'] ?? '';
    button.addEventListener('click', () => void this.#copy(text, status));
    text.before(button);
  }

  async #copy(text: HTMLElement, status: Element): Promise<void> {
    // Emptied first, so that the same message is said again.
    status.textContent = '';
    const { copied = '', failed = '' } = this.dataset;
    try {
      await navigator.clipboard.writeText(text.textContent);
      status.textContent = copied;
    } catch {
      getSelection()?.selectAllChildren(text);
      status.textContent = failed;
    }
  }
}

customElements.define('copy-text', CopyText);
