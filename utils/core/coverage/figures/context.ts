import type { LangCode } from '../../text/lang-tag';
import { PACKS } from '../../text/packs';
import { stem } from '../../text/stem';
import { stopWords } from '../../text/stop-words';
import { conceptAt } from './concepts';
import type { Token } from './tokens';

/** The term of each topic by the stems of its words, by language. */
const TOPICS: ReadonlyMap<LangCode, ReadonlyMap<string, string>> = new Map(
  [...PACKS].map(([lang, { figures }]): [LangCode, ReadonlyMap<string, string>] => [
    lang,
    new Map(
      Object.entries(figures.topics).flatMap(([topic, words]) =>
        words.split(' ').map((word): [string, string] => [stem(word, lang), `~${topic}`]),
      ),
    ),
  ]),
);

/**
 * The terms that show what words are about: events ("!burned"), words that both languages share ("~dam"), names
 * ("^tarrow"), and otherwise the stems of content words.
 */
export function contextTerms(tokens: readonly Token[], lang: LangCode): Set<string> {
  const read = { tokens, lang };
  const terms = new Set<string>();
  const stops = stopWords(lang);
  for (const [i, { kind, folded, capital }] of tokens.entries()) {
    if (kind !== 'word' || folded.length < 3) continue;
    const stemmed = stem(folded, lang);
    const shared = TOPICS.get(lang)?.get(stemmed);
    if (!shared && stops.has(folded)) continue;
    const predicate = conceptAt(read, i, 'predicate');
    const noun = conceptAt(read, i, 'noun');
    if (predicate) terms.add(`!${predicate.concept}`);
    else if (noun) terms.add(`~${noun.concept}`);
    else terms.add(shared ?? (capital && i > 0 ? `^${folded}` : stemmed));
  }
  return terms;
}
