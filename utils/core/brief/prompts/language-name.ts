import type { LangTag } from '../../text/lang-tag';

function nameIn(lang: LangTag, display: string): string | null {
  try {
    return new Intl.DisplayNames([display], { type: 'language' }).of(lang) ?? null;
  } catch {
    // A page may declare anything as its language.
    return null;
  }
}

/** A language as a model understands it best: "French (français)", "English". */
export function languageName(lang: LangTag): string {
  const english = nameIn(lang, 'en') ?? lang;
  const own = nameIn(lang, lang);
  return own && own.toLowerCase() !== english.toLowerCase() ? `${english} (${own})` : english;
}
