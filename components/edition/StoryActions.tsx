import type { EditionStory } from '../../utils/core/stories/edition/edition';
import { linkTarget } from '../../utils/core/text/link-target';
import { useI18n } from '../shared/i18n';
import type { StoryDeeds, StoryState } from './story-deeds';

interface Props {
  story: EditionStory;
  deeds: StoryDeeds;
  state: StoryState & { hiding: boolean };
  /** Id of the element that shows the brief. */
  brief: string;
  onHide(): void;
}

/** What can be done with a story: its brief, its report, follow, save, hide. */
export function StoryActions({ story, deeds, state, brief, onHide }: Props) {
  const { t } = useI18n();
  const original = linkTarget(story.url);
  return (
    <div class="story-actions">
      <button
        type="button"
        class="small"
        data-action="open"
        aria-expanded={state.open}
        aria-controls={brief}
        onClick={() => deeds.open(story.id)}
      >
        {t(state.open ? 'edition_close' : 'edition_open')}
      </button>
      {original && (
        <a class="story-original" data-action="original" href={original} target="_blank" rel="noreferrer">
          {story.outlet}
        </a>
      )}
      <button
        type="button"
        class="small"
        data-action="follow"
        aria-pressed={state.followed}
        onClick={() => deeds.follow(story)}
      >
        {t(state.followed ? 'edition_following' : 'edition_follow')}
      </button>
      <button
        type="button"
        class="small"
        data-action="save"
        aria-pressed={state.saved}
        onClick={() => deeds.save(story, { saved: !state.saved })}
      >
        {t(state.saved ? 'edition_saved' : 'edition_save')}
      </button>
      <button type="button" class="small" data-action="hide" aria-expanded={state.hiding} onClick={onHide}>
        {t('edition_hide')}
      </button>
      <button
        type="button"
        class="small visually-hidden"
        data-action="read"
        aria-pressed={state.read}
        onClick={() => deeds.read(story, { read: !state.read })}
      >
        {t('keys_read')}
      </button>
    </div>
  );
}
