import { codeOf, type LangTag, langTag } from '../../core/text/lang-tag';
/** A voice as the browser describes it. */
export interface Voice {
  name: string;
  /** A language tag; some browsers write "_" for "-". */
  lang: string;
  /** True when it speaks on this machine; else the browser sends the text to the voice's maker. */
  localService: boolean;
  /** True when it is the browser's own choice for its language. */
  default: boolean;
}

const tagOf = (lang: string) => langTag(lang.replaceAll('_', '-').toLowerCase());

/**
 * Chooses a voice for a language: one that speaks on this machine before one that sends the text away, then one of the
 * same region, then the browser's default. Null where no voice speaks the language.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], lang: LangTag): V | null {
  const rank = (voice: V) =>
    (voice.localService ? 4 : 0) + (tagOf(voice.lang) === tagOf(lang) ? 2 : 0) + (voice.default ? 1 : 0);
  return voices
    .filter((voice) => codeOf(tagOf(voice.lang)) === codeOf(lang))
    .reduce<V | null>((best, voice) => (best && rank(best) >= rank(voice) ? best : voice), null);
}
