import { MOST_BYTES } from '../../core/settings/local-models';
import type { ModelMeta } from '../../core/settings/stored-model';
import { DownloadError } from './download-error';
import { GGUF_HEAD_BYTES, readGguf } from './gguf';
import type { ModelStore, PartWriter } from './store';

/** Bytes of one part: the most that is lost when the browser is ended. */
const PART_BYTES = 32 * 1024 * 1024;

interface ReceiveOptions {
  /** Bytes that are on disk already. */
  start: number;
  store: ModelStore;
  signal: AbortSignal;
}

/**
 * Writes a stream of bytes after those of a model that are on disk already, and yields the total after each piece. The
 * first bytes of a file must be those of a GGUF file: its architecture is then saved. Bytes written before the signal
 * is aborted, or the stream breaks, stay. Throws `DownloadError` (`noGguf`, `tooLarge`, `noRoom`), the stream's error,
 * or the signal's reason.
 */
export async function* receive(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  model: ModelMeta,
  { start, store, signal }: ReceiveOptions,
): AsyncGenerator<number> {
  const reader = stream.getReader();
  const cancel = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  let have = start;
  let head: Uint8Array<ArrayBuffer>[] | null = start === 0 ? [] : null;
  let writer: PartWriter | null = null;
  let inPart = 0;
  try {
    for (;;) {
      const next = await reader.read();
      if (head && (next.done || have + next.value.byteLength >= GGUF_HEAD_BYTES)) {
        await checkHead(next.done ? head : [...head, next.value], model, store);
        head = null;
      }
      if (next.done) break;
      head?.push(next.value);
      have += next.value.byteLength;
      if (have > MOST_BYTES) throw new DownloadError('tooLarge');
      writer ??= await store.append(model.id);
      await writer.write(next.value);
      inPart += next.value.byteLength;
      if (inPart >= PART_BYTES) {
        await writer.close();
        writer = null;
        inPart = 0;
      }
      yield have;
    }
  } catch (error) {
    throw isQuota(error) ? new DownloadError('noRoom') : error;
  } finally {
    signal.removeEventListener('abort', cancel);
    cancel();
    // A part that cannot be closed is lost, and the next attempt writes it again.
    await writer?.close().catch(() => undefined);
  }
  signal.throwIfAborted();
}

async function checkHead(head: Uint8Array<ArrayBuffer>[], model: ModelMeta, store: ModelStore): Promise<void> {
  const read = readGguf(await new Blob(head).slice(0, GGUF_HEAD_BYTES).arrayBuffer());
  if (!read) throw new DownloadError('noGguf');
  model.architecture = read.architecture;
  await store.save(model);
}

function isQuota(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
