import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('./sites/', import.meta.url));

const TYPES: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  css: 'text/css; charset=utf-8',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
};

/** Number of first bytes in which a page must name its own encoding (HTML standard, 4.2.5.4). */
const CHARSET_WINDOW = 1024;

/** A page's media type: it names UTF-8 only where the page itself names no encoding. */
export function htmlType(html: Buffer): string {
  const named = /charset\s*=/i.test(html.subarray(0, CHARSET_WINDOW).toString('latin1'));
  return named ? 'text/html' : 'text/html; charset=utf-8';
}

/** Reads a file of `sites/<host>`: "/" is index.html, "/news/dam" is news/dam.html; null where there is none. */
export async function readSite(host: string, path: string): Promise<{ body: Buffer; type: string } | null> {
  if (!/^[a-z0-9.-]+$/.test(host) || host.includes('..')) return null;
  if (!/^\/[\w/.-]*$/.test(path) || path.includes('..')) return null;
  const trimmed = path.endsWith('/') ? `${path}index` : path;
  const extension = /\.(html|js|json|css|xml|svg|txt)$/.exec(trimmed)?.[1];
  try {
    const body = await readFile(`${ROOT}${host}${extension ? trimmed : `${trimmed}.html`}`);
    return { body, type: extension && extension !== 'html' ? (TYPES[extension] ?? 'text/plain') : htmlType(body) };
  } catch {
    return null;
  }
}
