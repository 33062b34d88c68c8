import type { ChatRequest } from './model-script.ts';

/** Simulates a provider's cache of prompts: the beginning that a request shares with an earlier one is cached. */
export function createPrefixes(): { known(chat: ChatRequest): number } {
  const before: string[] = [];
  return {
    /**
     * The number of characters, from the start, that the request shares with an earlier one: whole messages, and the
     * beginning of one more.
     */
    known({ model, messages }) {
      const all = `${model}\n${messages.map(({ role, content }) => `${role}\n${content}`).join('\n')}`;
      const most = before.reduce((longest, earlier) => Math.max(longest, shared(all, earlier)), 0);
      before.push(all);
      const length = messages.reduce((sum, { content }) => sum + content.length, 0);
      return Math.min(most, length);
    },
  };
}

function shared(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
