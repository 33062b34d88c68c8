import { expect, it } from 'vitest';
import { canonicalLink, cleanUrl, readCanonical } from '../../../../../utils/core/article/about/canonical';
import { believed } from '../../../../../utils/core/article/believed';
import { parse } from '../page';

/** The canonical address that is read from a page with these addresses. */
function canonical(href: string, url: string, ogUrl: string | null = null): string {
  const said = readCanonical([canonicalLink(parse(`<link rel="canonical" href="${href}">`)), ogUrl], url);
  return believed({ url, canonicalUrl: said }).canonicalUrl;
}

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

it.each([
  ['papers of one country', 'https://other.co.uk/wall', 'https://herald.co.uk/wall'],
  ['associations', 'https://autre.asso.fr/mur', 'https://riverains.asso.fr/mur'],
  ['newsletters', 'https://ben.substack.com/p/wall', 'https://ann.substack.com/p/wall'],
  ['pages of a code host', 'https://ben.github.io/wall', 'https://ann.github.io/wall'],
])('tells %s under a common suffix apart', (_, href, url) => {
  expect(canonical(href, url)).toBe(url);
});

it.each([
  ['https://www.lci.fr/mur', 'https://lci.fr/mur?utm_source=x'],
  ['https://www.rai.it/mur', 'https://sport.rai.it/mur'],
  ['http://localhost:8080/wall', 'http://localhost:8080/wall?id=1'],
  ['http://192.0.2.1/wall', 'http://192.0.2.1/wall?id=1'],
])('believes %s of %s', (href, url) => {
  expect(canonical(href, url)).toBe(href);
});

it('drops fragments, credentials and tracking parameters, and nothing else', () => {
  expect(cleanUrl('https://user:pass@a.example/b?utm_source=x&id=7&fbclid=1#c')).toBe('https://a.example/b?id=7');
  expect(cleanUrl('mailto:a@b.example')).toBeNull();
});

it('turns an AMP address into the story’s', () => {
  expect(readCanonical([null], 'https://www.herald.example/news/wall/amp/')).toBe(
    'https://www.herald.example/news/wall/',
  );
});
