import { Icon } from '../shared/Icon';
import { useI18n } from '../shared/i18n';
import type { Reading } from './use-player';

const RATES = [0.75, 1, 1.25, 1.5, 2] as const;

/** The buttons and the speed of a reading, and the sentence being read. */
export function SpeechControls({ state, plan, rate, setRate, player }: Reading) {
  const { t, number } = useI18n();
  const { status = null, at = 0 } = state ?? {};
  const playing = status === 'playing';
  return (
    <div class="speech-controls">
      <button
        type="button"
        class="bar-button"
        data-action="speech-play"
        aria-label={playing ? t('speech_pause') : t('speech_play')}
        title={playing ? t('speech_pause') : t('speech_play')}
        onClick={() => (playing ? player()?.pause() : player()?.play())}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <button
        type="button"
        class="bar-button"
        aria-label={t('speech_next')}
        title={t('speech_next')}
        onClick={() => player()?.next()}
      >
        <Icon name="next" />
      </button>
      <label class="speech-rate">
        <span>{t('speech_speed')}</span>{' '}
        <select value={String(rate)} onChange={(event) => setRate(Number(event.currentTarget.value))}>
          {RATES.map((one) => (
            <option key={one} value={String(one)}>
              {t('speech_rate', number(one))}
            </option>
          ))}
        </select>
      </label>
      <span class="speech-at">{t('speech_at', number(at + 1), number(plan.length))}</span>
    </div>
  );
}
