import { useState } from 'preact/hooks';
import type { HideRule } from '../../utils/core/stories/edition/hide';
import { send } from '../../utils/platform/messages/send';
import { useI18n } from '../shared/i18n';
import type { useSettings } from '../shared/use-settings';
import type { StoryDeeds } from './story-deeds';
import type { EditionNow } from './use-edition';

/** What was done last, in words, and the rule that it can be undone by. */
export interface Said {
  words: string;
  rule?: HideRule;
}

/** Returns what the reader can do with stories, which of them are open, and what was done last. */
export function useDeeds(edition: EditionNow, { settings, update }: ReturnType<typeof useSettings>) {
  const { t } = useI18n();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<Said | null>(null);
  const deeds: StoryDeeds = {
    open: (id) => setOpen((now) => toggled(now, id)),
    follow(story) {
      const ids = new Set([story.id, ...story.items.map((item) => item.id)]);
      const others = settings.followedStories.filter(({ id }) => !ids.has(id));
      const isFollowed = others.length < settings.followedStories.length;
      const one = { id: story.id, headline: story.headline.slice(0, LONGEST_NAME), since: Date.now() };
      void update({ followedStories: isFollowed ? others : [one, ...others] });
    },
    save: (story, { saved }) => void edition.change(send({ type: 'saveStory', id: story.id, saved })),
    read: (story, { read }) => void edition.change(send({ type: 'markRead', id: story.id, read })),
    hide(rule) {
      setSaid({ words: t('edition_hidden', rule.name), rule });
      void edition.change(send({ type: 'hide', rule }));
    },
    split(story, item) {
      const other = story.items.find(({ id }) => id !== item);
      if (!other) return;
      setSaid({ words: t('edition_split') });
      void send({ type: 'sayEvent', kind: 'apart', item, other: other.id }).catch(() => setSaid(null));
    },
  };
  const unhide = ({ kind, key }: Pick<HideRule, 'kind' | 'key'>) => {
    setSaid(null);
    void edition.change(send({ type: 'unhide', rule: { kind, key } }));
  };
  return { deeds, open, said, unhide };
}

/** Characters of a headline that are kept with what is followed. */
const LONGEST_NAME = 300;

function toggled(set: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
