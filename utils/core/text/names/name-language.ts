import { calendarWords } from '../calendar';
import { folded } from '../fold';
import type { LanguagePack } from '../lang/pack';
import { capitalisesNouns } from '../lang/writing';
import { codeOf, type LangCode, type LangTag } from '../lang-tag';
import { PACKS, packOf, packOrEnglish } from '../packs';
import { stopWords } from '../stop-words';

/** The words of a language in and around names. */
export interface NameLanguage {
  /** Titles before a person's name that are not part of it, in lower case with their accents. */
  titles: ReadonlySet<string>;
  /** Small words inside names, "Bank of England", in the same form. */
  particles: ReadonlySet<string>;
  /** "And", which more often stands between two names than inside one; folded. */
  joints: ReadonlySet<string>;
  /** Forms of address and articles that do not say who is meant; folded. */
  address: ReadonlySet<string>;
  /** Months and weekdays, folded. */
  calendar: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Words before a common noun, in a language that writes those with a capital. */
  beforeNouns: ReadonlySet<string>;
  stops: ReadonlySet<string>;
  /** Nouns have a capital, which is therefore no sign of a name. */
  capitalNouns: boolean;
}

const known = new Map<LangCode | null, NameLanguage>();

/** Most languages whose words are kept: more than articles come in. */
const MOST_KEPT_LANGUAGES = 100;

/**
 * The words of a language around names. Without a pack, they may be those of any language, but the forms
 * of address are the English ones.
 */
export function nameLanguage(lang: LangTag | LangCode | null): NameLanguage {
  const code = codeOf(lang);
  const found = known.get(code);
  if (found) return found;
  const own = packOf(code);
  const tables: readonly LanguagePack[] = own ? [own] : [...PACKS.values()];
  const { address } = packOrEnglish(code);
  const language: NameLanguage = {
    titles: new Set(tables.flatMap(({ titles }) => titles)),
    particles: new Set(tables.flatMap(({ particles }) => particles)),
    joints: new Set(tables.flatMap(({ numbers }) => [...numbers.joints])),
    address: new Set(address),
    calendar: new Set([
      ...calendarWords(code),
      ...tables.flatMap(({ calendar }) => [...calendar.months, ...calendar.weekdays].flat().map(folded)),
    ]),
    determiners: new Set(own?.reporting.determiners ?? []),
    beforeNouns: new Set(own?.beforeNouns ?? []),
    stops: stopWords(code),
    capitalNouns: capitalisesNouns(code),
  };
  if (known.size < MOST_KEPT_LANGUAGES) known.set(code, language);
  return language;
}
