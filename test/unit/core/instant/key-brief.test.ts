import { describe, expect, it } from 'vitest';
import type { BriefLength } from '../../../../utils/core/brief/types';
import { keyBrief } from '../../../../utils/core/instant/key-brief';
import { article, BRIDGE } from './articles';

const LONG = article(
  Array.from(
    { length: 40 },
    (_, i) =>
      `The council of town number ${i} approved plan ${i * 3} for its bridge, road ${i} and school ${i * 5} on day ${i}.`,
  ),
  { title: 'Councils approve plans' },
);

describe('keyBrief', () => {
  it.each<[BriefLength, number]>([
    ['short', 3],
    ['medium', 5],
    ['long', 8],
  ])('%s: a standfirst of two and a story of %d', (length, story) => {
    const brief = keyBrief(LONG, { length });
    expect(brief.standfirst).toHaveLength(2);
    expect(brief.story).toHaveLength(story);
  });

  it('takes the headline from the article, verbatim sentences with their passages, and nothing from a model', () => {
    const brief = keyBrief(BRIDGE, { length: 'medium' });
    expect(brief).toMatchObject({
      headline: BRIDGE.title,
      context: [],
      engine: 'instant',
      model: null,
      lang: 'en',
      complete: true,
    });
    for (const { text, origin, citations } of [...brief.standfirst, ...brief.story]) {
      expect(origin).toBe('article');
      expect(citations).toHaveLength(1);
      const [source, passage] = citations[0] ?? [0, 0];
      expect(source).toBe(1);
      expect(BRIDGE.passages[passage - 1]?.text).toContain(text);
    }
  });

  it('puts the lead first', () => {
    expect(keyBrief(BRIDGE, { length: 'short' }).standfirst[0]?.citations).toEqual([[1, 1]]);
  });

  it('opens with a sentence that leans on none before it', () => {
    const brief = keyBrief(
      article(['But it did, the council of Marlow said.', ...BRIDGE.passages.map((passage) => passage.text)]),
      {
        length: 'short',
      },
    );
    expect(brief.standfirst[0]?.citations).toEqual([[1, 2]]);
  });

  it('opens the story with a paragraph and has several in a long one', () => {
    const { story } = keyBrief(LONG, { length: 'long' });
    expect(story[0]?.opens).toBe(true);
    expect(story.filter((statement) => statement.opens).length).toBeGreaterThan(1);
  });

  it.each([0, 1, 2, 3, 4, 6, 10])('says nothing twice in an article of %d sentences', (count) => {
    const texts = LONG.passages.slice(0, count).map((passage) => passage.text);
    const brief = keyBrief(article(texts), { length: 'long' });
    const all = [...brief.standfirst, ...brief.story].map((statement) => statement.text);
    expect(new Set(all).size).toBe(all.length);
    expect(brief.story.length > 0).toBe(count > 0);
  });

  it('does not show all of a short article', () => {
    const texts = LONG.passages.slice(0, 6).map((passage) => passage.text);
    const brief = keyBrief(article(texts), { length: 'long' });
    expect(brief.standfirst.length + brief.story.length).toBeLessThan(6);
  });

  it('leaves out a paragraph that repeats the title, and repeats of a paragraph', () => {
    const text = 'The council of Marlow approved the bridge.';
    const brief = keyBrief(article([text, 'Marlow approves bridge', text], { title: 'Marlow approves bridge.' }), {
      length: 'long',
    });
    expect([...brief.standfirst, ...brief.story].map((statement) => statement.citations)).toEqual([[[1, 1]]]);
  });

  it('finds the language where the article names none', () => {
    const french =
      'Le conseil a voté lundi la construction d’un nouveau pont sur la rivière, malgré les critiques des riverains. ' +
      'Les travaux, qui sont prévus pour le printemps, ont été confiés à une entreprise de la région. ' +
      'Une partie des élus est opposée à ce projet, dont le coût est jugé trop élevé pour la ville.';
    expect(keyBrief(article([french], { lang: null }), { length: 'short' }).lang).toBe('fr');
    expect(keyBrief(article([], { lang: null }), { length: 'short' }).lang).toBe('und');
  });
});
