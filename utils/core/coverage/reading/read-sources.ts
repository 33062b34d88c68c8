import type { Source } from '../types';
import { type ReadDeps, readSource, type SourceText } from './read-source';

/** The progress of reading one source: `reading` once it is begun, then its result. */
export interface SourceReading extends SourceText {
  /** The source's own. */
  id: string;
}

type ToRead = Pick<Source, 'id' | 'url' | 'opaque'>;

/** Sources read side by side. */
const SOURCES_AT_ONCE = 5;

/**
 * Reads sources side by side, those of one host one after another, and yields each when it begins and when it is done,
 * in the order in which that happens. Never throws. Once `signal` is aborted, unfinished sources are yielded as
 * `unread`. A caller that stops listening stops the reading.
 */
export async function* readSources(
  sources: readonly ToRead[],
  deps: ReadDeps,
  signal: AbortSignal,
): AsyncGenerator<SourceReading, void, undefined> {
  const own = new AbortController();
  const all = AbortSignal.any([signal, own.signal]);
  const pending: SourceReading[] = [];
  let wake = () => {};
  const tell = (id: string, text: SourceText) => {
    pending.push({ id, ...text });
    wake();
  };
  const queue = byHost(sources);
  const work = async () => {
    for (let host = queue.shift(); host; host = queue.shift())
      for (const source of host) tell(source.id, await readOne(source, deps, { signal: all, tell }));
  };
  let working = Math.min(SOURCES_AT_ONCE, queue.length);
  const end = () => {
    working -= 1;
    wake();
  };
  for (let n = working; n > 0; n--) void work().then(end, end);
  try {
    while (working > 0 || pending.length > 0) {
      const next = pending.shift();
      if (next) yield next;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    own.abort();
  }
}

async function readOne(
  source: ToRead,
  deps: ReadDeps,
  { signal, tell }: { signal: AbortSignal; tell(id: string, text: SourceText): void },
): Promise<SourceText> {
  const nothing = { refusedHost: '', article: null };
  if (signal.aborted) return { reading: 'unread', ...nothing };
  tell(source.id, { reading: 'reading', ...nothing });
  try {
    return await readSource(source, deps, signal);
  } catch {
    return { reading: signal.aborted ? 'unread' : 'failed', ...nothing };
  }
}

/** The sources of each host, in their order. */
function byHost(sources: readonly ToRead[]): ToRead[][] {
  const hosts = Map.groupBy(sources, ({ url }) => (URL.canParse(url) ? new URL(url).hostname : ''));
  return [...hosts.values()];
}
