import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleBrief } from '../../../../utils/background/pages/sample-brief';

/** The text of the first-run page in a language. */
const sample = (lang: 'en' | 'fr' | 'de' | 'es') => ({
  ...JSON.parse(readFileSync(`components/welcome/samples/${lang}.json`, 'utf8')),
  lang,
});

describe.each(['en', 'fr', 'de', 'es'] as const)('the sample in %s', (lang) => {
  const text = sample(lang);
  const brief = sampleBrief(text);

  it('is briefed in its own words, in its own order', () => {
    const statements = [...brief.standfirst, ...brief.story];
    expect(brief.headline).toBe(text.title);
    expect(brief.standfirst.length).toBeGreaterThan(0);
    expect(brief.story.length).toBeGreaterThanOrEqual(4);
    for (const { text: words, citations } of statements) {
      expect(citations).toHaveLength(1);
      expect(text.passages[(citations[0]?.[1] ?? 0) - 1]).toContain(words);
    }
    const cited = statements.map(({ citations }) => citations[0]?.[1] ?? 0);
    expect(cited).toEqual(cited.toSorted((a, b) => a - b));
  });
});

it('is empty for a text without words', () => {
  const brief = sampleBrief({ title: '', outlet: '', lang: 'en', passages: [] });
  expect(brief).toEqual({ headline: '', standfirst: [], story: [] });
});
