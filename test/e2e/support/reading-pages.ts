import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Newsroom, NewsroomRequest } from '../../newsroom/types.ts';

/** An outlet whose pages do everything that a hostile page may do. */
export const TRAPS = 'https://traps.example';

const STORY = [
  'The harbour board voted by seven to four on Thursday to close the north quay for repairs from the first of March.',
  'Engineers found that 18 of the 60 piles under the quay have lost more than a third of their section to rust.',
  'Repairs will cost 12.6 million and take fourteen months, the board said, and ferries will move to the south quay.',
  'Fishing crews, who land about 9,000 tonnes a year there, asked for a berth of their own while the work goes on.',
  'The board will meet again on Tuesday, when it is to hear from the ferry company and from the owners of the fish hall.',
];

/** A news article, with the given additions to its head and body. */
export function story(head = '', body = ''): string {
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>North quay to close</title>' +
    '<meta property="og:type" content="article"><meta property="og:title" content="North quay to close for repairs">' +
    `<meta property="article:published_time" content="2026-11-20T09:00:00Z">${head}</head><body>` +
    '<article><h1>North quay to close for repairs</h1><p>By Ada Fenwick</p>' +
    `${STORY.map((text) => `<p>${text}</p>`).join('')}</article>${body}</body></html>`
  );
}

const REDIRECTS: Record<string, string> = {
  loopback: 'http://127.0.0.1/admin',
  router: 'http://192.168.1.1/login',
  'second-hop': `${TRAPS}/to/loopback`,
  file: 'file:///etc/passwd',
  data: 'data:text/html,<h1>North quay</h1>',
  ftp: 'ftp://files.traps.example/story',
  port: 'https://traps.example:8443/story/plain',
  loop: `${TRAPS}/to/loop`,
  story: '/story/plain',
  'other-host': 'https://www.traps-mirror.example/story/plain',
  'no-robots': 'https://closed.traps.example/story/plain',
};

const ACTIVE = `<base href="https://beacon.example/base/"><meta http-equiv="refresh" content="0;url=https://beacon.example/refreshed">
  <script>fetch('https://beacon.example/ran'); document.title = 'ran'</script>
  <script src="https://beacon.example/script.js"></script><link rel="stylesheet" href="https://beacon.example/style.css">
  <link rel="preload" as="image" href="https://beacon.example/preload.png">`;
const LOADING = `<img src="https://beacon.example/pixel.png" onerror="fetch('https://beacon.example/onerror')">
  <img src="relative.png" srcset="https://beacon.example/set.png 2x"><iframe src="https://beacon.example/frame"></iframe>
  <video src="https://beacon.example/film.mp4" poster="https://beacon.example/poster.png" autoplay></video>
  <object data="https://beacon.example/object"></object><svg onload="fetch('https://beacon.example/svg')"></svg>
  <body style="background:url(https://beacon.example/background.png)" onload="fetch('https://beacon.example/onload')">`;

/** More text than a parser is given at once, with content that would break if it were split anywhere. */
const PIECES = `<meta name="keywords" content="${'a>b <p>"quay" &amp; 😀é '.replaceAll('"', '&quot;').repeat(1500)}">
  <style>${'p > a { content: "</p><p>" } '.repeat(800)}</style>`;
const NAMES = '<img name="write"><form name="close"></form><img name="open"><img name="querySelectorAll">';

/** 50 MB that would be an article. */
function* large(): Generator<string> {
  const chunk = `<p>${'The minutes of the harbour board go on. '.repeat(250)}</p>`;
  yield story();
  for (let sent = 0; sent < 50_000_000; sent += chunk.length) yield chunk;
}

/** Sends small pieces without end. */
function endless(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' }).write(story());
  const timer = setInterval(() => response.write('<p>And on.</p>'), 200);
  response.on('close', () => clearInterval(timer));
}

function answer({ host, path }: NewsroomRequest, response: ServerResponse): boolean {
  const html = (text: string | Buffer, headers = {}) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text);
  const [, kind = '', name = ''] = path.split('/');
  if (path === '/robots.txt') {
    const rules = host.startsWith('closed.') ? 'Disallow: /' : 'Disallow: /private/';
    response.writeHead(200, { 'content-type': 'text/plain' }).end(`User-agent: *\n${rules}\n`);
  } else if (kind === 'to') response.writeHead(302, { location: REDIRECTS[name], 'set-cookie': 'hop=1; Path=/' }).end();
  else if (path === '/large') Readable.from(large()).pipe(response.writeHead(200, { 'content-type': 'text/html' }));
  else if (path === '/endless') endless(response);
  else if (path === '/silent') return true;
  else if (path === '/active') html(story(ACTIVE, LOADING));
  else if (path === '/pieces') html(story(PIECES, NAMES));
  else if (path === '/noai') html(story('<meta name="robots" content="noindex, noai">'));
  else if (path === '/noai-header') html(story(), { 'x-robots-tag': 'noai, noimageai' });
  else if (path === '/reserved') html(story('<meta name="tdm-reservation" content="1">'));
  else if (path === '/cookie')
    html(story(), { 'set-cookie': 'visitor=1; Path=/; Max-Age=9999; Secure; SameSite=None' });
  else if (path === '/latin') {
    response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' });
    response.end(
      Buffer.from(story('', '').replaceAll('Ada Fenwick', 'Zoë Béraud').replace('quay', 'quai fermé'), 'latin1'),
    );
  } else if (path === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('not a picture');
  else if (/^\d+$/.test(kind)) response.writeHead(Number(kind), { 'www-authenticate': 'Basic' }).end('No');
  else html(story());
  return true;
}

/** Adds the outlet, its mirror and the host that must never be called to the newsroom's internet. */
export function addTraps(newsroom: Newsroom): void {
  for (const host of ['traps.example', 'www.traps-mirror.example', 'closed.traps.example', '127.0.0.1', '192.168.1.1'])
    newsroom.handle(host, answer);
}
