import { folded } from '../text/fold';
import { type LangCode, type LangTag, langCode } from '../text/lang-tag';

/** English names that indexes use where the Unicode tables have another. */
const LANGUAGES: Readonly<Record<string, string>> = { farsi: 'fa', tagalog: 'tl', bokmal: 'nb', mandarin: 'zh' };
const COUNTRIES: Readonly<Record<string, string>> = {
  turkey: 'TR',
  'czech republic': 'CZ',
  macedonia: 'MK',
  swaziland: 'SZ',
  'ivory coast': 'CI',
  burma: 'MM',
  'democratic republic of the congo': 'CD',
  congo: 'CG',
  'republic of the congo': 'CG',
  'cape verde': 'CV',
  'east timor': 'TL',
  'vatican city': 'VA',
  palestine: 'PS',
  'west bank': 'PS',
  'gaza strip': 'PS',
  'the bahamas': 'BS',
  'the gambia': 'GM',
  'hong kong': 'HK',
  macau: 'MO',
  'holy see': 'VA',
  'great britain': 'GB',
};

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The two-letter codes by their English names; a code that is only an alias of another is left out. */
function tableOf(type: 'language' | 'region', more: Readonly<Record<string, string>>): Map<string, string> {
  const table = new Map<string, string>();
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames(['en'], { type, style, fallback: 'none' });
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const code = type === 'region' ? `${first}${second}`.toUpperCase() : `${first}${second}`;
        const tag = type === 'region' ? `und-${code}` : code;
        const name = Intl.getCanonicalLocales(tag)[0] === tag ? names.of(code) : undefined;
        if (name !== undefined && !table.has(folded(name))) table.set(folded(name), code);
      }
    }
  }
  for (const [name, code] of Object.entries(more)) table.set(name, code);
  return table;
}

let languages: Map<string, string> | null = null;
let countries: Map<string, string> | null = null;

/** The language of an English name ("French": "fr"); null for what names none. */
export function languageNamed(name: string): LangCode | null {
  languages ??= tableOf('language', LANGUAGES);
  return langCode(languages.get(folded(name)) ?? '');
}

/** The ISO 3166-1 alpha-2 code of a country's English name ("Singapore": "SG"); null for what names none. */
export function countryNamed(name: string): string | null {
  countries ??= tableOf('region', COUNTRIES);
  return countries.get(folded(name).replace(' and ', ' ')) ?? countries.get(folded(name)) ?? null;
}

/** English name of a language ("fr-CA": "french"), lower-case; null where there is none. */
export function englishName(lang: LangTag): string | null {
  try {
    const language = new Intl.Locale(lang).language;
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language)?.toLowerCase() ?? null;
  } catch {
    return null;
  }
}
