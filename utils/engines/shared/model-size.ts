/** Parameters up to which a model counts as small: below, models lose the thread of a long list of rules. */
const SMALL = 3.5e9;
/** Parameters below which one is tiny: such models go astray with the first word of a sentence, if it is left to them. */
const TINY = 0.5e9;

/** Parameters of the smallest models there are. */
const FEWEST = 10e6;

const SIZE = /(?<![a-z0-9.])(\d{1,4}(?:\.\d{1,3})?)\s?([mb])(?![a-z0-9])/i;

/** How many parameters a model has, as its name says ("gemma3:270m", "Qwen2.5-1.5B-Instruct"); null where it does not. */
export function parametersIn(name: string): number | null {
  const [, count, unit] = SIZE.exec(name.slice(0, 300)) ?? [];
  if (!count || !unit) return null;
  const parameters = Number(count) * (unit.toLowerCase() === 'b' ? 1e9 : 1e6);
  // "1m" is how many tokens it reads: no model that writes has so few parameters.
  return parameters < FEWEST ? null : parameters;
}

/** Whether a model of so many parameters gets the short prompt; false where that is unknown. */
export function isSmall(parameters: number | null): boolean {
  return parameters !== null && parameters <= SMALL;
}

/** Whether a model of so many parameters is to be given how each sentence begins; false where that is unknown. */
export function isTiny(parameters: number | null): boolean {
  return parameters !== null && parameters < TINY;
}
