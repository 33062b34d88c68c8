import type { EngineErrorKind } from '../../../core/brief/engine-error';
import { isLoopback } from '../../../core/http/address';
import type { RemoteConfig } from '../../../core/settings/endpoint';
import { PROVIDERS } from '../../../core/settings/presets';
import type { Refusal } from '../../shared/refusal';
import { type Fault, readFault } from './fault';
import * as words from './words';

/** An endpoint's error, understood. */
export interface Understood {
  kind: EngineErrorKind | 'loading';
  fault: Fault;
  /** Its most telling sentence; '' where it has none. */
  message: string;
  /** Tokens that one request may have, where the endpoint said so. */
  room: number | null;
}

/** Statuses that say little: what is wrapped in them says more. */
const VAGUE: ReadonlySet<number> = new Set([200, 400, 422, 424, 500, 502, 503]);

/** Sentences that only say that there was an error. */
const EMPTY_WORDS =
  /^(?:provider returned (?:an )?error|upstream (?:request )?(?:error|failed)|(?:an )?(?:internal|unknown|unexpected)?\s?(?:server )?error(?: occurred)?|bad request|error|null|none|\[?object object\]?)\.?$/i;

const isPage = (text: string) => /^\s*<(?:!doctype|html|head|body|h1|center|\?xml)/i.test(text);

function messageIn({ messages }: Fault, text: string): string {
  const said = messages.filter((one) => !EMPTY_WORDS.test(one.trim()) && !isPage(one));
  // The innermost error is the cause of the others.
  return said.findLast((one) => /\s/.test(one.trim())) ?? said.at(-1) ?? (isPage(text) ? '' : (messages.at(-1) ?? ''));
}

function statusOf(refusal: Refusal, { statuses }: Fault): number | null {
  const inner = statuses.findLast((one) => !VAGUE.has(one)) ?? statuses.at(-1) ?? null;
  const { status } = refusal;
  if (status === null) return inner;
  return VAGUE.has(status) ? (inner ?? status) : status;
}

const numberOf = (text = '') => Number(text.replace(/\D/g, ''));

/** Tokens that one request may have, where a limit by the minute is smaller than the request; null otherwise. */
function roomIn(text: string): number | null {
  const [, limit, requested] = words.PER_MINUTE.exec(text) ?? [];
  const fits = numberOf(limit);
  return fits > 0 && numberOf(requested) > fits ? fits : null;
}

/** The kind of an error whose words are clear, whatever its status; null where they are not. */
function spokenKind(text: string): EngineErrorKind | null {
  if (words.ABOUT_CORS.test(text)) return 'cors';
  if (words.RATE.test(text) && words.COMES_BACK.test(text) && !words.NO_MODEL.test(text)) return 'rateLimited';
  if (words.FILTERED.test(text)) return 'filtered';
  if (words.TOO_LONG.test(text)) return 'tooLong';
  if (words.NO_CREDIT.test(text)) return 'noCredit';
  if (words.NO_MODEL.test(text)) return 'unknownModel';
  return words.ABOUT_KEY.test(text) ? 'wrongKey' : null;
}

interface Seen {
  status: number | null;
  text: string;
  /** The response has no text at all. */
  mute: boolean;
}

function forbidden({ text, mute }: Seen, config: RemoteConfig): EngineErrorKind {
  // Servers on the reader's machine refuse origins with a bare 403: no body, and nothing about keys, for they have none.
  const isOwn = PROVIDERS[config.provider].local || isLoopback(config.baseURL);
  if (mute && isOwn) return 'ollamaOrigins';
  if (words.ABOUT_CORS.test(text)) return isOwn ? 'ollamaOrigins' : 'cors';
  if (words.FILTERED.test(text)) return 'filtered';
  if (words.NO_CREDIT.test(text)) return 'noCredit';
  return words.ABOUT_KEY.test(text) && !words.NOT_ALLOWED.test(text) ? 'wrongKey' : 'forbidden';
}

function kindOf(seen: Seen, config: RemoteConfig): EngineErrorKind {
  const { status, text } = seen;
  const spoken = spokenKind(text);
  switch (status) {
    case 401:
      return spoken === 'cors' || spoken === 'noCredit' ? spoken : 'wrongKey';
    case 402:
      return 'noCredit';
    case 403:
      return forbidden(seen, config);
    case 404:
      if (words.NOT_ALLOWED.test(text)) return 'forbidden';
      return words.ABOUT_MODEL.test(text) ? 'unknownModel' : 'notFound';
    case 405:
      return 'notFound';
    case 408:
    case 504:
      return 'timeout';
    case 413:
      return 'tooLong';
    case 429:
    case 498:
      return spoken === 'noCredit' ? 'noCredit' : 'rateLimited';
    case 451:
      return spoken ?? 'forbidden';
  }
  if (spoken) return spoken;
  if (words.RATE.test(text)) return 'rateLimited';
  if (status === null || status < 400) return words.NO_PATH.test(text) ? 'notFound' : 'server';
  return status >= 500 ? 'server' : 'badRequest';
}

function isLoading(status: number | null, text: string): boolean {
  const may = status === null || status < 300 || status === 409 || status === 425 || status === 429 || status >= 500;
  return may && words.LOADING.test(text) && !words.NOT_LOADING.test(text);
}

/** Understands an endpoint's error: by its status, by those wrapped in it, and by its words. */
export function understand(refusal: Refusal, config: RemoteConfig): Understood {
  const fault = readFault(refusal.body, refusal.text);
  const message = messageIn(fault, refusal.text);
  const text = [...fault.messages.filter((one) => !isPage(one)), ...fault.codes].join(' ').replace(/_/g, ' ');
  const plain = `${text} ${fault.codes.join(' ')}`;
  const status = statusOf(refusal, fault);
  const room = roomIn(plain);
  const seen = { status, text: plain, mute: refusal.text.trim() === '' };
  const kind = room ? 'tooLong' : isLoading(status, plain) ? 'loading' : kindOf(seen, config);
  return { kind, fault, message, room };
}
