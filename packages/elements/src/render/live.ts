import { noChange } from 'lit/html.js';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';

class Live extends Directive {
  render(value: unknown): unknown {
    return value;
  }

  override update({ element, name }: PropertyPart, [value]: [unknown]): unknown {
    const control = element as unknown as { [property: string]: unknown };
    if (control[name] !== value) control[name] = value;
    return noChange;
  }
}

/**
 * Sets a property whenever it differs from what stands in the control now, which a person may have changed since it was
 * drawn; and leaves it alone otherwise, so that the caret stays where it is.
 */
export const live = directive(Live);
