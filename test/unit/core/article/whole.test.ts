import { describe, expect, it } from 'vitest';
import { extract } from '../../../../utils/core/article/extract';
import type { Article } from '../../../../utils/core/article/types';
import { fixture, NOW, STORY_URL } from './page';

function read(name: string): Article {
  const result = extract(fixture(name), STORY_URL, { now: NOW });
  if (!result.ok) throw new Error(result.reason);
  return result.article;
}

const paragraphs = (doc: Document) => [...doc.querySelectorAll('article p:not([class])')].map((p) => p.textContent);

describe('nothing of a story is lost', () => {
  it.each([
    ['whose sections are called after what they tell', 'sections-named-as-furniture'],
    ['that is about copyright, terms and privacy', 'story-in-words-of-notices'],
  ])('%s', (_, name) => {
    const texts = read(name).passages.map((passage) => passage.text);
    expect(texts.length).toBeGreaterThan(6);
    expect(texts).toEqual(expect.arrayContaining(paragraphs(fixture(name))));
  });

  it('keeps the heads of those sections', () => {
    const heads = read('sections-named-as-furniture').passages.filter((passage) => passage.kind === 'subhead');
    expect(heads.map((passage) => passage.text)).toEqual([
      'Feedback from the villages',
      'Related deaths are examined',
      'Comments of the minister',
      'Who bears which share of the costs',
      'A promotion of rail freight',
      'The sidebar deal of 2018',
      'The newsletter affair',
    ]);
  });
});
