import type { Reading, Source } from '../../utils/core/coverage/types';

/** A group of sources in the list. */
export interface SourceSet {
  name: 'read' | 'unread' | 'same' | 'apart';
  /** Those of one reason for not being read, or of one text, each; else one list without. */
  lists: { reason: Reading | null; textOf: string; sources: Source[] }[];
}

/** The order in which reasons for not being read stand: first what may still come, then what the reader can do. */
const REASONS: readonly Reading[] = [
  ...(['reading', 'waiting', 'unread', 'paywalled', 'blocked', 'refused'] as const),
  ...(['tooLarge', 'tooSlow', 'failed', 'cut', 'read'] as const),
];

/**
 * The sources as they are listed, each once: those that were read, by their numbers; those that were not, by reason;
 * those with a text of another, by whose text it is; follow-ups and opinion, which count as no report. Pinned outlets go first everywhere.
 */
export function groupSources(
  sources: readonly Source[],
  { isPinned, textOf }: { isPinned(source: Source): boolean; textOf(source: Source): string },
): SourceSet[] {
  const sorted = sources
    .map((source, at) => ({ source, at }))
    .sort(
      (a, b) =>
        Number(isPinned(b.source)) - Number(isPinned(a.source)) ||
        (a.source.number ?? Number.POSITIVE_INFINITY) - (b.source.number ?? Number.POSITIVE_INFINITY) ||
        a.at - b.at,
    )
    .map(({ source }) => source);
  const reports = sorted.filter(({ group }) => group === 'report');
  const unread = reports.filter(({ number }) => number === null);
  const one = (list: Source[]) => (list.length > 0 ? [{ reason: null, textOf: '', sources: list }] : []);
  const sets: SourceSet[] = [
    { name: 'read', lists: one(reports.filter(({ number }) => number !== null)) },
    {
      name: 'unread',
      lists: REASONS.map((reason) => ({
        reason,
        textOf: '',
        sources: unread.filter(({ reading }) => reading === reason),
      })).filter((list) => list.sources.length > 0),
    },
    {
      name: 'same',
      lists: [
        ...Map.groupBy(
          sorted.filter(({ group }) => group === 'reprint'),
          textOf,
        ),
      ].map(([name, list]) => ({
        reason: null,
        textOf: name,
        sources: list,
      })),
    },
    { name: 'apart', lists: one(sorted.filter(({ group }) => group === 'followup' || group === 'opinion')) },
  ];
  return sets.filter(({ lists }) => lists.length > 0);
}
