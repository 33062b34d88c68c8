import { untilAborted } from '../../async/until-aborted';

export interface Body {
  /** Unpacked; at most as many as were asked for. */
  bytes: Uint8Array;
  /** There was more. */
  cut: boolean;
}

/**
 * The body of a response, up to `most` bytes. Rejects with the signal's reason, or with the network's error. However it
 * ends, nothing more is received.
 */
export async function readBody(response: Response, most: number, signal: AbortSignal): Promise<Body> {
  const reader = response.body?.getReader();
  if (!reader) return { bytes: new Uint8Array(), cut: false };
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    while (size <= most) {
      const { done, value } = await untilAborted(reader.read(), signal);
      if (done) break;
      size += value.length;
      chunks.push(value);
    }
  } finally {
    // After the end this does nothing; a server that never ends must not keep its connection.
    void reader.cancel().catch(() => undefined);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return { bytes: whole.subarray(0, most), cut: size > most };
}

/** Cancels a body that nobody will read. */
export function dropBody(response: Response): void {
  void response.body?.cancel().catch(() => undefined);
}
