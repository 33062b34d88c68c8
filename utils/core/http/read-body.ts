import { decodeText } from './decode';

/** Most bytes of an answer that are read: 3 MB. The rest is not waited for. */
export const MOST_BYTES = 3_000_000;

/**
 * The body of an answer as text, cut at `most` bytes; the connection is closed then. Rejects with the
 * signal's reason when it is aborted, or as the stream does.
 */
export async function readBody(response: Response, signal: AbortSignal, most = MOST_BYTES): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    while (size < most) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) break;
      chunks.push(value.subarray(0, most - size));
      size += value.length;
    }
  } finally {
    // A stream may refuse to be closed; that is its own affair.
    reader.cancel().catch(() => {});
  }
  const bytes = new Uint8Array(Math.min(size, most));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return decodeText(bytes, response.headers.get('content-type') ?? '');
}
