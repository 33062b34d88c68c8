import type { NewsroomHandler } from './types.ts';

/** An outlet whose story redirects, over a second address of its own, to the reader's own machine. */
const shortlane: NewsroomHandler = ({ path }, response) => {
  if (path === '/2026/11/tarrow-dam-valley-cleared') response.writeHead(301, { location: '/s/8812' }).end();
  else if (path === '/s/8812') response.writeHead(302, { location: 'http://127.0.0.1/status' }).end();
  else return false;
  return true;
};

/** An outlet whose stories never arrive; its robots.txt does. */
const slowcoach: NewsroomHandler = ({ path }, response) => {
  if (path.startsWith('/news/')) return true;
  if (path !== '/robots.txt') return false;
  response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nAllow: /\n');
  return true;
};

/** Outlets whose pages cannot be read, by host. */
export const UNREACHABLE: [host: string, handler: NewsroomHandler][] = [
  ['go.shortlane-news.example', shortlane],
  ['www.slowcoach-daily.example', slowcoach],
];
