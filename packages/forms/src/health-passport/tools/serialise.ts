import { render, type TemplateResult } from 'lit/html.js';

/** A template as HTML text, for a file: escaped by the browser itself, without the marks that drawing leaves behind. */
export function serialise(template: TemplateResult, page: Document): string {
  const box = page.createElement('div');
  render(template, box);
  const marks: Node[] = [];
  const walker = page.createTreeWalker(box, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) marks.push(walker.currentNode);
  for (const mark of marks) mark.parentNode!.removeChild(mark);
  return box.innerHTML;
}
