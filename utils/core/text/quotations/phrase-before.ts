import { checked, hasName, isDeterminer, LONGEST_PHRASE_WORDS, noWord, type Phrase } from './phrase';
import type { SpeechLanguage } from './speech-language';
import { isJoined, type SpeechWord } from './words';

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
