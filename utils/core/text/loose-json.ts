/*
 * JSON with the faults that services make: quotation marks and control characters in strings, escapes that JSON has
 * not, commas too many or too few, an end that is missing.
 */

/** Deepest nesting that is read. */
const DEEPEST_LEVELS = 60;
/** Most characters of a field's name. */
const LONGEST_NAME_CHARS = 80;

/** A value in which there is no way on; the list that holds it goes on with its next one. */
class BrokenValue extends Error {}

const ESCAPED: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const SPACE = /[\s,]*/y;
const WORD = /[^\s,:{}[\]"]+/y;
/** The mark before these ends a string: the next name of an object, the end of the object, or that of the text. */
const AFTER_VALUE =
  /\s{0,40}(?:(?:,\s{0,40}|(?<=\s))"[^"\\{}[\]]{1,60}"\s{0,40}:|,?\s{0,40}\}\s{0,40}(?:[,\]}]|$)|\]\s{0,40}(?:[,\]}]|$)|,?\s{0,40}$)/y;
const AFTER_ITEM = /\s{0,40}(?:,\s{0,40}(?:["\d{[\-tfn]|\])|\]|$)/y;
/** The start of the next row, where a row was broken off. */
const NEXT_ROW = /[,}\s]\s{0,40}\{\s{0,40}"[^"\\{}[\]]{1,60}"\s{0,40}:/y;
/** Deepest list whose broken rows are left out: lists within a row are a part of it. */
const ROW_LEVELS = 2;

type Place = 'value' | 'item';

class LooseJson {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number, place: Place): unknown {
    this.#skip();
    const sign = this.#text[this.#at];
    if (depth > DEEPEST_LEVELS || sign === undefined) throw new BrokenValue();
    if (sign === '{') return this.#object(depth);
    if (sign === '[') return this.#list(depth);
    if (sign === '"') return this.#string(place);
    const [word = ''] = this.#match(WORD);
    if (word === '') throw new BrokenValue();
    this.#at += word.length;
    if (word === 'true' || word === 'false') return word === 'true';
    const number = Number(word);
    return Number.isNaN(number) ? null : number;
  }

  #match(pattern: RegExp): RegExpExecArray | [] {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text) ?? [];
  }

  #skip(): void {
    this.#at += this.#match(SPACE)[0]?.length ?? 0;
  }

  #object(depth: number): Record<string, unknown> {
    this.#at += 1;
    const fields: [string, unknown][] = [];
    for (;;) {
      this.#skip();
      const sign = this.#text[this.#at];
      // A row that is cut off is broken; the whole has what came before the cut.
      if (sign === '}' || (sign === undefined && depth === 0)) {
        this.#at += 1;
        return Object.fromEntries(fields);
      }
      if (sign !== '"') throw new BrokenValue();
      const end = this.#text.indexOf('"', this.#at + 1);
      const name = this.#text.slice(this.#at + 1, end);
      if (end < 0 || name.length > LONGEST_NAME_CHARS) throw new BrokenValue();
      this.#at = end + 1;
      const [colon] = this.#match(/\s*:\s*/y);
      if (colon === undefined) throw new BrokenValue();
      this.#at += colon.length;
      // A value that is not there.
      fields.push([name, /[,}]/.test(this.#text[this.#at] ?? '') ? null : this.value(depth + 1, 'value')]);
    }
  }

  #list(depth: number): unknown[] {
    this.#at += 1;
    const found: unknown[] = [];
    let isBroken = false;
    for (;;) {
      this.#skip();
      const start = this.#at;
      const sign = this.#text[start];
      if (sign === ']' || sign === undefined) {
        this.#at += 1;
        // Rows there were or were to come, and none can be read: that is another answer than none.
        const isCut = sign === undefined;
        if ((found.length === 0 && (isBroken || isCut)) || (isCut && depth > ROW_LEVELS)) throw new BrokenValue();
        return found;
      }
      try {
        found.push(this.value(depth + 1, 'item'));
      } catch (error) {
        if (!(error instanceof BrokenValue) || depth > ROW_LEVELS) throw error;
        isBroken = true;
        this.#toNextRow(Math.max(this.#at, start + 1));
      }
    }
  }

  /** Goes to the next object of a list, or to the end of the text. */
  #toNextRow(from: number): void {
    const pattern = new RegExp(NEXT_ROW.source, 'g');
    pattern.lastIndex = from - 1;
    const next = pattern.exec(this.#text);
    this.#at = next ? next.index + next[0].indexOf('{') : this.#text.length;
  }

  #string(place: Place): string {
    const text = this.#text;
    let value = '';
    let at = this.#at + 1;
    for (;;) {
      const sign = text[at];
      if (sign === undefined) throw this.#brokenAt(at);
      if (sign === '"') {
        const end = place === 'value' ? AFTER_VALUE : AFTER_ITEM;
        end.lastIndex = at + 1;
        if (end.test(text)) {
          this.#at = at + 1;
          return value;
        }
      } else if (sign === '\\') {
        const next = text[at + 1] ?? '';
        const code = /^[0-9a-f]{4}/i.exec(text.slice(at + 2, at + 6))?.[0];
        const isCode = next === 'u' && code !== undefined;
        value += isCode ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPED[next] ?? next);
        at += isCode ? 6 : 2;
        continue;
      } else if (sign === '{') {
        NEXT_ROW.lastIndex = at - 1;
        if (NEXT_ROW.test(text)) throw this.#brokenAt(at - 1);
      }
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      value += /[\u0000-\u001f]/.test(sign) ? ' ' : sign;
      at += 1;
    }
  }

  #brokenAt(at: number): BrokenValue {
    this.#at = at;
    return new BrokenValue();
  }
}

/**
 * Parses JSON in spite of its faults: a broken row of a list is left out, and the others are kept; what was cut off
 * ends where it was cut. Throws `SyntaxError` where nothing can be read. Time is linear.
 */
export function parseLoose(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    try {
      if (!/^\s*[[{]/.test(json)) throw new BrokenValue();
      return new LooseJson(json).value(0, 'value');
    } catch {
      throw new SyntaxError('no JSON');
    }
  }
}
