import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { MOST_BYTES, type ModelSource } from '../../core/settings/local-models';
import type { DownloadProgress, ModelMeta } from '../../core/settings/stored-model';
import { DownloadError } from './download-error';
import { receive } from './receive';
import type { ModelStore } from './store';

export interface DownloadDeps {
  store: ModelStore;
  fetch: typeof fetch;
  /** Resolves to the bytes that the browser still lets us store; Infinity where it does not say. */
  room(): Promise<number>;
}

/**
 * Downloads a model, or the rest of one, and yields its progress. Aborting the signal pauses: the bytes on disk stay,
 * and the next call continues after them if the server still has the same file, else it starts again. A file that is no
 * model, or whose checksum is wrong, is deleted. Throws `DownloadError`, or the signal's reason.
 */
export async function* download(
  source: ModelSource,
  deps: DownloadDeps,
  signal: AbortSignal,
): AsyncGenerator<DownloadProgress> {
  const { store } = deps;
  signal.throwIfAborted();
  const known = await store.get(source.id);
  if (known?.whole) return;
  const started = known?.url === source.url ? known : null;
  let have = started?.have ?? 0;
  if (known && !started) await store.remove(source.id);
  let model: ModelMeta = started ?? { ...source, etag: '', architecture: '', whole: false };
  if (model.bytes === null || have < model.bytes) {
    const response = await ask({ model, have }, deps, signal);
    if (have > 0 && response.status !== 206) {
      await store.remove(source.id, 'bytes');
      have = 0;
    }
    const left = lengthOf(response);
    const total = left === null ? model.bytes : have + left;
    if (total !== null && total > MOST_BYTES) throw new DownloadError('tooLarge');
    // This is not the file that was checked; its size shows that without downloading it.
    if (total !== null && source.bytes !== null && total !== source.bytes) throw new DownloadError('checksum');
    if (total !== null && total - have > (await deps.room())) throw new DownloadError('noRoom');
    model = { ...model, bytes: total, etag: response.headers.get('etag') ?? '' };
    await store.save(model);
    try {
      if (!response.body) throw new DownloadError('cut');
      for await (const now of receive(response.body, model, { start: have, store, signal })) {
        have = now;
        yield { have, total, checking: false };
      }
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof DownloadError)) throw new DownloadError('cut');
      if (error.kind === 'noGguf' || error.kind === 'tooLarge') await store.remove(source.id);
      throw error;
    }
    if (total !== null && have < total) throw new DownloadError('cut');
    model = { ...model, bytes: have };
  }
  yield { have, total: have, checking: true };
  if (model.sha256 !== null && (await hashOf(await store.open(model.id), signal)) !== model.sha256) {
    await store.remove(model.id);
    throw new DownloadError('checksum');
  }
  await store.save({ ...model, whole: true });
  yield { have, total: have, checking: false };
}

/**
 * Keeps a file of the reader's own. Throws `DownloadError`, or the signal's reason; then nothing of the file is kept.
 */
export async function* takeFile(
  { file, ...names }: { file: File; id: string; name: string },
  deps: DownloadDeps,
  signal: AbortSignal,
): AsyncGenerator<DownloadProgress> {
  const { store } = deps;
  const model: ModelMeta = {
    ...names,
    url: '',
    bytes: file.size,
    sha256: null,
    etag: '',
    architecture: '',
    whole: false,
  };
  if (file.size > MOST_BYTES) throw new DownloadError('tooLarge');
  if (file.size > (await deps.room())) throw new DownloadError('noRoom');
  await store.remove(model.id);
  await store.save(model);
  try {
    for await (const have of receive(file.stream(), model, { start: 0, store, signal }))
      yield { have, total: file.size, checking: false };
    await store.save({ ...model, whole: true });
  } catch (error) {
    await store.remove(model.id);
    signal.throwIfAborted();
    throw error instanceof DownloadError ? error : new DownloadError('unknown');
  }
}

async function ask(
  { model, have }: { model: ModelMeta; have: number },
  deps: DownloadDeps,
  signal: AbortSignal,
): Promise<Response> {
  const range: Record<string, string> = have > 0 ? { Range: `bytes=${have}-` } : {};
  // Two versions of a file must not be joined: If-Range prevents it. A weak ETag cannot tell versions apart byte by
  // byte.
  if (have > 0 && model.etag && !model.etag.startsWith('W/')) range['If-Range'] = model.etag;
  let response: Response;
  try {
    response = await deps.fetch(model.url, { headers: range, credentials: 'omit', cache: 'no-store', signal });
  } catch {
    signal.throwIfAborted();
    throw new DownloadError('offline');
  }
  if (response.status === 416 && have > 0) {
    await deps.store.remove(model.id, 'bytes');
    return ask({ model, have: 0 }, deps, signal);
  }
  if (response.status === 206 && (startOf(response) ?? have) !== have) throw new DownloadError('server');
  if (!response.ok) throw new DownloadError(response.status >= 500 || response.status === 429 ? 'server' : 'notFound');
  return response;
}

/**
 * The position at which the bytes of a partial answer begin; null where the server hides it from extensions, and the
 * status alone must be trusted.
 */
function startOf(response: Response): number | null {
  const start = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1];
  return start === undefined ? null : Number(start);
}

function lengthOf(response: Response): number | null {
  const length = Number(response.headers.get('content-length'));
  return length > 0 && !response.headers.get('content-encoding') ? length : null;
}

async function hashOf(blob: Blob | null, signal: AbortSignal): Promise<string> {
  const hash = sha256.create();
  const reader = blob?.stream().getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    signal.throwIfAborted();
    hash.update(next.value);
  }
  return bytesToHex(hash.digest());
}
