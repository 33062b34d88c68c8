import type { BriefLine, LineTag, Statement } from '../../brief/types';
import type { Engine, EngineEvent } from '../types';
import { keyBrief } from './key-brief';

function line(tag: LineTag, statement: Omit<Statement, 'origin'>): { type: 'line'; line: BriefLine } {
  const { text, citations, opens = false } = statement;
  return { type: 'line', line: { tag, text, citations, opens } };
}

/**
 * The engine that needs no model: key sentences, picked from the article. It reads the whole article, sends nothing, and
 * writes in the article's language whatever `outputLang` says, since it writes nothing of its own. It always completes;
 * an article without text gives no statements. Throws only the signal's reason.
 */
export function createInstantEngine(): Engine {
  return {
    name: 'instant',
    model: null,
    capabilities: { contextTokens: Number.POSITIVE_INFINITY, local: true },
    async *brief({ article, length }, signal): AsyncGenerator<EngineEvent> {
      signal.throwIfAborted();
      yield { type: 'read', words: article.words };
      const brief = keyBrief(article, { length });
      if (brief.category !== '') yield line('category', { text: brief.category, citations: [] });
      if (brief.headline !== '') yield line('headline', { text: brief.headline, citations: [] });
      for (const statement of brief.standfirst) {
        signal.throwIfAborted();
        yield line('standfirst', statement);
      }
      for (const statement of brief.story) {
        signal.throwIfAborted();
        yield line('story', statement);
      }
      yield { type: 'end', complete: true };
    },
  };
}
