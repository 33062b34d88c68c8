/** What a build must hold, by the names of the folder `entrypoints/`; a missing one would be missed by a reader only. */
export const ENTRY_POINTS: readonly string[] = [
  ...['background', 'detect', 'edition', 'extract', 'library', 'mark', 'options', 'sidepanel', 'welcome'],
  'offscreen',
];

/** An entry point, as WXT resolves it for one browser. */
interface EntryPoint {
  name: string;
  /** True where it is not for this browser. */
  skipped?: boolean;
}

/**
 * Takes the entry points that are not for this browser off the list: WXT would leave their files out of the sources too,
 * from which the other browser's build is made.
 * @throws {Error} where a declared one has no file
 */
export function onlyBuilt(found: EntryPoint[]): void {
  const names = new Set(found.map(({ name }) => name));
  const missing = ENTRY_POINTS.filter((name) => !names.has(name));
  if (missing.length > 0) throw new Error(`The folder entrypoints/ lacks ${missing.join(', ')}.`);
  found.splice(0, found.length, ...found.filter(({ skipped }) => !skipped));
}
