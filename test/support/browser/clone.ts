/**
 * Copies a value as if it went through a port or a store. Firefox makes a structured clone, which throws for functions;
 * Chrome writes JSON, which loses `undefined`, dates and maps. A value that must work in both has to survive both.
 */
export function clone(value: unknown): unknown {
  const copy = structuredClone(value);
  return copy === undefined ? undefined : JSON.parse(JSON.stringify(copy));
}
