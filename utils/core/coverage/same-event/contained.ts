import { OTHER_ARTICLES, OTHERS_WITH_WORD } from '../../constants/same-event';
import { type ItemTerms, isBeginning } from './terms';

/**
 * The share of the title and lead of an unread article that stands in the text of a read one, 0 to 1 by weight: the
 * text holds every detail that a short headline may pick. `terms` are those of a pool; `text` and `head` are places in
 * it.
 */
export function contained(terms: readonly ItemTerms[]): (text: number, head: number) => number {
  const holding = new Map<string, number>();
  for (const { head, text } of terms) {
    for (const word of new Set([...head.keys(), ...(text?.keys() ?? [])])) {
      holding.set(word, (holding.get(word) ?? 0) + 1);
    }
  }
  const all = OTHER_ARTICLES + terms.length;
  const weights = new Map([...holding].map(([word, times]) => [word, Math.log(all / (OTHERS_WITH_WORD + times)) ** 2]));
  return (text, head) => {
    const [whole, short] = [terms[text]?.text, terms[head]?.head];
    if (!whole || !short) return 0;
    let [sum, shared] = [0, 0];
    for (const word of short.keys()) {
      if (isBeginning(word)) continue;
      const weight = weights.get(word) ?? 0;
      sum += weight;
      if (whole.has(word)) shared += weight;
    }
    return sum > 0 ? shared / sum : 0;
  };
}
