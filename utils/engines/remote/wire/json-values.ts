/** Most characters of what is no JSON that are kept, for an error's words. */
const MOST_STRAY_CHARS = 4000;

/** Finds whole JSON objects in a text that comes in pieces. */
export interface JsonValues {
  /** The objects that end in this piece; those of a list come one by one, whatever stands between them is passed over. */
  push(text: string): unknown[];
  /** Drops an object that has not ended. */
  reset(): void;
  /** An object has begun and not ended. */
  readonly open: boolean;
  /** The text outside objects, or in what only looked like one; its beginning. */
  readonly stray: string;
}

/** Makes a finder of JSON objects. Its time is linear in the text. */
export function createJsonValues(): JsonValues {
  let held: string[] = [];
  let depth = 0;
  let quoted = false;
  let escaped = false;
  let stray = '';

  function reset(): void {
    held = [];
    depth = 0;
    quoted = false;
    escaped = false;
  }

  function setAside(text: string): void {
    if (stray.length < MOST_STRAY_CHARS) stray += text.slice(0, MOST_STRAY_CHARS - stray.length);
  }

  /** Takes a character within an object; true where the object ends with it. */
  function ends(char: string): boolean {
    if (escaped) escaped = false;
    else if (quoted) {
      if (char === '\\') escaped = true;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    return depth === 0;
  }

  function read(json: string): unknown[] {
    reset();
    try {
      return [JSON.parse(json)];
    } catch {
      setAside(json);
      return [];
    }
  }

  return {
    push(text) {
      const found: unknown[] = [];
      let from = 0;
      for (let at = 0; at < text.length; at++) {
        const char = text.charAt(at);
        if (depth > 0) {
          if (!ends(char)) continue;
          found.push(...read(held.join('') + text.slice(from, at + 1)));
          from = at + 1;
        } else if (char === '{') {
          setAside(text.slice(from, at).replace(/^[\s,[\]]+|[\s,[\]]+$/g, ''));
          from = at;
          depth = 1;
        }
      }
      if (depth > 0) held.push(text.slice(from));
      else setAside(text.slice(from).replace(/^[\s,[\]]+$/, ''));
      return found;
    },
    reset,
    get open() {
      return depth > 0;
    },
    get stray() {
      return stray;
    },
  };
}
