import { say } from './first-words.js';

/**
 * Puts "Error: " before the page's title while the form has problems: the title is what a screen reader says first,
 * and what a tab shows. Takes away only what it put there, so that the host's own changes stay.
 *
 * @see https://service-manual.nhs.uk/design-system/components/error-summary
 */
export class PageTitle {
  #marked = false;

  mark(page: Document, marked: boolean): void {
    if (marked === this.#marked) return;
    this.#marked = marked;
    const prefix = say('titleErrorPrefix');
    // A page that came with the HTML may have the mark already.
    const title = page.title.startsWith(prefix) ? page.title.slice(prefix.length) : page.title;
    page.title = marked ? prefix + title : title;
  }
}
