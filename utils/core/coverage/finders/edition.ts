import { type LangCode, type LangTag, langCode } from '../../text/lang-tag';

/** An edition of an index: language, country, and the script where a language has two. */
export interface Edition {
  lang: LangCode;
  country: string;
  script: string;
}

/**
 * Countries that have an edition of their own in a language that several share, the largest first. The news of the others
 * stand in the largest one, or in that of the neighbour who has one.
 */
const EDITIONS: Readonly<Record<string, string>> = {
  en: 'US GB AU CA IN IE NZ ZA SG MY PH PK BD NG KE GH UG TZ ZW NA BW ET IL HK',
  fr: 'FR BE CH CA MA SN',
  de: 'DE AT CH',
  es: 'ES MX AR CO CL PE VE CU US',
  pt: 'BR PT',
  nl: 'NL BE',
};

/** Countries of Europe and its neighbours, whose news in English stand in the British edition rather than the American. */
const EUROPE = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IS IT LT LU LV MT NL NO PL PT RO RS SE SI SK UA TR'.split(' '),
);

/** The edition for a language (null: English) and country, gaps filled with where most speak it. */
export function editionOf(lang: LangTag | null, country: string | null): Edition {
  let locale: Intl.Locale;
  try {
    const wanted = new Intl.Locale(lang ?? 'en');
    const region = country ?? wanted.region ?? '';
    locale = new Intl.Locale(wanted.language, {
      ...(wanted.script ? { script: wanted.script } : {}),
      ...(/^[A-Z]{2}$/.test(region) ? { region } : {}),
    }).maximize();
  } catch {
    locale = new Intl.Locale('en-US').maximize();
  }
  const own = langCode(locale.language) ?? 'en';
  return { lang: own, country: editionCountry(own, locale.region ?? 'US'), script: locale.script ?? '' };
}

/** The country whose edition in a language shows the news of a country. */
function editionCountry(lang: LangCode, country: string): string {
  const known = EDITIONS[lang]?.split(' ');
  if (known === undefined || known.includes(country)) return country;
  return lang === 'en' && EUROPE.has(country) ? 'GB' : (known[0] ?? country);
}

/** The country of the largest edition in a language. */
export function largestEdition(lang: LangTag | null): string {
  const { country } = editionOf(lang === null ? null : (langTagOnly(lang) ?? lang), null);
  return country;
}

/** The language of a tag, without its region. */
function langTagOnly(lang: LangTag): LangTag | null {
  return langCode(lang.split('-')[0] ?? '');
}
