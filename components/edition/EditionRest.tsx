import type { HideRule } from '../../utils/core/stories/edition/hide';
import type { EditionView } from '../../utils/platform/messages/edition';
import { useI18n } from '../shared/i18n';
import { dayWords } from './day-words';
import { HiddenRules } from './HiddenRules';
import { type Known, StoryArticles } from './StoryArticles';
import type { StoryDeeds } from './story-deeds';

interface Props {
  view: EditionView;
  /** The earlier edition that is shown; null for the latest. */
  day: string | null;
  deeds: StoryDeeds;
  known: Known;
  onDay(day: string | null): void;
  onUnhide(rule: Pick<HideRule, 'kind' | 'key'>): void;
}

/** What stands below an edition, all of it closed: what came since, what is saved, earlier editions, what is hidden. */
export function EditionRest({ view, day, deeds, known, onDay, onUnhide }: Props) {
  const { t, plural, lang } = useI18n();
  const earlier = view.days.filter((one) => one !== view.today);
  return (
    <>
      {view.since.length > 0 && day === null && (
        <details class="since">
          <summary>{plural('edition_since', view.since.length)}</summary>
          <StoryArticles stories={view.since} deeds={deeds} known={known} />
        </details>
      )}
      {view.saved.length > 0 && (
        <details class="saved">
          <summary>{plural('edition_savedStories', view.saved.length)}</summary>
          <StoryArticles stories={view.saved} deeds={deeds} known={known} />
        </details>
      )}
      {earlier.length > 0 && (
        <details class="earlier">
          <summary>{t('edition_earlier')}</summary>
          <ul>
            {earlier.map((one) => (
              <li key={one}>
                <button
                  type="button"
                  class="plain"
                  aria-current={one === day ? 'date' : undefined}
                  onClick={() => onDay(one)}
                >
                  {dayWords(one, lang)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <HiddenRules rules={view.rules} onUndo={onUnhide} />
    </>
  );
}
