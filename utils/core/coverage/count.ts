import { countVoices, type Groups } from './reprints/fold';
import type { Member } from './reprints/fold-groups';
import type { Counts } from './types';

/** Counts who reports the event, the article in the tab among them; follow-ups and comment not at all. */
export function countCoverage(members: readonly Member[], reprints: Groups): Counts {
  const places = members.flatMap(({ source }, i) =>
    source === null || source.group === 'report' || source.group === 'reprint' ? [i] : [],
  );
  const counted = places.flatMap((i) => members[i] ?? []);
  const { voices, count } = countVoices(counted, (i) => reprints.of(places[i] ?? 0));
  return {
    independent: count,
    articles: counted.length,
    upTo: counted.some(({ source }) => source !== null && source.passages.length === 0),
    owners: sharedOwners(counted, voices),
    agencies: agencies(counted),
  };
}

/** The number of known owners behind the voices; null where no two voices share one. */
function sharedOwners(members: readonly Member[], voices: readonly number[]): number | null {
  const behind = new Map<string, Set<number>>();
  for (const [i, { owner, source }] of members.entries()) {
    if (owner === null || source?.group === 'reprint') continue;
    behind.set(owner, (behind.get(owner) ?? new Set()).add(voices[i] ?? i));
  }
  return [...behind.values()].some((own) => own.size > 1) ? behind.size : null;
}

function agencies(members: readonly Member[]): Counts['agencies'] {
  const articles = new Map<string, number>();
  for (const { agency } of members) if (agency !== null) articles.set(agency, (articles.get(agency) ?? 0) + 1);
  return [...articles]
    .map(([name, count]) => ({ name, articles: count }))
    .sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name));
}
