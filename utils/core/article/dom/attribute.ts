/** Characters of an attribute that are looked at: names are short, except on hostile pages. */
const LONGEST = 1000;

/** The start of an attribute's value; empty where there is none. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name)?.slice(0, LONGEST) ?? '';
}
