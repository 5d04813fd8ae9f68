/**
 * JSON that may stand in a script element: no text in it can end the element.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export const scriptSafe = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
