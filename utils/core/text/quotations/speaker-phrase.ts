import type { LanguagePack } from '../lang/pack';
import type { LangCode } from '../lang-tag';
import { isJoined, type SpeechWord } from './words';

/** The description of a speaker beside a verb of saying, or a pronoun. */
export type Phrase = WordRange | 'pronoun';

/** The words from `from` up to, but without, `to`. */
interface WordRange {
  from: number;
  to: number;
}

/** Most words that describe a speaker. */
const LONGEST_PHRASE_WORDS = 12;
/** Most words of a description without a name: "the head of the village school". */
const LONGEST_ROLE_WORDS = 7;

/** Most words in small letters before a name without an article: "former police chief Ada Quill". */
const MOST_TITLE_WORDS = 3;

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

/** The end of a phrase without the links and particles that nothing follows. */
function trimmed(words: readonly SpeechWord[], { from, to }: WordRange, language: SpeechLanguage): number {
  let end = to;
  while (end > from) {
    const word = words[end - 1];
    if (!word || word.capital || !(language.links.has(word.lower) || language.particles.has(word.lower))) break;
    end--;
  }
  return end;
}

function hasName(words: readonly SpeechWord[], { from, to }: WordRange): boolean {
  for (let at = from; at < to; at++) if (words[at]?.capital) return true;
  return false;
}

