import type { Source } from '../types';
import { type Foldable, foldReprints, type Groups } from './fold';

/** An article of the event with what folding and counting need. */
export interface Member extends Foldable {
  /** Null for the article in the tab. */
  source: Source | null;
  /** The agency whose text it is; null where none is named. */
  agency: string | null;
  /** Its outlet is a news agency. */
  isAgency: boolean;
  owner: string | null;
}

/**
 * Folds reprints: sets `group`, `reprintOf` and `agency` of the members' sources. A group's text is the article's in
 * the tab where that is among them, else the agency's own, else the earliest's. Comment is never folded. `address` is
 * that of the article in the tab.
 */
export function foldGroups(members: readonly Member[], address: string): Groups {
  // A comment that opens with the news shares its words, and is still a comment.
  const groups = foldReprints(
    members.map((one) => (one.source?.group === 'opinion' ? { ...one, text: null, title: '', lead: '' } : one)),
  );
  for (const group of Map.groupBy(members.keys(), (i) => groups.of(i)).values()) {
    const own = group.flatMap((i) => members[i] ?? []);
    if (own.length > 1) fold(own, address);
  }
  return groups;
}

function fold(group: readonly Member[], address: string): void {
  // Nothing but follow-ups: a text on what came later, reprinted.
  const isLater = group.every(({ source }) => source?.group === 'followup');
  const head = headOf(group);
  const agency = group.find((one) => one.agency !== null)?.agency ?? null;
  for (const member of group) {
    if (member.agency === null && agency !== null) member.agency = agency;
    const { source } = member;
    if (source === null) continue;
    source.agency = member.agency ?? source.agency;
    if (isLater) continue;
    source.group = member === head ? 'report' : 'reprint';
    source.reprintOf = member === head ? null : (head.source?.id ?? address);
  }
}

function headOf(group: readonly Member[]): Member {
  const [first] = group;
  const tab = group.find(({ source }) => source === null);
  const agency = group.find(({ isAgency }) => isAgency);
  const earliest = [...group].sort((a, b) => published(a) - published(b))[0];
  const head = tab ?? agency ?? earliest ?? first;
  if (head === undefined) throw new Error('A group of reprints has no members');
  return head;
}

/**
 * The time by which the earliest text is found. A date at which an index saw the article comes after all others: the
 * text may have been published long before. A day without an hour may be any hour of it: it comes after those that give
 * theirs.
 */
function published({ source }: Member): number {
  const at = source?.publishedAt && !source.seen ? Date.parse(source.publishedAt) : Number.NaN;
  if (Number.isNaN(at)) return Number.MAX_SAFE_INTEGER;
  return source?.publishedAt?.includes('T') ? at : at + DAY_MS;
}

const DAY_MS = 86_400_000;
