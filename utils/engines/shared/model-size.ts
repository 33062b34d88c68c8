/** Most parameters of a small model: such models cannot follow a long list of rules. */
const SMALL_PARAMETERS = 3.5e9;
/** Tiny models have fewer parameters than this: they get the first word of a sentence wrong if it is left to them. */
const TINY_PARAMETERS = 0.5e9;

/** Parameters of the smallest models there are. */
const FEWEST_PARAMETERS = 10e6;
/** Most characters of a model's name that are read. */
const LONGEST_NAME_CHARS = 300;

const SIZE = /(?<![a-z0-9.])(\d{1,4}(?:\.\d{1,3})?)\s?([mb])(?![a-z0-9])/i;

/**
 * The number of parameters of a model, read from its name ("gemma3:270m", "Qwen2.5-1.5B-Instruct"); null where it gives
 * none.
 */
export function parametersIn(name: string): number | null {
  const [, count, unit] = SIZE.exec(name.slice(0, LONGEST_NAME_CHARS)) ?? [];
  if (!count || !unit) return null;
  const parameters = Number(count) * (unit.toLowerCase() === 'b' ? 1e9 : 1e6);
  // "1m" is the context length in tokens: no model that writes has so few parameters.
  return parameters < FEWEST_PARAMETERS ? null : parameters;
}

/** True when a model of so many parameters gets the short prompt; false where the number is unknown. */
export function isSmall(parameters: number | null): boolean {
  return parameters !== null && parameters <= SMALL_PARAMETERS;
}

/** True when a model of so many parameters is given how each sentence begins; false where the number is unknown. */
export function isTiny(parameters: number | null): boolean {
  return parameters !== null && parameters < TINY_PARAMETERS;
}
