import type { Article } from '../../../utils/core/article/types.ts';
import type { BriefLine } from '../../../utils/core/brief/types.ts';
import { hasWords } from '../../../utils/core/check/tiers.ts';
import { loadCore } from './core-here.ts';

/** Figures of one answer as the model wrote it. */
export interface RawRun {
  /** A headline, a standfirst and at least two statements of a story, and the answer's own end. */
  whole: boolean;
  statements: number;
  /** Those whose words stand together in the article, or better. */
  found: number;
  /** Tokens of the answer. */
  tokens: number;
}

/** Most tokens of an answer: without a grammar, some models never end. */
const MOST_TOKENS = 900;

/** Asks a llama.cpp server as the engine would, and reads the answer without filling anything in. */
export async function rawRuns(base: string, articles: readonly Article[], grammar: boolean): Promise<RawRun[]> {
  const { smallPrompt, formLines, formGrammar, keyBrief, createLineParser, createChecker } = await loadCore();
  const runs: RawRun[] = [];
  for (const article of articles) {
    const lang = article.lang ?? 'en';
    const request = { article, outputLang: lang, length: 'medium', context: false, tokenBudget: 60_000 } as const;
    const { messages, passages, storyLines } = smallPrompt(request, { forced: grammar });
    const form = formLines(article, {
      ...{ passages, storyLines, lang },
      instant: keyBrief(article, { length: 'medium' }),
    });
    const response = await fetch(`${base}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        messages,
        temperature: 0.2,
        max_tokens: MOST_TOKENS,
        ...(grammar ? { grammar: formGrammar(form, lang) } : {}),
      }),
    });
    const answer = (await response.json()) as {
      choices: [{ message: { content: string } }];
      usage: { completion_tokens: number };
    };
    const parser = createLineParser({ passages: article.passages.length, lang });
    const lines = [...parser.push(answer.choices[0].message.content), ...parser.end({ whole: true })];
    const checker = createChecker(article, lang);
    const statements = lines.filter(({ tag }) => tag === 'standfirst' || tag === 'story');
    const has = (tag: BriefLine['tag'], least: number) => lines.filter((line) => line.tag === tag).length >= least;
    runs.push({
      whole: has('headline', 1) && has('standfirst', 1) && has('story', 2) && parser.sawEnd,
      statements: statements.length,
      found: statements.map(checker.line).filter(({ check }) => check && hasWords(check.verdict)).length,
      tokens: answer.usage.completion_tokens,
    });
  }
  return runs;
}
