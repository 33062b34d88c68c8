import { isRecord, recordOf } from '../../../core/text/record';

/** The contents of an endpoint's error, found at any depth. */
export interface Fault {
  /** HTTP statuses named in it, the outermost first. */
  statuses: number[];
  /** Its sentences, the outermost first. */
  messages: string[];
  /** Names and numbers of it. */
  codes: string[];
  /** Seconds to wait. */
  wait: number | null;
  /** Headers that a gateway passes on in the body. */
  headers: Record<string, string>;
}

/** Deepest nesting that is looked into: errors come wrapped in those of gateways. */
const DEEPEST = 8;
/** Most values that are looked at. */
const MOST_VALUES = 500;
/** Most characters of a sentence. */
const LONGEST_CHARS = 5000;

const SAYS =
  /^(?:message|msg|error|errors|(?:err|error|status|fault|failure|exception)_?(?:msg|message|description|info|detail|text|string)|details?|description|reason|raw|body|title|cause|hint|text|response|upstream.*)$/i;
const NAMES =
  /^(?:code|status|type|param|finish_reason|(?:err|error|status|http|sub|biz|native|http_?status|inner|ret|return)_?(?:code|status|type|no|num|id))$/i;
const WAITS =
  /^(?:retry_?(?:after|delay|in)(?:_?(?:seconds|secs|s|ms))?|estimated_?time|wait(?:_?(?:seconds|time))?)$/i;
