/**
 * A form or document with the properties that the browser gave it. By the standard, a form's fields and some elements
 * of a document stand in for its own properties (`<input name="nextSibling">`, `<img name="querySelector">`; Web IDL's
 * `LegacyOverrideBuiltIns`), and code that believes them loses the page, or walks round in it for ever.
 */
function honest<Thing extends object>(thing: Thing): Thing {
  const defined: object = Object.getPrototypeOf(thing);
  const seen: Thing = new Proxy(Object.create(defined), {
    get(_, key) {
      const value: unknown = Reflect.get(defined, key, thing);
      if (typeof value !== 'function') return value;
      // The browser's functions must be called on the object itself, not on the proxy.
      return (...given: unknown[]) =>
        Reflect.apply(
          value,
          thing,
          given.map((one) => (one === seen ? thing : one)),
        );
    },
  });
  return seen;
}

/**
 * The node, with its own properties where it is a form. A form can hide that it is one only by a field called
 * `nodeName`, so that its name is an element and no string.
 */
export function honestNode<Some extends Node>(node: Some): Some {
  const name: unknown = node.nodeName;
  return typeof name !== 'string' || name === 'FORM' || name === 'form' ? honest(node) : node;
}

/** The document, with its own properties where an element stands in for one of them. */
export function honestDocument(doc: Document): Document {
  const defined: object = Object.getPrototypeOf(doc);
  return Object.getOwnPropertyNames(doc).some((name) => name in defined) ? honest(doc) : doc;
}
