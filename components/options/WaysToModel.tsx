import { writingNow } from '../../utils/core/settings/now';
import type { Settings } from '../../utils/platform/storage/settings';
import type { SectionProps } from '../settings/parts';
import { usePolicy } from '../settings/policy';
import { useI18n } from '../shared/i18n';
import { addressOf } from './place';

/** Two ways from key sentences to a model, for a reader who has set up none. */
export function WaysToModel({ settings, update }: SectionProps) {
  const { t } = useI18n();
  const { engine: isSet } = usePolicy();
  if (isSet || writingNow(settings, { isReady: false }) !== 'instant') return null;
  const go = (engine: Settings['engine']) =>
    void update({ engine }).then(() => {
      location.hash = addressOf('models');
    });
  return (
    <section class="ways" aria-labelledby="ways-title">
      <h2 id="ways-title">{t('ways_title')}</h2>
      <p>{t('ways_body')}</p>
      <div class="buttons">
        <button type="button" data-way="local" onClick={() => go('local')}>
          {t('ways_local')}
        </button>
        <button type="button" data-way="remote" onClick={() => go('remote')}>
          {t('ways_remote')}
        </button>
      </div>
    </section>
  );
}
