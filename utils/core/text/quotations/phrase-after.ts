import {
  checked,
  hasName,
  isDeterminer,
  LONGEST_PHRASE_WORDS,
  noWord,
  type Phrase,
  trimmed,
  type WordRange,
} from './phrase';
import type { SpeechLanguage } from './speech-language';
import { isJoined, type SpeechWord } from './words';

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
      const leads = inName || ofParticle || (links && next?.capital === true && !isDeterminer(word, language));
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

function isSkippedAfter(word: SpeechWord, language: SpeechLanguage): boolean {
  return language.skips.has(word.lower) && !isDeterminer(word, language) && /^[ \u00a0]?$/u.test(word.gap);
}

/**
 * True when a word is a noun or an adjective, as far as lists can show: it is on none of the lists of words around
 * speakers.
 */
function isPlain({ lower, gap }: SpeechWord, language: SpeechLanguage): boolean {
  const { ends, links, verbs, skips, determiners, particles } = language;
  return gap.length === 1 && ![ends, links, verbs, skips, determiners, particles].some((list) => list.has(lower));
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
