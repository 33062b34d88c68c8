import { describe, expect, it } from 'vitest';
import { briefPrompt, mergePrompt, notesPrompt } from '../../../../utils/core/brief/prompts/prompt';
import type { BriefRequest } from '../../../../utils/core/brief/requests';
import { articleOf } from './article';

/*
 * Providers charge and compute less for a prefix that they have seen, equal to the letter: the parts that are the same
 * for every request come first, then the article, and the reader's wishes last.
 */
const requestFor = (texts: string[], change: Partial<BriefRequest> = {}): BriefRequest => ({
  article: articleOf(texts),
  outputLang: 'en',
  length: 'medium',
  context: true,
  tokenBudget: 60_000,
  ...change,
});

/** The number of characters that two requests have in common from their start, as a provider reads them. */
function shared(one: object, other: object): number {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

const TEXTS = Array.from({ length: 60 }, (_, n) => `The old tram line number ${n} closes in March.`);
const first = briefPrompt(requestFor(TEXTS));
const system = JSON.stringify(first[0]).length;

describe('requests share their start', () => {
  it('with the same request at another time: to the last letter', () =>
    expect(JSON.stringify(briefPrompt(requestFor(TEXTS)))).toBe(JSON.stringify(first)));

  it.each<[string, Partial<BriefRequest>]>([
    ['length', { length: 'long' }],
    ['language', { outputLang: 'fr' }],
    ['context', { context: false }],
  ])('for one article with another wish of %s: rules and article', (_, change) => {
    const material = JSON.stringify(first).lastIndexOf('</article>');
    expect(material).toBeGreaterThan(system);
    const other = briefPrompt(requestFor(TEXTS, change));
    expect(other).not.toEqual(first);
    expect(shared(first, other)).toBeGreaterThan(material);
  });

  it('for another article, or notes on one: the rules', () => {
    expect(shared(first, briefPrompt(requestFor(['Rain is due.'])))).toBeGreaterThan(system);
    expect(shared(first, mergePrompt(requestFor(TEXTS), []))).toBeGreaterThan(system);
  });

  it('from part to part of a long article: the rules of taking notes', () => {
    const { article } = requestFor(TEXTS);
    const parts = [1, 2].map((part) =>
      notesPrompt({
        ...{ article, part, parts: 2, lines: 8, outputLang: 'en' },
        passages: article.passages.slice(part - 1, part),
      }),
    );
    const [one, other] = parts;
    expect(shared(one ?? [], other ?? [])).toBeGreaterThan(JSON.stringify(one?.[0]).length);
  });
});
