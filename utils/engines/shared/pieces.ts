import type { Usage } from '../../core/cost/usage';
import { isRecord, recordOf } from '../../core/text/record';
import { type Finish, finishOf } from './finish';
import { tokenCounts } from './token-counts';

/**
 * One piece of an answer: new text (may be empty), the reason why the answer ended if it did, and tokens if they were
 * counted.
 */
export interface Piece {
  text: string;
  /** New text of the model's reasoning, apart from its answer. */
  thought?: string;
  finish: Finish | null;
  usage: Usage | null;
  /** The words with which a model, or a filter before it, refuses to answer. */
  refusal?: string;
  /** It holds the answer as a message, which may be the whole of it, rather than what is new. */
  message?: true;
}

/** Fields that hold what is wanted, within envelopes of gateways and of other protocols. */
const ENVELOPES = ['data', 'result', 'response', 'output', 'body', 'chunk', 'payload', 'choice'];
/** Names of fields that hold reasoning. */
const REASONING = /reason|think|thought|analysis/i;
/** Names with that in them for something else. */
const NO_REASONING = /finish|stop|done|signature|tokens|effort|budget|enable|_id$|type/i;

interface Words {
  text: string;
  thought: string;
}

const NOTHING: Words = { text: '', thought: '' };

/** True for a part of a message that holds reasoning. */
function isThought(part: Record<string, unknown>): boolean {
  const { type } = part;
  return part.thought === true || (typeof type === 'string' && REASONING.test(type));
}

/** The text and reasoning in a message's content: a text, a part, or a list of either. */
function contentOf(value: unknown, depth = 0): Words {
  if (typeof value === 'string') return { text: value, thought: '' };
  if (depth > 4) return NOTHING;
  if (Array.isArray(value)) {
    const parts = value.map((one) => contentOf(one, depth + 1));
    return { text: parts.map(({ text }) => text).join(''), thought: parts.map(({ thought }) => thought).join('') };
  }
  if (!isRecord(value)) return NOTHING;
  const inner = contentOf(
    value.text ?? value.content ?? value.parts ?? value.value ?? value.thinking ?? value.summary ?? '',
    depth + 1,
  );
  return isThought(value) ? { text: '', thought: inner.text + inner.thought } : inner;
}

/** The reasoning in the fields of a message; several fields may hold the same. */
function reasoningOf(holder: Record<string, unknown>): string {
  for (const [name, value] of Object.entries(holder)) {
    if (!REASONING.test(name) || NO_REASONING.test(name) || typeof value === 'boolean') continue;
    const { text, thought } = contentOf(value);
    if (text + thought !== '') return text + thought;
  }
  return '';
}

function wordsOf(holder: unknown): Words {
  if (typeof holder === 'string') return { text: holder, thought: '' };
  if (!isRecord(holder)) return NOTHING;
  const content = contentOf(holder.content ?? holder.text ?? holder.parts ?? '');
  // A delta of another protocol says by its type what its text is.
  if (isThought(holder)) return { text: '', thought: content.text + content.thought + reasoningOf(holder) };
  return { text: content.text, thought: content.thought || reasoningOf(holder) };
}

const isEmpty = ({ text, thought }: Words) => text === '' && thought === '';

/** The first of several values that is given. */
const given = (...values: unknown[]): unknown =>
  values.find((value) => value !== undefined && value !== null && value !== '');

/** The value within the envelopes around it. */
function opened(value: unknown, depth = 0): Record<string, unknown> {
  const record = recordOf(Array.isArray(value) ? value[0] : value);
  if (depth > 3 || Array.isArray(record.choices) || isRecord(record.choices)) return record;
  for (const name of ENVELOPES) {
    const inner = record[name];
    if (
      isRecord(inner) &&
      ['choices', 'candidates', 'message', 'response', 'output', 'text', 'result'].some((one) => inner[one])
    )
      return { ...record, ...opened(inner, depth + 1) };
  }
  return record;
}

/** The first choice, whatever it is called. */
function choiceOf(record: Record<string, unknown>): Record<string, unknown> {
  const { choices, candidates, generations, results } = record;
  const list = given(choices, candidates, generations, results);
  if (Array.isArray(list)) return recordOf(list.find((one) => isRecord(one) && !one.index) ?? list[0]);
  return recordOf(Object.values(recordOf(list))[0]);
}

/** What a chunk says, and whether as a message. */
function said(record: Record<string, unknown>, choice: Record<string, unknown>): Words & { message: boolean } {
  const delta = wordsOf(choice.delta);
  if (!isEmpty(delta)) return { ...delta, message: false };
  const type = typeof record.type === 'string' ? record.type : '';
  // Protocols whose events are named tell by that name what their text is.
  if (/delta$/i.test(type) && record.delta !== undefined) {
    const nested = recordOf(record.delta);
    const words = wordsOf(isRecord(nested.message) ? nested.message : record.delta);
    return { ...(REASONING.test(type) ? { text: '', thought: words.text + words.thought } : words), message: false };
  }
  const message = wordsOf(given(choice.message, choice.content));
  if (!isEmpty(message)) return { ...message, message: true };
  const legacy = wordsOf(choice.text);
  if (!isEmpty(legacy)) return { ...legacy, message: false };
  const whole = wordsOf(
    given(
      record.message,
      record.delta,
      record.content,
      record.response,
      record.text,
      record.output_text,
      record.generated_text,
    ),
  );
  return { ...whole, thought: whole.thought || reasoningOf(record), message: true };
}

/** The count of tokens, wherever it stands. */
function usageIn(record: Record<string, unknown>, choice: Record<string, unknown>): Usage | null {
  for (const holder of [
    record.usage,
    record.usageMetadata,
    choice.usage,
    recordOf(choice.delta).usage,
    recordOf(record.response).usage,
    recordOf(record.message).usage,
    record,
    ...Object.entries(record).flatMap(([name, value]) => (/^x_/.test(name) ? [recordOf(value).usage] : [])),
  ]) {
    const usage = tokenCounts(holder);
    if (usage) return usage;
  }
  return null;
}

/**
 * Reads a chunk of a stream, or a whole answer from an endpoint that does not stream, with tolerance: every field may
 * be missing, or stand elsewhere. Anything unreadable becomes an empty piece.
 */
export function readPiece(chunk: unknown): Piece {
  const record = opened(chunk);
  const choice = choiceOf(record);
  const { text, thought, message } = said(record, choice);
  const { delta, message: whole, finish_details } = choice;
  const reason = given(
    choice.finish_reason,
    choice.finishReason,
    choice.stop_reason,
    recordOf(finish_details).type,
    recordOf(delta).finish_reason,
    recordOf(record.delta).stop_reason,
    recordOf(record.delta).finish_reason,
    record.finish_reason,
    record.stop_reason,
    record.done_reason,
    record.done === true || record.type === 'message_stop' ? 'stop' : null,
  );
  const refusal = given(recordOf(delta).refusal, recordOf(whole).refusal, record.refusal);
  return {
    text,
    ...(thought === '' ? {} : { thought }),
    finish: finishOf(reason),
    usage: usageIn(record, choice),
    ...(typeof refusal === 'string' ? { refusal } : {}),
    ...(message && text !== '' ? { message: true } : {}),
  };
}
