import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { asksReread, careful } from '../support/readers.ts';
import { acrossOf, acrossOfNobody, acrossUncited, asksAcross } from './model-across.ts';
import { answerOfNobody, answerTo, answerUncited, questionOf } from './model-ask.ts';
import { briefOf } from './model-brief.ts';
import { playError, reply } from './model-errors.ts';
import { createPrefixes } from './model-prefixes.ts';
import { asksRewrite, rewriteOf } from './model-rewrite.ts';
import { type ChatRequest, type ModelScript, readChatRequest } from './model-script.ts';
import { type AnswerStream, openStream, pieces, whole } from './model-stream.ts';
import type { NewsroomHandler, NewsroomRequest } from './types.ts';

export interface ModelServer {
  /** Handler to mount on the newsroom under any host. */
  handler: NewsroomHandler;
  /** Sets the scripts of the next chat requests, one each; after that they get a plain `ok`. */
  script(next: ModelScript[]): void;
  /** Every request since the start, including preflights. */
  requests: NewsroomRequest[];
  /** The number of chat answers in progress: neither ended nor abandoned by the client. */
  playing(): number;
}

export interface ModelServerOptions {
  /** True when answers have CORS headers. */
  cors?: boolean;
  /** Names listed by GET /models. */
  models?: string[];
  /** The only key that is accepted; without it, every key is. */
  key?: string;
  /** Called first: answers requests for a web search, and returns `false` for the others (`newsroom.index`). */
  search?: NewsroomHandler;
}

const OPEN = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };
const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-private-network': 'true',
};

/** Makes an OpenAI-compatible endpoint that plays scripts: `GET …/models` and `POST …/chat/completions`. */
export function createModelHandler(options: ModelServerOptions = {}): ModelServer {
  const { cors = true, models = ['newsroom-large', 'newsroom-small'], key } = options;
  const requests: NewsroomRequest[] = [];
  let scripts: ModelScript[] = [];
  let playing = 0;
  const prefixes = createPrefixes();

  const handler: NewsroomHandler = async (request, response) => {
    requests.push(request);
    if (cors) for (const [name, value] of Object.entries(OPEN)) response.setHeader(name, value);
    if (request.method === 'OPTIONS') {
      if (!cors) return reply(response, 405, '');
      const wanted = request.headers['access-control-request-headers'] ?? '*';
      response.writeHead(204, { ...PREFLIGHT, 'access-control-allow-headers': wanted }).end();
      return true;
    }
    if (key && request.headers.authorization !== `Bearer ${key}`) return playError(response, { type: 'wrongKey' }, '');
    if (options.search && (await options.search(request, response)) !== false) return true;
    if (request.method === 'GET' && request.path.endsWith('/models')) {
      const data = models.map((id) => ({ id, object: 'model', created: 1_760_000_000, owned_by: 'newsroom' }));
      return reply(response, 200, { object: 'list', data });
    }
    if (request.method !== 'POST' || !request.path.endsWith('/chat/completions')) {
      return reply(response, 404, { error: { message: `Invalid URL (${request.method} ${request.path})` } });
    }
    playing += 1;
    response.once('close', () => {
      playing -= 1;
    });
    const chat = readChatRequest(request);
    chat.known = prefixes.known(chat);
    const script = scripts.shift() ?? { type: 'ok' };
    return (await playError(response, script, chat.model)) || (await playAnswer(response, script, chat));
  };

  return {
    handler,
    requests,
    playing: () => playing,
    script(next) {
      scripts = [...next];
    },
  };
}

/** Answers with 200 and plays the script to its end, or to the point where it breaks off. */
async function playAnswer(response: ServerResponse, script: ModelScript, chat: ChatRequest): Promise<true> {
  if (script.type === 'slow') await sleep(script.wait);
  if (script.type === 'garbage') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end('<html>\u0000\ufffd 502 upstream\n\ndata: {"choices":[{"delta":\n\ndata: nothing\n\nevent: ?\n\n');
    return true;
  }
  const text = textOf(script, chat);
  if (!chat.stream && script.type !== 'stall' && script.type !== 'endless' && script.type !== 'cut') {
    return reply(response, 200, whole(chat, text));
  }
  const delay = 'delay' in script && script.delay !== undefined ? script.delay : 2;
  const stream = openStream(response, chat, delay);
  switch (script.type) {
    case 'stall':
      return true;
    case 'endless':
      return await playEndless(stream, chat);
    case 'cut': {
      const lines = text.split('\n').filter(Boolean);
      const kept = lines.slice(0, script.lines ?? 4);
      const torn = lines[kept.length]?.slice(0, 18) ?? '';
      await stream.text(`${kept.join('\n')}\n${torn}`);
      // Destroying a socket would also lose the data not read yet: that would be another fault.
      response.socket?.end();
      return true;
    }
    case 'think':
      for (const piece of pieces('Let me see which passages matter. STORY [1.1]: not yet.'))
        await stream.reasoning(piece);
      break;
  }
  await stream.text(text);
  stream.end(text);
  return true;
}

async function playEndless(stream: AnswerStream, chat: ChatRequest): Promise<true> {
  await stream.text(plausible(chat).replace(/END\n$/, ''));
  const tag = questionOf(chat) ? 'ANSWER' : 'STORY';
  for (let n = 1; stream.isOpen(); n++)
    await stream.text(`${tag} [1.1]: This is sentence ${n} of an answer without end.\n`);
  return true;
}

/** The answer of a well-behaved model: to a question, a comparison or a brief, as requested. */
function plausible(chat: ChatRequest): string {
  if (questionOf(chat)) return answerTo(chat);
  return asksAcross(chat) ? acrossOf(chat) : briefOf(chat);
}

function textOf(script: ModelScript, chat: ChatRequest): string {
  if (script.type === 'ok' && script.text !== undefined) {
    return typeof script.text === 'string' ? script.text : script.text(chat);
  }
  if (script.type === 'empty') return '';
  if (asksReread(chat.messages)) return careful(chat.messages);
  if (asksRewrite(chat)) return rewriteOf(chat);
  const across = asksAcross(chat);
  const asked = questionOf(chat) !== '';
  if (asked && script.type === 'wrongSource') return answerOfNobody(chat);
  if (asked && script.type === 'uncited') return answerUncited(chat);
  if (across && script.type === 'wrongSource') return acrossOfNobody(chat);
  if (across && script.type === 'uncited') return acrossUncited(chat);
  const brief = plausible(chat);
  if (script.type === 'think') return `<think>\nHEADLINE [1.1]: a draft\nSTORY [1.1]: a thought\n</think>\n\n${brief}`;
  if (script.type === 'fenced') return `Here is the brief you asked for:\n\n\`\`\`text\n${brief}\`\`\`\n`;
  return brief;
}
