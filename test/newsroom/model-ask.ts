import { firstSentence, type NumberedPassage, passagesOf } from './model-brief.ts';
import type { ChatRequest } from './model-script.ts';

/** Shortest word that counts as shared between question and passage. */
const SHORTEST = 4;
/** Share of a question's words that a passage must have. */
const ENOUGH = 0.5;

/** The last question of a request; '' for requests of another kind. */
export function questionOf(chat: ChatRequest): string {
  return /^The reader’s question: (.+)$/m.exec(chat.messages.at(-1)?.content ?? '')?.[1] ?? '';
}

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST));
}

/**
 * A plausible answer in the line format: the passages with most words of the question, each cited; NONE where no
 * passage has enough.
 */
export function answerTo(chat: ChatRequest): string {
  const asked = wordsOf(questionOf(chat).replace(/\b(?:what|when|where|does|which|about)\b/gi, ''));
  const share = ({ text }: NumberedPassage) => {
    const words = wordsOf(text);
    return [...asked].filter((word) => words.has(word)).length / Math.max(1, asked.size);
  };
  const best = passagesOf(chat)
    .map((passage) => ({ passage, share: share(passage) }))
    .filter((one) => one.share >= ENOUGH)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, 2);
  if (best.length === 0) return 'NONE\nEND\n';
  return [...best.map(({ passage: { id, text } }) => `ANSWER [${id}]: ${firstSentence(text)}`), 'END', ''].join('\n');
}

/**
 * The same, but each line cites a source that does not exist, or nothing; and one more line that no source supports.
 */
export const answerOfNobody = (chat: ChatRequest) => answerTo(chat).replace(/\[\d{1,3}\./g, '[9.');
export const answerUncited = (chat: ChatRequest) =>
  `${answerTo(chat)
    .replace(/ \[[\d.]+\]:/g, ':')
    .replace(/NONE\nEND\n|END\n/, '')}ANSWER: A comet of 1743 is to blame for all of it.\nEND\n`;
