import * as v from 'valibot';
import type { KeptBrief } from '../../run/kept';
import { marksFields } from '../schema';
import type { LibraryRow, Marks } from '../types';

/*
 * A backup is a text of one JSON value a line: a head, then one part a line, then an end. What was cut off lacks its end,
 * and all whole lines of it are good. Parts of a kind that is not known are left alone, and counted.
 */

/** A later number is of a version that this one does not know: it is refused. */
export const BACKUP_VERSION = 1;

/** Longest line that is read, in characters: a brief with all its sources has some 100,000. */
export const LONGEST_LINE = 20_000_000;

const head = v.object({ recoupe: v.literal('backup'), version: v.number(), briefs: v.fallback(v.number(), 0) });

const part = v.variant('type', [
  v.object({ type: v.literal('brief'), brief: v.unknown(), event: v.fallback(v.string(), ''), ...marksFields }),
  /** An edition, a rule on what is hidden, or a saved story, as it is stored. */
  v.object({ type: v.literal('edition'), kind: v.picklist(['editions', 'rules', 'saved']), stored: v.unknown() }),
  v.object({ type: v.literal('settings'), settings: v.unknown() }),
  v.object({ type: v.literal('end') }),
]);

/** One line of a backup. */
export type BackupPart = v.InferOutput<typeof part>;

/** Something of the reader's editions, as it is stored. */
export type EditionPart = Pick<Extract<BackupPart, { type: 'edition' }>, 'kind' | 'stored'>;

/** The first line of a backup. */
export function backupHead({ briefs, now }: { briefs: number; now: number }): string {
  return line({ recoupe: 'backup', version: BACKUP_VERSION, at: new Date(now).toISOString(), briefs });
}

/** The line of a brief; `stored` is the brief as it is stored, with its format. */
export function briefLine(stored: KeptBrief, { event, saved, tags, note, highlights }: LibraryRow): string {
  return line({ type: 'brief', brief: stored, event, saved, tags, note, highlights });
}

export const editionLine = (part: EditionPart): string => line({ type: 'edition', ...part });

export const settingsLine = (settings: object): string => line({ type: 'settings', settings });

/** The last line: without it, something is missing. */
export const endLine = (): string => line({ type: 'end' });

const line = (value: object): string => `${JSON.stringify(value)}\n`;

/** The head that a line is; null where it is none. */
export function readHead(text: string): v.InferOutput<typeof head> | null {
  const result = v.safeParse(head, jsonOf(text));
  return result.success ? result.output : null;
}

/** The part that a line is; null where it is broken, or of an unknown kind. */
export function readPart(text: string): BackupPart | null {
  const result = v.safeParse(part, jsonOf(text));
  return result.success ? result.output : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Marks on the same brief from two places: nothing of either is lost. */
export function mergedMarks(ours: Marks, theirs: Marks): Marks {
  const note = ours.note.includes(theirs.note) ? ours.note : [ours.note, theirs.note].filter(Boolean).join('\n\n');
  const known = new Set(ours.highlights.map((one) => `${one.text}\n${one.note}`));
  return {
    saved: ours.saved || theirs.saved,
    tags: [...new Set([...ours.tags, ...theirs.tags])],
    note,
    highlights: [...ours.highlights, ...theirs.highlights.filter((one) => !known.has(`${one.text}\n${one.note}`))],
  };
}
