import { expect, it } from 'vitest';
import { reusedCoverage } from '../../../../../utils/core/coverage/search/reuse';
import { newCoverage } from '../../../../../utils/core/coverage/state';
import { aSource } from '../../../../support/coverage';
import { anArticle, aStatement } from '../../../../support/run';

const text = (words: string) => [{ n: 1, text: words, kind: 'paragraph' as const }];
const report = (name: string, title: string, lead: string) =>
  anArticle({ canonicalUrl: `https://${name}.example/dam`, outlet: name, title, passages: text(lead) });

const first = report(
  'courier',
  'Cracks close Tarrow dam, valley evacuated',
  'Engineers found 12 cracks in the Tarrow dam and 4,000 people left the valley on Friday.',
);
const second = report(
  'star',
  'Thousands leave valley below cracked Tarrow dam',
  'Engineers found 14 cracks in the Tarrow dam on Friday, and thousands of people left the valley.',
);
const source = (name: string, change: object = {}) =>
  aSource({
    ...{
      id: `https://${name}.example/dam`,
      url: `https://${name}.example/dam`,
      domain: `${name}.example`,
      outlet: name,
    },
    ...{ title: 'Tarrow dam cracks: valley evacuated', lead: 'Cracks in the Tarrow dam; thousands left the valley.' },
    ...change,
  });

it('has the article that was read and its sources, assessed anew, without what a model wrote', () => {
  const coverage = {
    ...newCoverage(),
    stage: 'done' as const,
    sources: [
      source('star'),
      source('herald', { number: 2, reading: 'read', passages: text('Engineers found 14 cracks in the Tarrow dam.') }),
      source('post'),
      source('sport', { title: 'Northmarch win cup after penalties', lead: 'The goalkeeper saved three shots.' }),
    ],
    agree: [aStatement()],
    sent: [{ at: 1, url: 'https://index.example/', query: 'dam' }],
  };
  const reused = reusedCoverage(second, { article: first, coverage }, () => null);
  const outlets = new Map(reused?.sources.map(({ outlet, number }) => [outlet, number]));
  expect(outlets.get('courier')).toBe(2);
  expect(outlets.get('herald')).toBe(3);
  expect(outlets.get('post')).toBeNull();
  expect([...outlets.keys()]).not.toContain('star');
  expect([...outlets.keys()]).not.toContain('sport');
  expect(reused).toMatchObject({ stage: 'found', agree: [], sent: [] });
  expect(reused?.counts.articles).toBeGreaterThan(2);
});

it('has the article alone where nothing was searched, and is none where that is on another event', () => {
  expect(reusedCoverage(second, { article: first, coverage: null }, () => null)?.sources).toMatchObject([
    { outlet: 'courier', number: 2, reading: 'read' },
  ]);
  const other = report('sport', 'Northmarch win cup after penalties', 'The goalkeeper saved three shots.');
  expect(reusedCoverage(second, { article: other, coverage: null }, () => null)).toBeNull();
});
