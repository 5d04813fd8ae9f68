/**
 * Puts "Error: " before the page's title while a form has problems: the title is what a screen reader says first, and
 * what a tab shows. Restores only what it put there, so that the host's own changes stay.
 *
 * @see https://service-manual.nhs.uk/design-system/components/error-summary
 */
export class PageTitle {
  #prefix = '';

  mark(page: Document, prefix: string): void {
    if (this.#prefix) return;
    this.#prefix = prefix;
    page.title = prefix + page.title;
  }

  clear(page: Document): void {
    if (this.#prefix && page.title.startsWith(this.#prefix))
      page.title = page.title.slice(this.#prefix.length);
    this.#prefix = '';
  }
}
