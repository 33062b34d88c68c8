import { expect, it } from 'vitest';
import { describedStory } from '../../../../../utils/core/article/about/described-story';
import { readJsonLd, textIn } from '../../../../../utils/core/article/about/json-ld';
import { expectLinear } from '../../../../support/growth';
import { parse } from '../page';

const nodes = (...scripts: string[]) =>
  readJsonLd(parse(scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join('')));

it.each([
  ['an array', '[{"@type":"NewsArticle","headline":"Wall raised"}]'],
  ['a graph', '{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Wall raised"}]}'],
  ['a comma too many', '{"@type":"NewsArticle","headline":"Wall raised",}'],
  ['a line break in a string', '{"@type":"NewsArticle","headline":"Wall\nraised"}'],
  ['a comment around', '<!-- {"@type":"NewsArticle","headline":"Wall raised"} -->'],
  ['two objects in a row', '{"@type":"WebSite"}{"@type":"NewsArticle","headline":"Wall raised"}'],
  ['quotes as references', '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Wall raised&quot;}'],
  ['a needless backslash', String.raw`{"@type":"NewsArticle","headline":"Wall raised","x":"it\'s"}`],
  ['a quote that breaks it', '{"@type":"NewsArticle","headline":"Wall raised","description":"a "great" wall"}'],
  ['a CDATA section', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Wall raised"}\n//]]>'],
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

it('takes the story with this address whatever its headline', () => {
  const here = nodes('{"@type":"NewsArticle","headline":"Cup won","mainEntityOfPage":"https://a.example/ferry-sails"}');
  expect(describedStory(here, 'https://a.example/ferry-sails', ['Ferry sails'])).not.toBeNull();
});

it.each<[string, (size: number) => string]>([
  ['of megabytes', (size) => `[${'{"@type":"Thing","name":"x"},'.repeat(size)}{}]`],
  ['of lists in lists', (size) => `${'['.repeat(size)}${']'.repeat(size)}`],
  ['that is broken and large', (size) => `{"@type":"NewsArticle","headline":"${'x '.repeat(size)}`],
  ['of commas', (size) => `{"a":[${','.repeat(size)}`],
  ['of wide lists', (size) => `[${`[${'1,'.repeat(1000)}1],`.repeat(size / 1000)}1]`],
])('takes time in proportion to a script %s', (_, json) => {
  expectLinear((size) => parse(`<script type="application/ld+json">${json(size)}</script>`), readJsonLd, 40_000);
});
