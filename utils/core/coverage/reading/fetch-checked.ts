import { type FetchHop, follow } from './follow';

export interface Checked {
  response: Response;
  /** Where redirects led. */
  url: string;
}

/**
 * Requests an address that the reader or the extension named, and follows its redirects one by one, each checked before it
 * is requested: a public service must not lead into the reader's own network. The address itself may lie there. Null where
 * a redirect leads to what may not be asked.
 */
export async function fetchChecked(
  url: string,
  fetchHop: FetchHop,
  { signal, headers }: { signal: AbortSignal; headers: Readonly<Record<string, string>> },
): Promise<Checked | null> {
  const first = await fetchHop(url, signal, headers);
  if ('response' in first) return { response: first.response, url };
  if (!URL.canParse(first.to, url)) return null;
  const followed = await follow(new URL(first.to, url).href, { fetchHop, headers }, signal);
  return followed.ok ? { response: followed.response, url: followed.url } : null;
}
