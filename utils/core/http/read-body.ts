/** Most bytes of an answer that are read: 3 MB. The rest is not waited for. */
export const MOST_BYTES = 3_000_000;

/** Characters of an XML document in which it declares its encoding. */
const DECLARATION = 200;

/**
 * The body of an answer as text, cut at `most` bytes; the connection is closed then. Decoded as the byte-order mark,
 * the header or the XML declaration says, else as UTF-8. Rejects with the signal's reason when it is aborted, or as the
 * stream does.
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
  return decode(bytes, response.headers.get('content-type') ?? '');
}

function decode(bytes: Uint8Array, contentType: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION));
  const marked = start.startsWith('\u00fe\u00ff') ? 'utf-16be' : start.startsWith('\u00ff\u00fe') ? 'utf-16le' : null;
  const named =
    /charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,30})/i.exec(contentType.slice(0, 300))?.[1] ??
    /^\s{0,20}<\?xml[^>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,30})["']/i.exec(start)?.[1];
  try {
    return new TextDecoder(start.startsWith('\u00ef\u00bb\u00bf') ? 'utf-8' : (marked ?? named ?? 'utf-8')).decode(
      bytes,
    );
  } catch {
    // No such encoding.
    return new TextDecoder().decode(bytes);
  }
}
