import {
  BACKUP_VERSION,
  type BackupPart,
  type EditionPart,
  mergedMarks,
  readHead,
  readPart,
} from '../../../core/library/backup/format';
import { linesOf } from '../../../core/library/backup/lines';
import type { Marks } from '../../../core/library/types';
import type { KeptBrief } from '../../../core/run/kept';
import { tellChanged } from './changes';
import { isQuotaError, type KeptDatabase, type Write } from './database';
import { seal } from './index-store';
import { briefKind, putBrief, putRow, readRow } from './rows';

/** What a restore did. */
export interface Restored {
  /** Why it did nothing, or stopped: no backup, one of a later version, a full disk; null where it went to the end. */
  refused: 'notBackup' | 'newer' | 'full' | null;
  /** The backup was cut off: what follows is missing. */
  cut: boolean;
  /** Briefs that were not here. */
  added: number;
  /** Briefs that were here, and got tags, notes or highlights of the backup. */
  merged: number;
  /** Briefs that were here as they are. */
  same: number;
  /** Editions, rules and saved stories that were not here. */
  others: number;
  /** Lines that could not be read: broken, or of a later version. */
  unread: number;
  /** The settings that it brings, unread; null for none. Nothing is done with them here. */
  settings: unknown;
}

export interface RestoreOptions {
  now: number;
  signal: AbortSignal;
  /** Called with the number of lines read so far, and of briefs that the backup says it has. */
  tell(done: number, all: number): void;
  /**
   * Adds something of the reader's editions: true where it was not here, null where it cannot be read. Missing where the
   * reader wants only briefs.
   */
  addEdition?(part: EditionPart): Promise<boolean | null>;
}

type BriefPart = Extract<BackupPart, { type: 'brief' }>;

/** Briefs that are written in one transaction. */
const BATCH = 25;
const DAY_MS = 86_400_000;

/** Adds the briefs of a backup to those that are kept: nothing that is here is deleted, or overwritten by it. */
export async function restore(database: KeptDatabase, file: Blob, options: RestoreOptions): Promise<Restored> {
  const { now, signal, tell } = options;
  const result: Restored = {
    ...{ refused: null, cut: true, settings: null },
    ...{ added: 0, merged: 0, same: 0, others: 0, unread: 0 },
  };
  const lines = linesOf(await textOf(file), () => undefined);
  const first = await lines.next();
  const head = first.done ? null : readHead(first.value);
  if (!head) return { ...result, refused: 'notBackup', cut: false };
  if (head.version > BACKUP_VERSION) return { ...result, refused: 'newer', cut: false };
  let batch: { kept: KeptBrief; part: BriefPart }[] = [];
  let done = 0;
  const put = async () => {
    const now = batch;
    batch = [];
    await putAll(database, now, result);
    tell(done, head.briefs);
  };
  try {
    for await (const text of lines) {
      signal.throwIfAborted();
      if (text === '') continue;
      done += 1;
      const part = readPart(text);
      if (part?.type === 'end') result.cut = false;
      else if (part?.type === 'settings') result.settings = part.settings;
      else if (part?.type === 'edition') await addOther(part, options, result);
      else {
        const kept = part && readable(part.brief, now);
        if (kept) batch.push({ kept, part });
        else result.unread += 1;
      }
      if (batch.length >= BATCH) await put();
    }
    await put();
  } catch (error) {
    if (!isQuotaError(error)) throw error;
    result.refused = 'full';
  } finally {
    tellChanged(database.name);
  }
  // A line that was cut in the middle is no fault of its own.
  if (result.cut && result.unread > 0) result.unread -= 1;
  return result;
}

async function addOther(part: EditionPart, { addEdition }: RestoreOptions, result: Restored): Promise<void> {
  const did = addEdition ? await addEdition(part) : false;
  if (did === null) result.unread += 1;
  else if (did) result.others += 1;
}

/** A brief of a backup that may be kept; null for one that is broken, of a later version, or of a time to come. */
function readable(stored: unknown, now: number): KeptBrief | null {
  const kept = briefKind.read(stored);
  return kept && kept.key !== '' && kept.savedAt > 0 && kept.savedAt <= now + DAY_MS ? kept : null;
}

/** Writes some briefs: all of them, or none. */
async function putAll(
  database: KeptDatabase,
  parts: readonly { kept: KeptBrief; part: BriefPart }[],
  result: Restored,
): Promise<void> {
  const did = await database.write(async (tx) => {
    const outcomes: ('added' | 'merged' | 'same')[] = [];
    for (const { kept, part } of parts) outcomes.push(await putOne(tx, kept, part));
    return outcomes;
  });
  for (const outcome of did) result[outcome] += 1;
  await seal(database);
}

async function putOne(tx: Write, kept: KeptBrief, part: BriefPart): Promise<'added' | 'merged' | 'same'> {
  const { event, saved, tags, note, highlights } = part;
  const theirs: Marks = { saved, tags, note, highlights };
  const stored = await tx.objectStore('briefs').get(kept.key);
  const before = readRow(await tx.objectStore('rows').get(kept.key));
  const here = briefKind.read(stored);
  if (before && here) {
    const { saved, tags, note, highlights } = before;
    const ours: Marks = { saved, tags, note, highlights };
    const marks = mergedMarks(ours, theirs);
    if (JSON.stringify(marks) === JSON.stringify(ours)) return 'same';
    await putRow(tx, { ...before, ...marks }, here);
    return 'merged';
  }
  // One that a later version wrote is not overwritten by what an earlier one has.
  if (stored !== undefined) return 'same';
  await putBrief(tx, kept, { event: event || kept.key, marks: theirs });
  return 'added';
}

/** The text of a file, piece by piece; a compressed one is known by its first two bytes. */
async function textOf(file: Blob): Promise<AsyncIterable<string>> {
  const [one, two] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const bytes = file.stream();
  const plain = one === 0x1f && two === 0x8b ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
  return piecesOf(plain.pipeThrough(new TextDecoderStream()));
}

/** The pieces of a stream; not every browser's streams can be iterated. */
async function* piecesOf(stream: ReadableStream<string>): AsyncGenerator<string> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