/** "Error code: 429", "HTTP 503", "status=402". */
const SPOKEN_STATUS = /\b(?:error|status|http)(?:[\s_-]?code)?\s?[:=/]?\s?(?:1\.1\s)?([45]\d\d)\b|^\(?([45]\d\d)\b/gi;
/** The sentence of an error printed by Python, which is no JSON. */
const PRINTED = /['"](?:message|msg|detail)['"]:\s?(?:'((?:[^'\\]|\\.){1,2000})'|"((?:[^"\\]|\\.){1,2000})")/g;

/** The JSON in a text: all of it, or what stands between its first and last brace. */
function jsonIn(text: string): unknown {
  const from = text.search(/[{[]/);
  const to = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  if (from < 0 || to <= from) return null;
  try {
    return JSON.parse(text.slice(from, to + 1));
  } catch {
    return null;
  }
}

/** Seconds in "35s", "7m12.5s", "640ms", "22" or 22; null for anything else. */
export function secondsIn(value: unknown, { ms = false } = {}): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value / (ms ? 1000 : 1) : null;
  if (typeof value !== 'string') return null;
  const match =
    /^\s*(?:(\d{1,4})\s?h(?:ours?)?)?\s?(?:(\d{1,5})\s?m(?:in(?:ute)?s?)?)?\s?(?:(\d{1,9}(?:\.\d{1,9})?)\s?(ms|s(?:ec(?:ond)?s?)?)?)?\s*$/i.exec(
      value,
    );
  if (!match || match[0].trim() === '') return null;
  const [, hours = 0, minutes = 0, rest = 0, unit] = match;
  const small = unit?.toLowerCase() === 'ms' || (ms && !unit);
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest) / (small ? 1000 : 1);
}

interface Walk {
  fault: Fault;
  left: number;
}

function takeText(text: string, depth: number, walk: Walk): void {
  const { fault } = walk;
  const short = text.slice(0, LONGEST_CHARS);
  for (const [, a, b] of short.matchAll(SPOKEN_STATUS)) fault.statuses.push(Number(a ?? b));
  const inner = depth < DEEPEST ? jsonIn(short) : null;
  if (isRecord(inner) || Array.isArray(inner)) {
    const before = short.slice(0, short.search(/[{[]/)).replace(/[\s:-]+$/, '');
    if (before !== '') fault.messages.push(before);
    take(inner, { key: 'message', depth: depth + 1 }, walk);
    return;
  }
  const printed = [...short.matchAll(PRINTED)].map(([, a = '', b = '']) => a || b);
  fault.messages.push(...(printed.length > 0 ? printed : [short]));
}

/** Looks at one value of an error, which stands at `key`. */
function take(value: unknown, { key, depth }: { key: string; depth: number }, walk: Walk): void {
  const { fault } = walk;
  if (depth > DEEPEST || walk.left-- <= 0) return;
  if (Array.isArray(value)) {
    for (const item of value) take(item, { key, depth: depth + 1 }, walk);
  } else if (isRecord(value)) {
    const entries = Object.entries(value);
    // What an error says itself comes before what it wraps.
    const plain = entries.filter(([, one]) => typeof one !== 'object');
    const nested = entries.filter(([, one]) => typeof one === 'object');
    for (const [name, one] of [...plain, ...nested]) take(one, { key: name, depth: depth + 1 }, walk);
    if (/^headers?$/i.test(key))
      for (const [name, one] of entries) if (typeof one !== 'object') fault.headers[name] = String(one);
  } else if (WAITS.test(key)) {
    fault.wait ??= secondsIn(value, { ms: /ms$/i.test(key) });
  } else if (typeof value === 'string' && SAYS.test(key)) {
    if (value.trim() !== '') takeText(value, depth, walk);
  } else if (NAMES.test(key) && (typeof value === 'number' || (typeof value === 'string' && value.length < 100))) {
    const status = Number(value);
    if (Number.isInteger(status) && status >= 400 && status < 600) fault.statuses.push(status);
    fault.codes.push(String(value));
  }
}

/** Finds what an endpoint's error says: in JSON of any shape, lists, JSON within texts, errors within errors. */
export function readFault(body: unknown, text = ''): Fault {
  const fault: Fault = { statuses: [], messages: [], codes: [], wait: null, headers: {} };
  const walk: Walk = { fault, left: MOST_VALUES };
  if (typeof body === 'object' && body !== null) take(body, { key: 'message', depth: 0 }, walk);
  else if (text.trim() !== '') takeText(text, 0, walk);
  return fault;
}

const isTold = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : isRecord(value)
      ? Object.keys(value).length > 0
      : Boolean(value) && value !== 'null' && value !== 'none';

/** True for a code that stands for success, or says nothing. */
const isFine = (code: unknown): boolean =>
  code === undefined ||
  code === null ||
  code === '' ||
  /^(?:0+|2\d\d|20000|ok|success|succeeded|completed?|in_progress|processing|queued|true)$/i.test(String(code));

/** True for a value within a successful answer that reports an error instead of a part of it. */
export function reportsFault(value: unknown, event = ''): boolean {
  if (Array.isArray(value)) return value.some((one) => reportsFault(one));
  const record = recordOf(value);
  if (event === 'error' || isTold(record.error) || isTold(record.errors)) return true;
  const choice = recordOf(Array.isArray(record.choices) ? record.choices[0] : null);
  if (isTold(choice.error) || isTold(recordOf(choice.delta).error) || isTold(recordOf(choice.message).error))
    return true;
  if ([record.type, record.object].some((one) => typeof one === 'string' && /(?:^|[._])(?:error|failed)$/i.test(one)))
    return true;
  if (isTold(record.choices)) return false;
  for (const one of Object.values(record)) {
    // A service's own envelope, with a code of its own: {"base": {"status_code": 1004, "status_msg": "…"}}.
    const { status_code, code, status_msg, msg, message } = recordOf(one);
    const said = [status_msg, msg, message].some((text) => typeof text === 'string' && text !== '');
    if (said && !isFine(status_code ?? code)) return true;
  }
  if (record.success === false || record.ok === false) return true;
  const said = ['message', 'msg', 'detail', 'error_msg', 'errmsg', 'error_message', 'error_description'].some(
    (name) => {
      const text = record[name];
      return name === 'detail' ? isTold(text) : typeof text === 'string' && text !== '';
    },
  );
  if (!said) return false;
  const codes = ['code', 'status', 'status_code', 'statusCode', 'errcode', 'error_code', 'errno'].map(
    (name) => record[name],
  );
  const isAnswer = ['usage', 'candidates', 'content', 'delta', 'response', 'output', 'done', 'result', 'text'].some(
    (name) => isTold(record[name]),
  );
  const told = codes.filter((code) => code !== undefined && code !== null && code !== '');
  return told.length > 0 ? told.some((code) => !isFine(code)) : !isAnswer;
}
