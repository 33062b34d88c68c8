import type { OutletOf } from '../../coverage/member';
import { categoryFromWords } from '../../instant/category';
import type { FeedSetting } from '../../settings/coverage';
import type { FollowedStory, FollowedTopic } from '../../settings/follow';
import type { CategoryId } from '../../text/category-ids';
import { folded } from '../../text/fold';
import { codeOf, type LangTag } from '../../text/lang-tag';
import { sentences } from '../../text/sentences';
import type { StoryItem } from '../items/item';
import { statementsOf } from '../novelty/statements';
import { countOf, headOf, type Story, type StoryCount } from '../story';
import { topicsOf } from './topics';

/** The reader's own words on what they want to read. */
export interface Interests {
  topics: readonly FollowedTopic[];
  feeds: readonly FeedSetting[];
  stories: readonly FollowedStory[];
  /** The language of the interface; a report in it stands for a story of several languages. */
  lang: LangTag | null;
}

/** A story as an edition tells it. Plain data. */
export interface ToldStory {
  id: string;
  headline: string;
  /** Address of the report that the headline is from, and its outlet. */
  url: string;
  outlet: string;
  lang: LangTag | null;
  /** Null where it is not clear. */
  category: CategoryId | null;
  /** At most two sentences; '' where no report has any. */
  standfirst: string;
  count: StoryCount;
  /** Epoch ms. */
  first: number;
  last: number;
  /** Topics that the reader follows, by name. */
  topics: string[];
  /** The reader follows this very story. */
  followed: boolean;
  items: Pick<StoryItem, 'id' | 'url' | 'title' | 'outlet' | 'at'>[];
}

const STANDFIRST_SENTENCES = 2;
const LONGEST_STANDFIRST_CHARS = 320;
/** Reports of which leads are looked through for a standfirst. */
const MOST_LEADS = 8;
/** A story of more reports is told by these: the reader opens a few. */
const MOST_LISTED = 60;

export function tellStory(story: Story, interests: Interests, outletOf: OutletOf): ToldStory | null {
  const own = story.items.filter(({ lang }) => codeOf(lang) !== null && codeOf(lang) === codeOf(interests.lang));
  const head = headOf(own.length > 0 ? { ...story, items: own } : story);
  if (!head) return null;
  const leads = [head, ...story.items.filter(({ id, lang }) => id !== head.id && lang === head.lang)];
  const text = leads.slice(0, MOST_LEADS).map(({ title, lead }) => `${title}\n${lead}`);
  return {
    ...{ id: story.id, headline: head.title, url: head.url, outlet: head.outlet, lang: head.lang },
    category: categoryFromWords(head.title, text.join('\n'), head.lang),
    standfirst: standfirstOf(leads.slice(0, MOST_LEADS), head.title),
    ...{ count: countOf(story, outletOf), first: story.first, last: story.last },
    topics: topicsOf(story.items, interests),
    followed: interests.stories.some(({ id }) => story.id === id || story.items.some((item) => item.id === id)),
    items: story.items.slice(-MOST_LISTED).map(({ id, url, title, outlet, at }) => ({ id, url, title, outlet, at })),
  };
}

/** The first sentences of the first lead that states something its headline does not. */
function standfirstOf(items: readonly StoryItem[], headline: string): string {
  for (const { lead, lang } of items) {
    const told = statementsOf({ lang, passages: [{ n: 1, text: lead }] })
      .map(({ text }) => text)
      .filter((text) => folded(text) !== folded(headline) && !isCut(text))
      .slice(0, STANDFIRST_SENTENCES);
    const fit = told.filter((_, i) => told.slice(0, i + 1).join(' ').length <= LONGEST_STANDFIRST_CHARS);
    if (fit.length > 0) return fit.join(' ');
  }
  // A lead that is cut says more than none.
  const [cut] = items.flatMap(({ lead, lang }) => sentences(lead, lang).slice(0, 1));
  return cut === undefined || folded(cut) === folded(headline) ? '' : cut.slice(0, LONGEST_STANDFIRST_CHARS);
}

/** True for a sentence that a feed has cut off. */
const isCut = (text: string): boolean => /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/u.test(text);
