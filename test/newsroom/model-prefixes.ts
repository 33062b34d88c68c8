import type { ChatRequest } from './model-script.ts';

/** A provider's cache of prompts, as far as a number shows it: whatever starts as an earlier request did is known. */
export function createPrefixes(): { known(chat: ChatRequest): number } {
  const before: string[] = [];
  return {
    /** Characters in common with a request before, from the start; whole messages and a last part. */
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
