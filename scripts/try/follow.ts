import type { Newsroom } from '../../test/newsroom/types.ts';
import type { FollowingResults } from '../../utils/platform/messages/following.ts';
import { withFollowedPage } from './followed-page.ts';
import type { TryOptions } from './options.ts';

/** What came of following the sample newsroom's feeds, asked twice. */
export interface Followed {
  feeds: {
    url: string;
    /** How the last request ended: "unchanged" is a 304. */
    state: string;
    /** Articles kept of it. */
    items: number;
    requests: number;
    /** How each request ended, in order. */
    answers: string[];
  }[];
  stories: { headline: string; independent: number; articles: number; outlets: string[] }[];
}

const MOST_STORIES = 100;

/** Follows the newsroom's feeds of the latest news in a Chrome-like browser, asks them twice and returns what came of it. */
export function tryFollow(options: TryOptions, newsroom: Newsroom): Promise<Followed> {
  return withFollowedPage(options, { newsroom }, async (page, ask) => {
    const refreshed = async () => {
      await ask({ type: 'refreshFeeds', url: null });
      return (await ask({ type: 'feedStates' })) as FollowingResults['feedStates'];
    };
    const first = await refreshed();
    const second = await refreshed();
    const stories = (await ask({ type: 'listStories', most: MOST_STORIES })) as FollowingResults['listStories'];
    if (options.screenshot) {
      await page.reload();
      await page.waitForSelector('[data-story]');
      await page.screenshot({ path: options.screenshot as `${string}.png`, fullPage: true });
    }
    return {
      feeds: second.map(({ url, outcome, items, requests }) => ({
        url,
        state: outcome ?? 'new',
        items,
        requests,
        answers: [first.find((state) => state.url === url)?.outcome ?? 'new', outcome ?? 'new'],
      })),
      stories: stories.map(({ headline, independent, articles, outlets }) => ({
        headline,
        independent,
        articles,
        outlets,
      })),
    };
  });
}

/** The outcome in lines: stories by their number of sources, then the feeds. */
export function followedText({ stories, feeds }: Followed): string {
  const byCount = [...stories].sort((a, b) => b.independent - a.independent);
  const lines = byCount.map(
    ({ headline, independent, articles, outlets }) =>
      `${independent} independent of ${articles}: ${headline}\n    ${outlets.join(', ')}`,
  );
  const states = feeds.map(({ url, items, answers }) => `${url}: ${items} articles, ${answers.join(', then ')}`);
  return `${[...lines, '', ...states].join('\n')}\n`;
}
