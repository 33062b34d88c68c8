import { type LangCode, type LangTag, langCode } from '../../text/lang-tag';
/** An edition of an index: language, country, and the script where a language has two. */
export interface Edition {
  lang: LangCode;
  country: string;
  script: string;
}

/** The edition for a language (null: English) and country, gaps filled with where most speak it. */
export function editionOf(lang: LangTag | null, country: string | null): Edition {
  let locale: Intl.Locale;
  try {
    const wanted = new Intl.Locale(lang ?? 'en');
    locale = new Intl.Locale(wanted.language, {
      ...(wanted.script ? { script: wanted.script } : {}),
      ...((wanted.region ?? country) ? { region: wanted.region ?? country ?? '' } : {}),
    }).maximize();
  } catch {
    locale = new Intl.Locale('en-US').maximize();
  }
  return { lang: langCode(locale.language) ?? 'en', country: locale.region ?? 'US', script: locale.script ?? '' };
}
