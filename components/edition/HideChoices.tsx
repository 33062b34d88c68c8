import type { EditionStory } from '../../utils/core/stories/edition/edition';
import type { HideRule } from '../../utils/core/stories/edition/hide';
import { useI18n } from '../shared/i18n';

interface Props {
  story: EditionStory;
  /** The name of its category; '' for none. */
  label: string;
  onHide(rule: HideRule): void;
}

/** The ways to see less: this story, one outlet's own stories, or one topic's. */
export function HideChoices({ story, label, onHide }: Props) {
  const { t } = useI18n();
  const hide = (kind: HideRule['kind'], key: string, name: string) =>
    onHide({ kind, key, name: name.slice(0, 300), at: Date.now() });
  return (
    <fieldset class="story-actions" aria-label={t('edition_hide')}>
      <button type="button" class="small" data-hide="story" onClick={() => hide('story', story.id, story.headline)}>
        {t('edition_hideStory')}
      </button>
      {story.outlet !== '' && (
        <button
          type="button"
          class="small"
          data-hide="outlet"
          onClick={() => hide('outlet', story.outlet, story.outlet)}
        >
          {t('edition_hideOutlet', story.outlet)}
        </button>
      )}
      {story.topics.map((topic) => (
        <button key={topic} type="button" class="small" data-hide="topic" onClick={() => hide('topic', topic, topic)}>
          {t('edition_hideTopic', topic)}
        </button>
      ))}
      {story.category !== null && (
        <button
          type="button"
          class="small"
          data-hide="topic"
          onClick={() => hide('topic', `:${story.category}`, label)}
        >
          {t('edition_hideTopic', label)}
        </button>
      )}
    </fieldset>
  );
}
