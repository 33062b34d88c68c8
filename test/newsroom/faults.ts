import type { ServerResponse } from 'node:http';
import { html, OPEN } from './indexes/answers.ts';
import { braveWrongKey } from './indexes/brave-news.ts';
import { GDELT_ERRORS } from './indexes/gdelt.ts';
import { tavilyCapped } from './indexes/keyless.ts';
import type { IndexAnswer, IndexWorld } from './indexes/types.ts';

/** Bytes of the answer that is much too large. */
const HUGE = 50_000_000;
/** Number of articles in the fault where all have one title. */
const MANY = 300;

const BOMB =
  '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">' +
  Array.from('bcdefghij', (name, n) => `<!ENTITY ${name} "${`&${'abcdefghij'[n]};`.repeat(10)}">`).join('') +
  ']><rss version="2.0"><channel><title>&j;</title><item><title>&j;</title><link>https://a.example/&j;</link></item></channel></rss>';

/** A fault of a service: it changes the answer, the articles that the answer is made from, or replaces the answer. */
type Fault =
  | { answer: IndexAnswer }
  | { world: (world: IndexWorld) => IndexWorld }
  | { change: (answer: IndexAnswer) => IndexAnswer }
  | PlayedFault;

/** A fault of the connection, without an answer. */
export interface PlayedFault {
  play: (response: ServerResponse) => void;
}

const status = (code: number, body: string, headers: Record<string, string> = {}): Fault => ({
  answer: html(body, headers, code),
});
const page = (body: string): Fault => ({ answer: html(body, OPEN) });
const articles = (change: (all: IndexWorld['articles']) => IndexWorld['articles']): Fault => ({
  world: (world) => ({ ...world, articles: change(world.articles) }),
});
const body = (change: (text: string) => string): Fault => ({
  change: (answer) => ({ ...answer, body: change(answer.body.toString()) }),
});

/** Every fault by name. Except where noted, each fits any service. */
export const FAULTS = {
  /** GDELT's answer to too many requests: status 200, and a sentence. */
  'rate-limit-prose': page(GDELT_ERRORS.limit),
  'error-200-phrase': page(GDELT_ERRORS.phrase),
  'error-200-or': page(GDELT_ERRORS.or),
  'error-200-length': page(GDELT_ERRORS.length),
  'http-429': status(429, 'Too many requests', { 'retry-after': '30' }),
  /** SearXNG's answer where its settings leave JSON switched off. */
  'http-403': status(403, '<!doctype html><title>403 Forbidden</title><h1>Forbidden</h1>'),
  'http-404': status(404, 'Not found'),
  'http-503': status(503, '<html><h1>503 Service Unavailable</h1></html>'),
  /** Brave's answer to an unknown key. */
  'wrong-key': { answer: braveWrongKey },
  /** Tavily's answer once an hour's searches without a key are used up. */
  capped: { answer: tavilyCapped },
  /** A page for people, with status 200. */
  html: page('<!doctype html><html><head><title>Before you continue</title></head><body><form><button>Accept all'),
  /** Google's redirect of a reader without cookies. */
  consent: { answer: { status: 302, headers: { location: 'https://consent.google.com/ml?continue=x' }, body: '' } },
  /** An empty body with status 200; `nothing` is the service's own way to say that it found nothing. */
  empty: page(''),
  nothing: articles(() => []),
  /** JSON with an escape that JSON does not have, in every title. */
  'bad-escape': body((text) => text.replaceAll(/"title":"(\S+) /g, '"title":"$1\\_ ')),
  truncated: body((text) => text.slice(0, Math.ceil(text.length * 0.6))),
  'entity-bomb': { answer: { status: 200, headers: { 'content-type': 'text/xml', ...OPEN }, body: BOMB } },
  huge: { play: playHuge },
  /** No answer at all; `stall` begins one before it stops. */
  hang: { play: () => {} },
  stall: { play: (response) => void response.writeHead(200, { 'content-type': 'text/plain', ...OPEN }).write('{') },
  reset: { play: (response) => void response.destroy() },
  'no-titles': articles((all) => all.map((article) => ({ ...article, title: '' }))),
  'wrong-dates': articles((all) => all.map((article) => ({ ...article, date: 'the day after yesterday' }))),
  /** 300 articles of one title, each at a different address. */
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
