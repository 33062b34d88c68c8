import type { LangCode } from '../lang-tag';
import type { CalendarWords } from './calendar-words';
import { LEANING as DE_LEANING } from './de/leaning';
import { MONTHS as GERMAN } from './de/months';
import { REPORTING as DE_REPORTING } from './de/reporting';
import { PARTICLES as DE_PARTICLES, TITLES as DE_TITLES } from './de/titles';
import { LEANING as EN_LEANING } from './en/leaning';
import { MONTHS as ENGLISH } from './en/months';
import { REPORTING as EN_REPORTING } from './en/reporting';
import { PARTICLES as EN_PARTICLES, TITLES as EN_TITLES } from './en/titles';
import { LEANING as ES_LEANING } from './es/leaning';
import { MONTHS as SPANISH } from './es/months';
import { REPORTING as ES_REPORTING } from './es/reporting';
import { PARTICLES as ES_PARTICLES, TITLES as ES_TITLES } from './es/titles';
import { LEANING as FR_LEANING } from './fr/leaning';
import { MONTHS as FRENCH } from './fr/months';
import { REPORTING as FR_REPORTING } from './fr/reporting';
import { PARTICLES as FR_PARTICLES, TITLES as FR_TITLES } from './fr/titles';
import type { LeaningWords } from './leaning-words';
import type { ReportingWords } from './reporting-words';
import type { TitleWords } from './title-words';

/** Everything that a language says about dates, names, speakers and sentences that lean on others. */
export interface ProseWords extends TitleWords {
  calendar: CalendarWords;
  reporting: ReportingWords;
  leaning: LeaningWords;
}

/** The words of each language that has its own, by two-letter code. */
export const PROSE_WORDS: Readonly<Record<string, ProseWords>> = {
  en: { calendar: ENGLISH, reporting: EN_REPORTING, leaning: EN_LEANING, titles: EN_TITLES, particles: EN_PARTICLES },
  fr: { calendar: FRENCH, reporting: FR_REPORTING, leaning: FR_LEANING, titles: FR_TITLES, particles: FR_PARTICLES },
  de: { calendar: GERMAN, reporting: DE_REPORTING, leaning: DE_LEANING, titles: DE_TITLES, particles: DE_PARTICLES },
  es: { calendar: SPANISH, reporting: ES_REPORTING, leaning: ES_LEANING, titles: ES_TITLES, particles: ES_PARTICLES },
};

/** The words of a language; null for one that has none of its own. */
export function wordsOf(code: LangCode | null): ProseWords | null {
  return code !== null && Object.hasOwn(PROSE_WORDS, code) ? (PROSE_WORDS[code] ?? null) : null;
}
