import type { PaperKind } from './paper.js';

/** Marks the element whose paper is printed. */
const MARK = 'data-co-paper';

/**
 * While the element shows a paper, prints hold that paper alone: the page around it stays away. Page margins and what
 * stands outside a shadow root can only be set by a sheet of the document, so it gets one, and loses it again. Nothing
 * changes on the screen. In a shadow root of the host's nothing is done: a rule could not find the element there.
 */
export class PrintAlone {
  #sheet: CSSStyleSheet | undefined;

  show(element: HTMLElement, kind: PaperKind | undefined): void {
    if (kind === undefined && !this.#sheet) return;
    const page = element.ownerDocument;
    const without = page.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    const isShown = kind !== undefined && element.getRootNode() === page;
    element.toggleAttribute(MARK, isShown);
    if (!isShown) {
      if (this.#sheet) page.adoptedStyleSheets = without;
      this.#sheet = undefined;
      return;
    }
    this.#sheet ??= new page.defaultView!.CSSStyleSheet();
    this.#sheet.replaceSync(`@media print{
:not(:has([${MARK}]),[${MARK}],[${MARK}] *){display:none!important}
:has([${MARK}]){display:block!important;margin:0!important;padding:0!important;border:0!important;width:auto!important;max-width:none!important;background:none!important}
}
@page{size:A4;margin:${kind === 'summary' ? 9 : 14}mm}`);
    page.adoptedStyleSheets = [...without, this.#sheet];
  }
}
