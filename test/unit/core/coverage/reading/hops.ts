import type { FetchHop, Hop } from '../../../../../utils/core/coverage/reading/follow';

/** A server for tests, with an answer for each address; other addresses answer 404. */
export function internet(pages: Record<string, () => Hop | Promise<Hop>>): FetchHop & { asked: string[] } {
  const asked: string[] = [];
  const fetchHop: FetchHop = async (url) => {
    asked.push(url);
    return (await pages[url]?.()) ?? { response: new Response('Not found', { status: 404 }) };
  };
  return Object.assign(fetchHop, { asked });
}

export const html =
  (text: BodyInit, init: ResponseInit = {}): (() => Hop) =>
  () => ({
    response: new Response(text, { ...init, headers: { 'content-type': 'text/html; charset=utf-8', ...init.headers } }),
  });

export const to = (address: string) => (): Hop => ({ to: address });

export const never = () => new Promise<never>(() => {});

/** A signal that nobody aborts. */
export const calm = () => new AbortController().signal;
