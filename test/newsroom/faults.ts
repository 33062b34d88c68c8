import type { ServerResponse } from 'node:http';
import { html, OPEN } from './indexes/answers.ts';
import { braveWrongKey } from './indexes/brave-news.ts';
import { GDELT_ERRORS } from './indexes/gdelt.ts';
import type { IndexAnswer, IndexWorld } from './indexes/types.ts';

/** Bytes of the answer that is far too large. */
const HUGE = 50_000_000;
/** Articles of the pool in which all have one title. */
const MANY = 300;

const BOMB =
  '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">' +
  Array.from('bcdefghij', (name, n) => `<!ENTITY ${name} "${`&${'abcdefghij'[n]};`.repeat(10)}">`).join('') +
  ']><rss version="2.0"><channel><title>&j;</title><item><title>&j;</title><link>https://a.example/&j;</link></item></channel></rss>';

/** What goes wrong with a service: instead of its answer, with what it answers from, or with the answer itself. */
type Fault =
  | { answer: IndexAnswer }
  | { world: (world: IndexWorld) => IndexWorld }
  | { change: (answer: IndexAnswer) => IndexAnswer }
  | PlayedFault;

/** A fault of the connection, and no answer. */
export interface PlayedFault {
  play: (response: ServerResponse) => void;
}

const status = (code: number, body: string, headers: Record<string, string> = {}): Fault => ({
  answer: html(body, headers, code),
});
const told = (body: string): Fault => ({ answer: html(body, OPEN) });
const articles = (change: (all: IndexWorld['articles']) => IndexWorld['articles']): Fault => ({
  world: (world) => ({ ...world, articles: change(world.articles) }),
});
const body = (change: (text: string) => string): Fault => ({
  change: (answer) => ({ ...answer, body: change(answer.body.toString()) }),
});

/** Every fault by name. All but the few that say so fit any service. */
export const FAULTS = {
  /** GDELT's way to say "too often": 200, and a sentence. */
  'rate-limit-prose': told(GDELT_ERRORS.limit),
  'error-200-phrase': told(GDELT_ERRORS.phrase),
  'error-200-or': told(GDELT_ERRORS.or),
  'error-200-length': told(GDELT_ERRORS.length),
  'http-429': status(429, 'Too many requests', { 'retry-after': '30' }),
  /** SearXNG whose settings leave JSON switched off. */
  'http-403': status(403, '<!doctype html><title>403 Forbidden</title><h1>Forbidden</h1>'),
  'http-404': status(404, 'Not found'),
  'http-503': status(503, '<html><h1>503 Service Unavailable</h1></html>'),
  /** Brave's answer to a key that it does not know. */
  'wrong-key': { answer: braveWrongKey },
  /** A page for people under status 200. */
  html: told('<!doctype html><html><head><title>Before you continue</title></head><body><form><button>Accept all'),
  /** Google's redirect of a reader without cookies. */
  consent: { answer: { status: 302, headers: { location: 'https://consent.google.com/ml?continue=x' }, body: '' } },
  /** Nothing under status 200: no body, where "nothing" is the service's own way to say that it knows of nothing. */
  empty: told(''),
  nothing: articles(() => []),
  /** JSON with an escape that JSON does not have, in every title. */
  'bad-escape': body((text) => text.replaceAll(/"title":"(\S+) /g, '"title":"$1\\_ ')),
  truncated: body((text) => text.slice(0, Math.ceil(text.length * 0.6))),
  'entity-bomb': { answer: { status: 200, headers: { 'content-type': 'text/xml', ...OPEN }, body: BOMB } },
  huge: { play: playHuge },
  /** Silence; `stall` begins an answer before. */
  hang: { play: () => {} },
  stall: { play: (response) => void response.writeHead(200, { 'content-type': 'text/plain', ...OPEN }).write('{') },
  reset: { play: (response) => void response.destroy() },
  'no-titles': articles((all) => all.map((article) => ({ ...article, title: '' }))),
  'wrong-dates': articles((all) => all.map((article) => ({ ...article, date: 'the day after yesterday' }))),
  /** 300 articles of one title, each at an address of its own. */
  'same-titles': articles((all) => [
    ...all,
    ...Array.from({ length: MANY }, (_, n) => ({
      ...(all[0] as IndexWorld['articles'][number]),
      url: `https://copy-${n}.example/story`,
      outlet: `Copy ${n}`,
    })),
  ]),
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

export const faultOf = (name: FaultName): Fault => FAULTS[name];

/** Sends white space for as long as the client takes it, up to 50 MB. */
function playHuge(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/plain', ...OPEN });
  const block = Buffer.alloc(64_000, ' ');
  let sent = 0;
  const more = () => {
    while (sent < HUGE && !response.destroyed) {
      sent += block.length;
      if (!response.write(block)) return void response.once('drain', more);
    }
    response.end();
  };
  more();
}
