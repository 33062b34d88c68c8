import type { LangCode } from './lang-tag';

/** English words in -s that are no plurals of what the rules would make of them. */
const NO_PLURALS = new Set(['news', 'series', 'species']);

/** "nominations" and "nomination", "agreed" and "agree" fall together; irregular forms do not. */
function stemEnglish(word: string): string {
  if (word.length < 4 || NO_PLURALS.has(word)) return word;
  let stem = word;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh|zz)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^sui]s$/.test(stem)) stem = stem.slice(0, -1);
  const ending = stem.endsWith('ing') ? 3 : stem.endsWith('eed') ? 1 : stem.endsWith('ed') ? 2 : 0;
  const verb = stem.slice(0, stem.length - ending);
  if (ending > 0 && verb.length > 2 && /[aeiouy]/.test(verb)) stem = verb.replace(/([bdfgmnprt])\1$/, '$1');
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

/**
 * The "minimal" French stemmer of J. Savoy ("A stemming procedure and stopword list for general French corpora", JASIS
 * 50(10), 1999): plural, feminine, infinitive. Accents are folded already, so that é falls with e.
 */
function stemFrench(word: string): string {
  if (word.length < 6) return word.length > 3 ? word.replace(/s$/, '') : word;
  if (word.endsWith('x')) return word.endsWith('aux') ? `${word.slice(0, -2)}l` : word;
  let stem = word;
  for (const ending of ['s', 'r', 'e', 'e']) if (stem.endsWith(ending)) stem = stem.slice(0, -1);
  return stem.replace(/([a-z])\1$/, '$1');
}

/** A light stem for overlap: English and French have rules, other languages keep the word. */
export function stem(word: string, lang: LangCode | null): string {
  if (lang === 'en') return stemEnglish(word);
  if (lang === 'fr') return stemFrench(word);
  return word;
}
