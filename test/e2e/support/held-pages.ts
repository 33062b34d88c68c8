import type { ServerResponse } from 'node:http';
import { readSite } from '../../newsroom/sites.ts';
import type { Newsroom } from '../../newsroom/types.ts';

const HOST = 'www.northmarch-courier.example';
const PATH = '/news/2026/11/tarrow-dam-evacuation';
/** The end of a paragraph: a page breaks off after one. */
const BREAK = '</p>';

/** Pages of a newsroom that do not finish loading until they are let. */
export interface HeldPages {
  /** A story whose picture does not come: its text is there, and the page is still loading. */
  picture: string;
  /** A story whose second half does not come. */
  half: string;
  /** Sends what was held back. */
  release(): void;
}

/** Adds held pages to a newsroom: the sample's story, at addresses of their own. */
export async function addHeldPages(newsroom: Newsroom): Promise<HeldPages> {
  const site = await readSite(HOST, PATH);
  if (!site) throw new Error('The newsroom has no sample');
  const html = site.body.toString().replace(/<link rel="canonical"[^>]*>/, '');
  const half = html.indexOf(BREAK, html.length / 2) + BREAK.length;
  const held = new Set<() => void>();
  const hold = (response: ServerResponse, finish: () => void) => {
    held.add(finish);
    response.once('close', () => held.delete(finish));
  };
  newsroom.handle('held.example', ({ path }, response) => {
    if (path === '/picture.png') {
      hold(response, () => response.writeHead(404).end());
      return true;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    if (path === '/picture') response.end(html.replace(/<body[^>]*>/, '$&<img src="/picture.png" alt="">'));
    else {
      response.write(html.slice(0, half));
      hold(response, () => response.end(html.slice(half)));
    }
    return true;
  });
  return {
    picture: 'https://held.example/picture',
    half: 'https://held.example/half',
    release() {
      for (const finish of held) finish();
      held.clear();
    },
  };
}
