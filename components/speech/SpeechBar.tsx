import { useEffect } from 'preact/hooks';
import type { Run } from '../../utils/core/run/types';
import { useI18n } from '../shared/i18n';
import { SpeechControls } from './SpeechControls';
import { usePlayer } from './use-player';

interface Props {
  run: Run;
  /** The sentence that is being read, as it stands in the brief; null for none. */
  onSpoken(text: string | null): void;
  onClose(): void;
}

/**
 * Reads the brief aloud with a voice of the browser for its language. A voice on this machine begins at once; one that
 * sends the text to its maker waits for a click, and says so.
 */
export function SpeechBar({ run, onSpoken, onClose }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const reading = usePlayer(run);
  const { voicing, state, plan, lang } = reading;
  const { status = null, at = 0 } = state ?? {};
  const spoken = status === 'playing' || status === 'paused' ? plan[at] : undefined;
  useEffect(() => {
    onSpoken(spoken?.text ?? null);
    if (status !== 'playing') return;
    const frame = requestAnimationFrame(() => {
      // The focus is not taken from a reader who is typing a question.
      if (!document.activeElement?.matches('input, textarea'))
        document.querySelector('[data-spoken]')?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [spoken, status]);
  useEffect(() => () => onSpoken(null), []);

  const ready = voicing === 'local' || voicing === 'online';
  const language = i18n.language(lang);
  return (
    <section class="speech" aria-label={t('speech_title')}>
      {ready && <SpeechControls {...reading} />}
      <button type="button" class="small" data-action="speech-stop" onClick={onClose}>
        {ready ? t('stop') : t('close')}
      </button>
      <p class="speech-note" role="status">
        {voicing === 'noVoices' && t('speech_noVoices')}
        {voicing === 'noVoice' && t('speech_noVoice', language)}
        {voicing === 'online' && status === null && t('speech_online', language)}
        {status === 'failed' && ` ${t('speech_failed')}`}
        {status === 'done' && ` ${t('speech_done')}`}
      </p>
    </section>
  );
}
