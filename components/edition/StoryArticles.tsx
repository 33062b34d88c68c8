import type { EditionStory } from '../../utils/core/stories/edition/edition';
import type { EditionView } from '../../utils/platform/messages/edition';
import { StoryArticle } from './StoryArticle';
import type { StoryDeeds } from './story-deeds';

/** What is known of all stories of the page: ids under which they are open, saved, followed or read. */
export interface Known {
  open: ReadonlySet<string>;
  saved: ReadonlySet<string>;
  followed: ReadonlySet<string>;
  read: ReadonlySet<string>;
}

interface Props {
  stories: readonly EditionStory[];
  deeds: StoryDeeds;
  known: Known;
  /** Those of the edition itself: the first is set larger. */
  leads?: boolean;
}

/** Stories one below the other. */
export function StoryArticles({ stories, deeds, known, leads }: Props) {
  return stories.map((story, i) => {
    const ids = idsOf(story);
    const state = {
      lead: leads === true && i === 0,
      open: known.open.has(story.id),
      saved: ids.some((id) => known.saved.has(id)),
      followed: ids.some((id) => known.followed.has(id)),
      read: ids.some((id) => known.read.has(id)),
    };
    return <StoryArticle key={story.id} story={story} deeds={deeds} state={state} />;
  });
}

/** Gathers what is known of the stories of a view. */
export function knownOf(view: EditionView, open: ReadonlySet<string>, followed: readonly { id: string }[]): Known {
  return {
    open,
    saved: new Set(view.saved.flatMap(idsOf)),
    followed: new Set(followed.map(({ id }) => id)),
    read: new Set(view.read),
  };
}

const idsOf = ({ id, items }: EditionStory): string[] => [id, ...items.map((item) => item.id)];
