/**
 * A form or document with the properties that the browser gave it. By the standard, a form's fields and some elements of a
 * document stand in for its own properties (`<input name="nextSibling">`, `<img name="querySelector">`; Web IDL's
 * `LegacyOverrideBuiltIns`), and a reader that believes them loses the page, or goes round in it for ever. The answer is
 * for asking only: what takes a node, such as `contains`, wants the thing itself.
 */
export function honest<Thing extends object>(thing: Thing): Thing {
  const defined: object | null = Object.getPrototypeOf(thing);
  if (defined === null) return thing;
  return new Proxy(thing, {
    get(target, key) {
      const value: unknown = Reflect.get(defined, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** The node, honest where it is a form. A form can hide that it is one only behind an element, which is no name. */
export function honestNode<Some extends Node>(node: Some): Some {
  const name: unknown = node.nodeName;
  return typeof name !== 'string' || name === 'FORM' || name === 'form' ? honest(node) : node;
}
