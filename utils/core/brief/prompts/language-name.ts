function nameIn(lang: string, display: string): string | null {
  try {
    return new Intl.DisplayNames([display], { type: 'language' }).of(lang) ?? null;
  } catch {
    // A page may declare anything as its language.
    return null;
  }
}

/** A language as a model understands it best: "French (français)", "English". `lang` is a BCP 47 tag. */
export function languageName(lang: string): string {
  const english = nameIn(lang, 'en') ?? lang;
  const own = nameIn(lang, lang);
  return own && own.toLowerCase() !== english.toLowerCase() ? `${english} (${own})` : english;
}
