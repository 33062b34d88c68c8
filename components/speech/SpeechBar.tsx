import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Run } from '../../utils/core/run/types';
import { shownBrief } from '../../utils/core/shown/shown';
import { browserSynthesizer, loadVoices } from '../../utils/platform/speech/browser';
import { planSpeech } from '../../utils/platform/speech/plan';
import { createPlayer, type SpeechPlayer, type SpeechState } from '../../utils/platform/speech/player';
import { chooseVoice } from '../../utils/platform/speech/voices';
import { Icon } from '../shared/Icon';
import { useI18n } from '../shared/i18n';
import { useSettings } from '../shared/use-settings';

const RATES = [0.75, 1, 1.25, 1.5, 2] as const;

interface Props {
  run: Run;
  /** The sentence that is being read, as it stands in the brief; null for none. */
  onSpoken(text: string | null): void;
  onClose(): void;
}

type Voicing = 'loading' | 'local' | 'online' | 'noVoice' | 'noVoices';

/**
 * Reads the brief aloud with a voice of the browser's for its language. A voice of this machine begins at once; one that sends
 * the text to its maker waits for a click, and says so.
 */
export function SpeechBar({ run, onSpoken, onClose }: Props) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const { settings, loaded } = useSettings();
  const [voicing, setVoicing] = useState<Voicing>('loading');
  /** Null until it has begun. */
  const [state, setState] = useState<SpeechState | null>(null);
  const [rate, setRate] = useState<number>(1);
  const player = useRef<SpeechPlayer | null>(null);
  const brief = shownBrief(run);
  const lang = brief && brief.lang !== 'und' ? brief.lang : (run.article?.lang ?? i18n.lang);
  // What is read is what was there when the reading began.
  const plan = useMemo(() => {
    if (!brief || !loaded) return [];
    const words = { context: t('speech_context'), notFound: t('speech_notFound'), lang: i18n.lang };
    const headline = brief.headline || (run.article?.title ?? '');
    const articleLang = run.article?.lang ?? lang;
    return planSpeech(brief, words, { headline, lang, articleLang, hideNotFound: settings.hideNotFound });
  }, [run.id, loaded]);

  useEffect(() => {
    if (plan.length === 0) return;
    const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
    let gone = false;
    const begin = async () => {
      const voices = synthesis ? await loadVoices(synthesis) : [];
      if (gone) return;
      const voice = chooseVoice(voices, lang);
      setVoicing(voice ? (voice.localService ? 'local' : 'online') : voices.length > 0 ? 'noVoice' : 'noVoices');
      if (!voice || !synthesis) return;
      player.current = createPlayer(plan, rate, {
        synthesizer: browserSynthesizer(synthesis, voices, lang),
        after: (ms, task) => {
          const timer = setTimeout(task, ms);
          return () => clearTimeout(timer);
        },
        onState: setState,
      });
      if (voice.localService) player.current.play();
    };
    void begin();
    const silence = () => player.current?.stop();
    // A voice would go on when the panel is gone.
    addEventListener('pagehide', silence);
    return () => {
      gone = true;
      removeEventListener('pagehide', silence);
      silence();
      player.current = null;
    };
  }, [plan]);

  const { status = null, at = 0 } = state ?? {};
  const spoken = status === 'playing' || status === 'paused' ? plan[at] : undefined;
  useEffect(() => {
    onSpoken(spoken?.text ?? null);
    if (status !== 'playing') return;
    const frame = requestAnimationFrame(() => {
      // A reader who writes a question meanwhile is left where they are.
      if (!document.activeElement?.matches('input, textarea'))
        document.querySelector('[data-spoken]')?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [spoken, status]);
  useEffect(() => () => onSpoken(null), []);

  const ready = voicing === 'local' || voicing === 'online';
  const playing = status === 'playing';
  const language = i18n.language(lang);
  return (
    <section class="speech" aria-label={t('speech_title')}>
      {ready && (
        <div class="speech-controls">
          <button
            type="button"
            class="bar-button"
            data-action="speech-play"
            aria-label={playing ? t('speech_pause') : t('speech_play')}
            title={playing ? t('speech_pause') : t('speech_play')}
            onClick={() => (playing ? player.current?.pause() : player.current?.play())}
          >
            <Icon name={playing ? 'pause' : 'play'} />
          </button>
          <button
            type="button"
            class="bar-button"
            aria-label={t('speech_next')}
            title={t('speech_next')}
            onClick={() => player.current?.next()}
          >
            <Icon name="next" />
          </button>
          <label class="speech-rate">
            <span>{t('speech_speed')}</span>{' '}
            <select
              value={String(rate)}
              onChange={(event) => {
                const chosen = Number(event.currentTarget.value);
                setRate(chosen);
                player.current?.setRate(chosen);
              }}
            >
              {RATES.map((one) => (
                <option key={one} value={String(one)}>
                  {t('speech_rate', number(one))}
                </option>
              ))}
            </select>
          </label>
          <span class="speech-at">{t('speech_at', number(at + 1), number(plan.length))}</span>
        </div>
      )}
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
