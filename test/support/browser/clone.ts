/**
 * A value as it comes out at the other end of a port or a store. Firefox makes a structured clone, which throws for functions;
 * Chrome writes JSON, which loses `undefined`, dates and maps. Whatever is to work in both survives both.
 */
export function clone(value: unknown): unknown {
  const copy = structuredClone(value);
  return copy === undefined ? undefined : JSON.parse(JSON.stringify(copy));
}
