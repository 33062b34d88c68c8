import { describe, expect, it } from 'vitest';
import { ownArticle } from '../../../../utils/core/coverage/own-article';
import { aCandidate } from '../../../support/coverage';

const ARTICLE = {
  canonicalUrl: 'https://www.northmarch-courier.example/news/dam',
  title: 'Thousands evacuated below Tarrow Dam',
  outlet: 'The Northmarch Courier',
};
const INDEX = { url: 'https://news.google.com/rss/articles/CBMi', opaque: true, domain: '' };

describe('the article in the tab', () => {
  const isOwn = ownArticle(ARTICLE);

  it.each([
    ['its address', { url: 'https://northmarch-courier.example/news/dam/', domain: 'northmarch-courier.example' }],
    [
      'its mobile address',
      { url: 'https://m.northmarch-courier.example/amp/news/dam', domain: 'northmarch-courier.example' },
    ],
    ['its outlet by the site', { ...INDEX, domain: 'news.northmarch-courier.example' }],
    ['its outlet by the name', { ...INDEX, outlet: 'The Northmarch Courier' }],
    ['the name without its article', { ...INDEX, outlet: 'Northmarch Courier' }],
    ['the name as an address', { ...INDEX, outlet: 'northmarch-courier.com' }],
    ['the name in one word', { ...INDEX, outlet: 'NorthmarchCourier' }],
    ['nobody, and its headline', { ...INDEX, outlet: '', title: 'Thousands evacuated below Tarrow dam' }],
  ])('is known by %s', (_, change) => {
    expect(isOwn(aCandidate({ title: 'Anything at all', outlet: 'Anybody', ...change }))).toBe(true);
  });

  it.each([
    ['another outlet with its headline: a reprint', { ...INDEX, outlet: 'Hallin Star', title: ARTICLE.title }],
    ['another site with its name', { domain: 'courier.example', outlet: 'The Northmarch Courier' }],
    ['nobody, and another headline', { ...INDEX, outlet: '', title: 'Dam empty by noon' }],
    ['a name that only begins like its own', { ...INDEX, outlet: 'Northmarch Courier Sport Weekly' }],
  ])('is not %s', (_, change) => {
    expect(isOwn(aCandidate({ title: 'Anything at all', ...change }))).toBe(false);
  });

  it('is known once an index has led to it', () => {
    const found = aCandidate({ ...INDEX, outlet: 'Somebody' });
    expect(isOwn(found, { canonicalUrl: `${ARTICLE.canonicalUrl}?` })).toBe(true);
    expect(isOwn(found, { canonicalUrl: 'https://star.example/dam' })).toBe(false);
  });
});

it.each([
  ['https://www.lemonde.fr/x', 'Le Monde.fr', 'Le Monde'],
  ['https://www.lemonde.fr/x', 'Le Monde', 'lemonde.fr'],
  ['https://www.kleinezeitung.at/x', 'kleinezeitung.at', 'Kleine Zeitung'],
  ['https://www.zeit.de/x', 'ZEIT ONLINE', 'Die Zeit'],
  ['https://elpais.com/x', 'EL PAÍS', 'El País'],
])('%s is %s, which indexes call %s', (canonicalUrl, outlet, named) => {
  expect(ownArticle({ canonicalUrl, outlet, title: 'x' })(aCandidate({ ...INDEX, outlet: named }))).toBe(true);
});
