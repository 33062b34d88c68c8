/** Characters of a broken script from which the story's own lines are read. */
const LONGEST_SALVAGED = 20_000;

type Repair = (json: string) => string;

const withoutControls: Repair = (json) => json.replace(/\p{Cc}/gu, ' ');
const withoutCommas: Repair = (json) => withoutControls(json).replace(/,\s{0,20}([}\]])/g, '$1');
/** Repairs of the damage that templates do to JSON, the likeliest first. */
const REPAIRS: readonly Repair[] = [
  (json) => json,
  withoutControls,
  (json) => withoutCommas(json).replace(/;\s{0,20}$/, ''),
  // Objects one after the other.
  (json) => `[${withoutCommas(json).replace(/\}\s{0,20},?\s{0,20}\{\s{0,20}(?="@)/g, '},{')}]`,
  // Backslashes before characters that need none.
  (json) => withoutCommas(json).replace(/\\(?!["\\/bfnrtu])/g, ''),
];

/**
 * Parses the JSON of real pages, which may have comment marks around it, control characters in strings, and commas
 * before closing brackets.
 */
export function parseLoosely(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|(?:\/\/\s{0,9})?<!\[CDATA\[)/, '')
    .replace(/(?:\/\/\s{0,9}|\/\*\s{0,9})?(?:-->|\]\]>)(?:\s{0,9}\*\/)?;?$/, '')
    .trim();
  const json = /^[[{]\s{0,20}&quot;/.test(bare) ? bare.replaceAll('&quot;', '"') : bare;
  if (!/^[[{]/.test(json)) return null;
  for (const repair of REPAIRS) {
    try {
      return JSON.parse(repair(json));
    } catch {
      // The next repair may do.
    }
  }
  return salvage(json);
}

/**
 * The story's own lines of a script that no repair makes JSON, as a quote in a description does; null where it names no
 * type and no headline. Only what stands before the first list of other things is read.
 */
function salvage(json: string): unknown {
  const text = json.slice(0, LONGEST_SALVAGED);
  const value = (name: string) =>
    new RegExp(`"${name}"\\s{0,9}:\\s{0,9}"((?:[^"\\\\\\n]|\\\\.){1,400})"`).exec(text)?.[1];
  const type = value('@type');
  const headline = value('headline');
  if (type === undefined || headline === undefined) return null;
  const author = /"author"\s{0,9}:\s{0,9}[[{\s]{0,20}[^{}[\]]{0,200}"name"\s{0,9}:\s{0,9}"([^"\n]{1,120})"/.exec(
    text,
  )?.[1];
  return {
    '@type': type,
    headline,
    datePublished: value('datePublished'),
    dateModified: value('dateModified'),
    ...(author === undefined ? {} : { author: { name: author } }),
  };
}
