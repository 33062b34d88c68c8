import type { Passage } from '../../article/types';
import type { LangTag } from '../../text/lang-tag';
import { questionShares, questionWords } from '../../text/question-words';
import { contentWords } from '../../text/tokens';
import { choosePassages, passageTokens } from './choose-passages';

/**
 * Share of the budget for the passages with most of the question's words; the rest goes to those most typical of the
 * article.
 */
const RELEVANT_SHARE = 0.6;

/**
 * The passages that fit a budget of tokens, in reading order: all of them if they do; else those that hold most of a
 * question, and of the others those that a brief would be given.
 */
export function relevantPassages(
  question: string,
  { passages, lang }: { passages: readonly Passage[]; lang: LangTag | null },
  budget: number,
): readonly Passage[] {
  const costs = passages.map(passageTokens);
  if (costs.reduce((sum, cost) => sum + cost, 0) <= budget) return passages;
  const shares = questionShares(
    questionWords(question, lang),
    passages.map(({ text }) => contentWords(text, lang)),
  );
  const chosen = new Set<Passage>();
  let left = budget;
  const order = passages.map((_, i) => i).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
  for (const i of order) {
    const [passage, cost = 0] = [passages[i], costs[i]];
    if (!passage || (shares[i] ?? 0) === 0 || left - cost < budget * (1 - RELEVANT_SHARE)) break;
    chosen.add(passage);
    left -= cost;
  }
  const others = passages.filter((passage) => !chosen.has(passage));
  for (const passage of choosePassages(others, left, lang)) chosen.add(passage);
  return passages.filter((passage) => chosen.has(passage));
}
