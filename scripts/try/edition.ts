import type { Newsroom } from '../../test/newsroom/types.ts';
import type { EditionStory } from '../../utils/core/stories/edition/edition.ts';
import type { EditionView } from '../../utils/platform/messages/edition.ts';
import { withFollowedPage } from './followed-page.ts';
import type { TryOptions } from './options.ts';

/** A story of the edition, as it is told. */
interface TriedStory {
  headline: string;
  category: string;
  standfirst: string;
  independent: number;
  articles: number;
  outlets: string[];
  why: string;
  isUpdate: boolean;
}

/** What came of making an edition of the sample newsroom's feeds. */
export interface TriedEdition {
  edition: { at: string; stories: TriedStory[] };
  since: TriedStory[];
}

/** Follows the newsroom's feeds, asks them and makes an edition of what they bring. */
export function tryEdition(options: TryOptions, newsroom: Newsroom): Promise<TriedEdition> {
  return withFollowedPage(options, { newsroom }, async (page, ask) => {
    await ask({ type: 'refreshFeeds', url: null });
    const { edition, since } = (await ask({ type: 'edition', day: null })) as EditionView;
    const { width, scheme, screenshot } = options;
    if (width !== null) await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' }]);
    await page.goto(page.url().replace(/#.*/, ''));
    await page.waitForSelector('article[data-story]');
    // Words are the page's: the reader's language has them, not the data.
    const words = await page.$$eval('article[data-story]', (stories) =>
      stories.map((story) => {
        const { story: id = '', category = '', why = '' } = (story as HTMLElement).dataset;
        return { id, category, why };
      }),
    );
    if (screenshot) await page.screenshot({ path: screenshot as `${string}.png`, fullPage: true });
    const told = (story: EditionStory): TriedStory => {
      const { category = '', why = '' } = words.find(({ id }) => id === story.id) ?? {};
      const { headline, standfirst, update, count } = story;
      const { independent, articles, outlets } = count;
      return { headline, category, standfirst, independent, articles, outlets, why, isUpdate: update !== null };
    };
    return {
      edition: { at: new Date(edition?.at ?? 0).toISOString(), stories: (edition?.stories ?? []).map(told) },
      since: since.map(told),
    };
  });
}

/** The edition in lines. */
export function editionText({ edition, since }: TriedEdition): string {
  const lines = (stories: readonly TriedStory[]) =>
    stories.map(({ headline, category, standfirst, outlets, why }) =>
      [category.toUpperCase(), headline, standfirst, outlets.join(', '), why, '']
        .filter((line, i) => line || i === 5)
        .join('\n'),
    );
  return `${[`Edition of ${edition.at}`, '', ...lines(edition.stories), `Since then: ${since.length}`, ...lines(since)].join('\n')}\n`;
}
