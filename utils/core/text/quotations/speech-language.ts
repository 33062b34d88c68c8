import type { LanguagePack } from '../lang/pack';
import type { LangCode } from '../lang-tag';

/** The words of a language as sets. */
export interface SpeechLanguage {
  code: LangCode;
  verbs: ReadonlySet<string>;
  participles: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  sources: readonly string[];
  nouns: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  ends: ReadonlySet<string>;
  links: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  skips: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Months and weekdays, which are no part of a name: "said Ada Quill Monday". */
  calendar: ReadonlySet<string>;
  inverts: boolean;
  dropsSubject: boolean;
  speakerInside: boolean;
}

/** The sets of a language, from its pack. */
export function speechLanguage(code: LangCode, { reporting, particles, calendar }: LanguagePack): SpeechLanguage {
  const ambiguous = new Set(calendar.ambiguous);
  return {
    code,
    verbs: new Set(reporting.verbs),
    participles: new Set(reporting.participles),
    auxiliaries: new Set(reporting.auxiliaries),
    sources: reporting.sources.map((phrase) => phrase.replaceAll('’', "'")),
    nouns: new Set(reporting.nouns),
    pronouns: new Set(reporting.pronouns),
    determiners: new Set(reporting.determiners.flatMap((word) => [word, `${word}'`])),
    ends: new Set(reporting.ends.flatMap((word) => [word, `${word}'`])),
    links: new Set(reporting.links.flatMap((word) => [word, `${word}'`])),
    particles: new Set(particles),
    skips: new Set(reporting.skips),
    prepositions: new Set(reporting.prepositions),
    calendar: new Set([...calendar.months, ...calendar.weekdays].flat().filter((word) => !ambiguous.has(word))),
    inverts: reporting.inverts,
    dropsSubject: reporting.dropsSubject,
    speakerInside: reporting.speakerInside,
  };
}
