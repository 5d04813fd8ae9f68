import { noChange } from 'lit/html.js';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class Picture extends Directive {
  #drawn = '';

  render(_url: string): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [url]: [string]): unknown {
    if (url !== this.#drawn) {
      this.#drawn = url;
      void draw(element as HTMLCanvasElement, url);
    }
    return noChange;
  }
}

/**
 * Draws a picture that is on this device into a canvas. An `<img>` would need `blob:` or `data:` in the page's policy.
 * What cannot be drawn leaves an empty canvas of no size.
 */
async function draw(canvas: HTMLCanvasElement, url: string): Promise<void> {
  canvas.width = canvas.height = 0;
  const [head = '', data = ''] = url.split(',');
  try {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const type = /^data:([^;]*)/.exec(head)?.[1] ?? '';
    const bitmap = await createImageBitmap(new Blob([bytes], { type }));
    const scale = Math.min(1, 320 / Math.max(bitmap.width, bitmap.height));
    canvas.width = bitmap.width * scale;
    canvas.height = bitmap.height * scale;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
  } catch {
    // No picture, though its name says so. The words beside it tell what was chosen.
  }
}

export const picture = directive(Picture);
