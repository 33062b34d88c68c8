import { firstSentence, passagesOf } from './model-brief.ts';
import type { ChatRequest } from './model-script.ts';

/** True when a request asks to rewrite lines of a brief. */
export function asksRewrite(chat: ChatRequest): boolean {
  return /^not found: /m.test(chat.messages.at(-1)?.content ?? '');
}

/** Number and citation of each line to be rewritten. */
function linesOf(chat: ChatRequest): { number: string; id: string }[] {
  const question = chat.messages.at(-1)?.content ?? '';
  return [...question.matchAll(/^STORY (\d+)(?: \[([\d.]+)\])?.*: .*\nnot found: /gm)].map(
    ([, number = '', id = '']) => ({ number, id }),
  );
}

/** Rewrites each line as the first sentence of the first passage that it cites; DROP where it cites none. */
export function rewriteOf(chat: ChatRequest): string {
  const texts = new Map(passagesOf(chat).map(({ id, text }) => [id, text]));
  const lines = linesOf(chat).map(({ number, id }) => {
    const text = texts.get(id);
    return text ? `STORY ${number} [${id}]: ${firstSentence(text)}` : `STORY ${number}: DROP`;
  });
  return [...lines, 'END', ''].join('\n');
}