/** The phrase, or null where its words describe nobody: a statement, a single common word. */
function checked(words: readonly SpeechWord[], range: WordRange, language: SpeechLanguage): Phrase | null {
  const { from } = range;
  const end = trimmed(words, range, language);
  const first = words[from];
  if (!first || end <= from) return null;
  if (/^[-–]/u.test(first.gap) && from === 0) return null;
  // "It’s": a pronoun that only begins the sentence.
  if (from === 0 && language.pronouns.has(first.lower.replace(/'$/u, '')) && !isDeterminer(first, language))
    return null;
  const small = words.slice(from, end).findIndex(({ capital }) => capital);
  if (!isDeterminer(first, language) && small > MOST_TITLE_WORDS) return null;
  // "Zuletzt sagte", "Then said": an adverb is no speaker.
  if (end - from === 1 && (language.skips.has(first.lower) || language.ends.has(first.lower))) return null;
  const named = hasName(words, { from, to: end });
  // German writes every noun with a capital, so only a name shows that a capitalised word is a speaker.
  if (!named && language.inverts) return null;
  if (!named && (!isDeterminer(first, language) || end - from < 2 || end - from > LONGEST_ROLE_WORDS)) return null;
  for (let at = from; at < end; at++) {
    const word = words[at];
    if (word && language.nouns.has(word.lower) && !/^\p{Lu}.*\p{Lu}/u.test(word.text)) return null;
  }
  return { from, to: end };
}

function isDeterminer(word: SpeechWord, language: SpeechLanguage): boolean {
  return language.determiners.has(word.lower);
}

/** The speaker whose description begins at word `start`: "said *police chief Ada Quill* on Monday". */
export function phraseAfter(words: readonly SpeechWord[], start: number, language: SpeechLanguage): Phrase | null {
  let at = start;
  // Words between verb and subject: "freute sich Ada Quill", "said later Ada Quill".
  for (let next = words[at]; next && isSkippedAfter(next, language) && at < start + 2; next = words[at]) at++;
  const first = words[at];
  if (!first || !/^[ \u00a0\u202f]{0,2}$/u.test(first.gap)) return null;
  const second = words[at + 1];
  const determines = isDeterminer(first, language) && second !== undefined && isJoined(second, first);
  if (!determines && language.pronouns.has(first.lower)) return 'pronoun';
  if (!determines && !first.capital && language.ends.has(first.lower)) return null;
  let named = first.capital && !determines;
  let passed = false;
  let to = at + 1;
  while (to < words.length && to - at < LONGEST_PHRASE_WORDS) {
    const [before, word] = [words[to - 1], words[to]];
    if (!before || !word || !isJoined(word, before) || language.calendar.has(word.lower)) break;
    const links = language.links.has(word.lower) || language.particles.has(word.lower);
    const inName = language.particles.has(word.lower) || (determines && links);
    const next = words[to + 1];
    const goesOn = next !== undefined && isJoined(next, word);
    if (word.capital) named = true;
    // "Moody’s"
    else if (word.gap === '' && word.lower === 's') named = true;
    else if (named) {
      // After a name, only words that lead to more of it: "Treasury secretary Ada Quill", "der 35 Jahre alte Torwart".
      const adds = next?.capital && goesOn && !passed && (determines || !language.inverts) && isPlain(word, language);
      if (adds && !language.calendar.has(next.lower)) {
        passed = true;
        to++;
        continue;
      }
      const ofParticle = language.particles.has(before.lower) && isDeterminer(word, language);
      const leads = inName || ofParticle || (links && next?.capital === true && !isArticle(word, language));
      if (!leads || !goesOn) break;
      // "von der Au"
      const leadsOn = language.particles.has(next.lower) || (inName && isDeterminer(next, language));
      if (!next.capital && !leadsOn && !(determines && language.links.has(next.lower))) break;
    } else if (links) {
      if (!goesOn) break;
    } else if (language.ends.has(word.lower) || language.verbs.has(word.lower)) break;
    to++;
  }
  const phrase = checked(words, { from: at, to }, language);
  return phrase && phrase !== 'pronoun' ? withName(words, phrase, language) : phrase;
}

/**
 * True when a word is a noun or an adjective, as far as lists can show: it is on none of the lists of words around
 * speakers.
 */
function isPlain({ lower, gap }: SpeechWord, language: SpeechLanguage): boolean {
  const { ends, links, verbs, skips, determiners, particles } = language;
  return gap.length === 1 && ![ends, links, verbs, skips, determiners, particles].some((list) => list.has(lower));
}

/** True for an article. In German it does not continue a name: "sagte Müller der Zeitung". */
function isArticle(word: SpeechWord, language: SpeechLanguage): boolean {
  return language.determiners.has(word.lower);
}

/** The phrase with the name after a comma that completes a role: "the mayor, Ada Quill,". */
function withName(words: readonly SpeechWord[], phrase: WordRange, language: SpeechLanguage): Phrase {
  const next = words[phrase.to];
  if (!next || !/^, ?$/u.test(next.gap) || !next.capital) return phrase;
  const role = isDeterminer(words[phrase.from] ?? noWord, language) || !hasName(words, phrase);
  if (!role) return phrase;
  let to = phrase.to + 1;
  while (to < words.length && to - phrase.to < 5) {
    const [before, word] = [words[to - 1], words[to]];
    if (!before || !word || !isJoined(word, before)) break;
    if (!word.capital && !language.particles.has(word.lower)) break;
    to++;
  }
  const end = trimmed(words, { from: phrase.to, to }, language);
  return end - phrase.to >= 2 ? { from: phrase.from, to: end } : phrase;
}

/** The speaker who stands before word `verb`: "*Ada Quill*, who leads it, said". */
export function phraseBefore(words: readonly SpeechWord[], verb: number, language: SpeechLanguage): Phrase | null {
  let end = verb;
  // Auxiliaries, adverbs and small pronouns may stand between subject and verb.
  while (end > 0 && isSkipped(words[end - 1], language) && /^[\s'’]{0,2}$/u.test(words[end]?.gap ?? '')) end--;
  if (end === 0) return null;
  const gap = words[end]?.gap ?? '';
  if (gap.includes(',')) {
    const opening = lastComma(words, end - 1);
    if (opening === null) return phraseEndingAt(words, end, language);
    const inside = phraseEndingAt(words, end, language);
    const whole = inside !== null && inside !== 'pronoun' && inside.from === opening && inside.to === end;
    // "Le maire, Jean Dupont, a déclaré": the name stands between the commas.
    if (whole && words[opening]?.capital && !isDeterminer(words[opening] ?? noWord, language)) {
      const role = phraseEndingAt(words, opening, language);
      return role && role !== 'pronoun' && !hasName(words, { from: role.from + 1, to: role.to })
        ? { ...role, to: end }
        : inside;
    }
    return phraseEndingAt(words, opening, language) ?? inside;
  }
  return /^[\s'’]{0,2}$|^\.\s?$/u.test(gap) ? phraseEndingAt(words, end, language) : null;
}

const noWord: SpeechWord = { text: '', lower: '', start: 0, end: 0, capital: false, gap: '' };

function isSkippedAfter(word: SpeechWord, language: SpeechLanguage): boolean {
  return language.skips.has(word.lower) && !isDeterminer(word, language) && /^[ \u00a0]?$/u.test(word.gap);
}

function isSkipped(word: SpeechWord | undefined, language: SpeechLanguage): boolean {
  return word !== undefined && (language.auxiliaries.has(word.lower) || language.skips.has(word.lower));
}

/** The index of the last word up to `at` that a comma stands before; null for none. */
function lastComma(words: readonly SpeechWord[], at: number): number | null {
  for (let i = at; i > 0 && at - i < 2 * LONGEST_PHRASE_WORDS; i--) if (words[i]?.gap.includes(',')) return i;
  return null;
}

/** The description of a speaker whose last word is the one before `end`. */
function phraseEndingAt(words: readonly SpeechWord[], end: number, language: SpeechLanguage): Phrase | null {
  const last = words[end - 1];
  if (!last) return null;
  if (language.pronouns.has(last.lower)) return 'pronoun';
  let from = end;
  while (from > 0 && end - from < LONGEST_PHRASE_WORDS) {
    const word = words[from - 1];
    const after = words[from];
    if (!word || (from < end && after && !isJoined(after, word))) break;
    if (language.calendar.has(word.lower)) break;
    if (isDeterminer(word, language) && (!word.capital || from === 1)) {
      const before = words[from - 2];
      from--;
      // "the head of the school": an article after a link does not begin the description.
      if (before && isJoined(word, before) && language.links.has(before.lower) && !before.capital) continue;
      // "Leiterin der Schule"
      if (before?.capital && isJoined(word, before) && language.links.has(word.lower)) continue;
      break;
    }
    const links = language.links.has(word.lower) || language.particles.has(word.lower);
    if (!links && language.ends.has(word.lower)) break;
    if (!word.capital && language.verbs.has(word.lower)) break;
    from--;
  }
  while (from < end && !words[from]?.capital && language.links.has(words[from]?.lower ?? '')) {
    if (isDeterminer(words[from] ?? noWord, language)) break;
    from++;
  }
  const [first, before] = [words[from], words[from - 1]];
  // "In Berlin sagte sie": a noun after a preposition is not the speaker.
  if (first && before && isJoined(first, before) && language.prepositions.has(before.lower)) return null;
  return checked(words, { from, to: end }, language);
}
