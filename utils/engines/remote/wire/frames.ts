import { createJsonValues } from './json-values';

/** One JSON object of a body with the name of its event ('' for none), or `done`: the body says that it has ended. */
export type Frame = { value: unknown; event: string } | 'done';

/** Cuts the body of an answer into JSON objects. */
export interface Frames {
  push(text: string): Frame[];
  /** The body has ended. */
  end(): Frame[];
  /** Events of a stream have come, or comments of one. */
  readonly streamed: boolean;
  /** Characters since the last object that can hold none: blank lines, comments. */
  readonly idle: number;
  /** What the body said beside its objects; its beginning. */
  readonly stray: string;
}

const FIELD = /^\s{0,3}(data|event|id|retry)\s?:\s?/i;
const DONE = /^"?\[DONE\]"?,?$/i;

/** A payload that is itself a JSON string holds what was meant. */
function unwrapped(payload: string): string {
  if (!payload.startsWith('"')) return payload;
  try {
    const inner: unknown = JSON.parse(payload);
    return typeof inner === 'string' ? inner : payload;
  } catch {
    return payload;
  }
}

/**
 * Makes a reader of bodies that goes by what they hold, not by what they are labelled: server-sent events (with any
 * line ends, with or without blank lines between them, empty ones, comments), JSON, JSON lines, a JSON list.
 */
export function createFrames(): Frames {
  const json = createJsonValues();
  let pending: string[] = [];
  let event = '';
  let inData = false;
  let streamed = false;
  let idle = 0;
  let afterCr = false;

  const values = (text: string): Frame[] => json.push(text).map((value) => ({ value, event }));

  function field(name: string, rest: string): Frame[] {
    streamed = true;
    if (name === 'event') event = rest.trim().toLowerCase();
    if (name !== 'data') return [];
    inData = true;
    // Some gateways put the mark of an event before that of another.
    const payload = rest.replace(/^(?:\s*data\s?:)+/i, '').trim();
    if (payload === '') return [];
    return DONE.test(payload) ? ['done'] : values(`${unwrapped(payload)}\n`);
  }

  function line(text: string): Frame[] {
    if (text.trim() === '') {
      // An event ends: what is left of its object never comes.
      if (inData) json.reset();
      inData = false;
      event = '';
      return [];
    }
    if (json.open && !inData) return values(`${text}\n`);
    if (/^\s{0,3}:/.test(text)) {
      streamed = true;
      return [];
    }
    const [mark, name = ''] = FIELD.exec(text) ?? [];
    if (mark !== undefined) return field(name.toLowerCase(), text.slice(mark.length));
    return DONE.test(text.trim()) ? ['done'] : values(`${text}\n`);
  }

  function endLine(rest: string): Frame[] {
    const whole = pending.join('') + rest;
    pending = [];
    const found = line(whole);
    idle = found.length > 0 || json.open ? 0 : idle + whole.length + 1;
    return found;
  }

  return {
    push(text) {
      const found: Frame[] = [];
      let from = afterCr && text.startsWith('\n') ? 1 : 0;
      if (text !== '') afterCr = text.endsWith('\r');
      for (const { 0: mark, index } of text.matchAll(/\r\n|\n|\r/g)) {
        if (index < from) continue;
        found.push(...endLine(text.slice(from, index)));
        from = index + mark.length;
      }
      if (from < text.length) pending.push(text.slice(from));
      return found;
    },
    end: () => (pending.length > 0 ? endLine('') : []),
    get streamed() {
      return streamed;
    },
    get idle() {
      return idle;
    },
    get stray() {
      return json.stray;
    },
  };
}
