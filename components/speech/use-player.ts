import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Run } from '../../utils/core/run/types';
import { shownBrief } from '../../utils/core/shown/shown';
import type { LangTag } from '../../utils/core/text/lang-tag';
import { browserSynthesizer, loadVoices } from '../../utils/platform/speech/browser';
import { planSpeech, type SpokenSentence } from '../../utils/platform/speech/plan';
import { createPlayer, type SpeechPlayer, type SpeechState } from '../../utils/platform/speech/player';
import { chooseVoice } from '../../utils/platform/speech/voices';
import { useI18n } from '../shared/i18n';
import { useSettings } from '../shared/use-settings';

/** The voice for the brief: where it speaks (on this machine, or at its maker's), or that there is none. */
export type Voicing = 'loading' | 'local' | 'online' | 'noVoice' | 'noVoices';

/** The reading aloud of one brief. */
export interface Reading {
  voicing: Voicing;
  /** State of the player; null until it has begun. */
  state: SpeechState | null;
  plan: readonly SpokenSentence[];
  /** Language of the text that is read aloud. */
  lang: LangTag;
  rate: number;
  setRate(rate: number): void;
  /** Null where there is no voice, or not yet. */
  player(): SpeechPlayer | null;
}

/**
 * Plans the reading of a run's brief once, and plays the plan with a voice of the browser; one on this machine begins
 * at once.
 */
export function usePlayer(run: Run): Reading {
  const i18n = useI18n();
  const { settings, loaded } = useSettings();
  const [voicing, setVoicing] = useState<Voicing>('loading');
  const [state, setState] = useState<SpeechState | null>(null);
  const [rate, setRate] = useState<number>(1);
  const player = useRef<SpeechPlayer | null>(null);
  const brief = shownBrief(run);
  const lang = brief && brief.lang !== 'und' ? brief.lang : (run.article?.lang ?? i18n.lang);
  // The plan stays as the brief was when the reading began.
  const plan = useMemo(() => {
    if (!brief || !loaded) return [];
    const words = { context: i18n.t('speech_context'), notFound: i18n.t('speech_notFound'), lang: i18n.lang };
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
    // A voice would otherwise go on after the panel is closed.
    addEventListener('pagehide', silence);
    return () => {
      gone = true;
      removeEventListener('pagehide', silence);
      silence();
      player.current = null;
    };
  }, [plan]);

  return {
    ...{ voicing, state, plan, lang, rate },
    setRate(chosen) {
      setRate(chosen);
      player.current?.setRate(chosen);
    },
    player: () => player.current,
  };
}
