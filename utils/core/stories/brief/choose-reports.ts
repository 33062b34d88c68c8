import type { StoryItem } from '../items/item';

type Choice = Pick<StoryItem, 'id' | 'url' | 'title' | 'outlet' | 'at'>;

/** Reports that are read for a story's brief. */
const MOST_REPORTS = 5;

/** The reports to read: the one whose headline stands for the story, then the latest of each further outlet. */
export function chooseReports<Item extends Choice>(items: readonly Item[], headUrl: string): Item[] {
  const head = items.filter(({ url }) => url === headUrl).slice(0, 1);
  const latest = [...items].sort((a, b) => b.at - a.at);
  const outlets = new Set(head.map(({ outlet }) => outlet));
  const others = latest.filter(({ outlet }) => {
    if (outlets.has(outlet)) return false;
    outlets.add(outlet);
    return true;
  });
  return [...head, ...others].slice(0, MOST_REPORTS);
}
