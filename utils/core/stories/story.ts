import type { Article } from '../article/types';
import { countCoverage } from '../coverage/count';
import { foundMember, type OutletOf } from '../coverage/member';
import { foldGroups } from '../coverage/reprints/fold-groups';
import { withoutBackground } from '../coverage/same-event/background';
import type { Candidate, Counts, CoveredArticle } from '../coverage/types';
import { folded } from '../text/fold';
import type { StoryEntry, StoryItem } from './items/item';

/** Items on one event, by one outlet or many. */
export interface Story {
  id: string;
  /** In the order in which they were published. */
  items: StoryItem[];
  /** When it was first and last reported, epoch ms. */
  first: number;
  last: number;
}

/** A story's reports, counted as coverage counts them. */
export interface StoryCount extends Pick<Counts, 'independent' | 'articles' | 'upTo' | 'owners' | 'agencies'> {
  /** Outlets by name: those that speak for themselves first, then those that reprint. */
  outlets: string[];
}

/** The stories that items were placed in, the one reported last first. */
export function storiesOf(items: readonly StoryItem[]): Story[] {
  const placed = items.filter(({ story }) => story !== '');
  return [...Map.groupBy(placed, ({ story }) => story)]
    .map(([id, own]) => {
      const inOrder = [...own].sort((a, b) => a.at - b.at);
      return { id, items: inOrder, first: inOrder[0]?.at ?? 0, last: inOrder.at(-1)?.at ?? 0 };
    })
    .sort((a, b) => b.last - a.last);
}

const NO_TEXTS: ReadonlyMap<string, Article> = new Map();

/**
 * Counts a story's independent reports: reprints of one text, outlets of one house and an outlet's own follow-ups are one
 * voice. "Up to" while not all were read.
 * @param texts articles that were read, by item id
 */
export function countOf(story: Story, outletOf: OutletOf, texts: ReadonlyMap<string, Article> = NO_TEXTS): StoryCount {
  const first = coveredBy(story);
  const members = story.items.map((item) =>
    foundMember({ found: itemCandidate(item), score: 1, text: texts.get(item.id) ?? null }, first, outletOf),
  );
  const groups = foldGroups(members, '');
  // All of a story are of one event: what reports of its consequences is a report as well, comment is none.
  for (const { source } of members) if (source?.group === 'followup') source.group = 'report';
  const { independent, articles, upTo, owners, agencies } = countCoverage(members, groups);
  const ranks = { report: 0, followup: 1, reprint: 2, opinion: 3 };
  const named = members
    .flatMap(({ source }) => (source ? [{ name: source.outlet || source.domain, rank: ranks[source.group] }] : []))
    .filter(({ name }) => name !== '')
    .sort((a, b) => a.rank - b.rank);
  return { independent, articles, upTo, owners, agencies, outlets: [...new Set(named.map(({ name }) => name))] };
}

/** The story's first report, by which others are told as follow-ups and comment. */
function coveredBy({ items: [first] }: Story): CoveredArticle {
  return {
    ...{ canonicalUrl: '', title: first?.title ?? '', byline: [], outlet: '', lang: first?.lang ?? null },
    ...{ publishedAt: first ? new Date(first.at).toISOString() : null, kind: 'news' },
    passages: first?.lead ? [{ n: 1, text: first.lead, kind: 'paragraph' }] : [],
  };
}

/** An entry of a feed as a finder would name it. */
export function itemCandidate({ url, title, outlet, domain, at, lead, lang }: StoryEntry): Candidate {
  return {
    ...{ finder: 'feeds', url, opaque: false, title, outlet, domain, seen: false, country: null },
    ...{ publishedAt: new Date(at).toISOString(), lead: withoutBackground(lead), lang },
  };
}

/**
 * The report whose headline stands for the story: of those with most words in common with the other headlines the first. A
 * headline that a hundred outlets print counts once.
 */
export function headOf({ items: all }: Story): StoryItem | null {
  const items = [...new Map([...all].reverse().map((item) => [folded(item.title), item])).values()].reverse();
  const holding = new Map<string, number>();
  const words = items.map(({ title }) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []));
  for (const own of words) for (const word of own) holding.set(word, (holding.get(word) ?? 0) + 1);
  let [best, most] = [items[0] ?? null, -1];
  for (const [i, own] of words.entries()) {
    const shared = [...own].reduce((sum, word) => sum + (holding.get(word) ?? 0) - 1, 0);
    const share = shared / Math.max(FEWEST_WORDS, own.size);
    if (share > most) [best, most] = [items[i] ?? null, share];
  }
  return best;
}

/** Words of a headline that says enough to stand for others. */
const FEWEST_WORDS = 6;
