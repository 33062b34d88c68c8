import { expect, it } from 'vitest';
import { describedStory } from '../../../utils/article/described-story';
import { readJsonLd, textIn } from '../../../utils/article/json-ld';
import { parse } from './page';

const nodes = (...scripts: string[]) =>
  readJsonLd(parse(scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join('')));

it.each([
  ['an array', '[{"@type":"NewsArticle","headline":"Wall raised"}]'],
  ['a graph', '{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Wall raised"}]}'],
  ['a comma too many', '{"@type":"NewsArticle","headline":"Wall raised",}'],
  ['a line break in a string', '{"@type":"NewsArticle","headline":"Wall\nraised"}'],
  ['a comment around', '<!-- {"@type":"NewsArticle","headline":"Wall raised"} -->'],
  [
    'several types and an address for a type',
    '{"@type":["Thing","http://schema.org/NewsArticle"],"headline":"Wall raised"}',
  ],
])('finds the story in %s', (_, json) => {
  expect(textIn(describedStory(nodes(json), '', ['Wall raised'])?.headline)).toBe('Wall raised');
});

it('reads on after a script that is broken beyond repair', () => {
  expect(nodes('{"@type": oops', '{"@type":"NewsArticle"}')).toHaveLength(1);
});

it('takes the story that the page shows, not the first', () => {
  const both = nodes(
    '[{"@type":"NewsArticle","headline":"Cup won"},{"@type":"NewsArticle","headline":"Wall raised again"}]',
  );
  expect(textIn(describedStory(both, '', ['Wall raised'])?.headline)).toBe('Wall raised again');
  expect(describedStory(both, '', ['Ferry sails'])).toBeNull();
});
