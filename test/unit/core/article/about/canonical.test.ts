import { expect, it } from 'vitest';
import { cleanUrl, readCanonical } from '../../../../../utils/core/article/about/canonical';
import { parse } from '../page';

const canonical = (href: string, url: string, ogUrl: string | null = null) =>
  readCanonical(parse(`<link rel="canonical" href="${href}">`), ogUrl, url);

it('believes a canonical address of the same site only', () => {
  expect(canonical('https://news.herald.example/wall', 'https://www.herald.example/wall?id=1')).toBe(
    'https://news.herald.example/wall',
  );
  expect(canonical('/wall', 'https://www.herald.example/wall?id=1')).toBe('https://www.herald.example/wall');
  for (const href of [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://evil.example/wall',
    'https://www.herald.example/',
    '',
  ]) {
    expect(canonical(href, 'https://www.herald.example/wall?id=1')).toBe('https://www.herald.example/wall?id=1');
  }
});

it('tells sites under a common suffix apart', () => {
  expect(canonical('https://other.co.uk/wall', 'https://herald.co.uk/wall')).toBe('https://herald.co.uk/wall');
});

it('drops fragments, credentials and tracking parameters, and nothing else', () => {
  expect(cleanUrl('https://user:pass@a.example/b?utm_source=x&id=7&fbclid=1#c')).toBe('https://a.example/b?id=7');
  expect(cleanUrl('mailto:a@b.example')).toBeNull();
});

it('turns an AMP address into the story’s', () => {
  expect(readCanonical(parse(''), null, 'https://www.herald.example/news/wall/amp/')).toBe(
    'https://www.herald.example/news/wall/',
  );
});
