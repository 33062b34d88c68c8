import { useState } from 'preact/hooks';
import type { StoryListing } from '../../utils/platform/messages/following';
import { Field } from '../settings/parts';
import { useI18n } from '../shared/i18n';

interface Props {
  story: StoryListing;
  others: readonly StoryListing[];
  /** Gets an item of each of the two stories. */
  onSame(pair: [string, string]): void;
}

/** Says of another story that it is of the same event. */
export function SameEvent({ story, others, onSame }: Props) {
  const { t } = useI18n();
  const [chosen, setChosen] = useState('');
  if (others.length === 0) return null;
  const join = (event: Event) => {
    event.preventDefault();
    const [own] = story.items;
    const [other] = others.find(({ id }) => id === chosen)?.items ?? [];
    if (own && other) onSame([own.id, other.id]);
  };
  return (
    <details class="story-reports">
      <summary>{t('following_sameEvent')}</summary>
      <form onSubmit={join}>
        <Field label={t('following_sameAs', story.headline)}>
          {(ids) => (
            <select {...ids} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
              <option value="">–</option>
              {others.map(({ id, headline }) => (
                <option key={id} value={id}>
                  {headline}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div class="buttons">
          <button
            type="submit"
            class="small"
            aria-disabled={chosen === ''}
            aria-label={t('following_joinNamed', story.headline)}
          >
            {t('following_join')}
          </button>
        </div>
      </form>
    </details>
  );
}
