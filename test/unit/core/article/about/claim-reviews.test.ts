import { expect, it } from 'vitest';
import { readClaimReviews } from '../../../../../utils/core/article/about/claim-reviews';

const review = (more: object) => ({ '@type': 'ClaimReview', claimReviewed: 'The dam broke.', ...more });

it.each([
  [
    review({ author: { '@type': 'Organization', name: 'Full Fact' }, reviewRating: { alternateName: 'False' } }),
    { claim: 'The dam broke.', rating: 'False', by: 'Full Fact' },
  ],
  [
    review({
      '@type': ['Thing', 'https://schema.org/ClaimReview'],
      publisher: 'AFP',
      reviewRating: [{ name: 'Faux' }],
    }),
    { claim: 'The dam broke.', rating: 'Faux', by: 'AFP' },
  ],
  [review({ reviewRating: { ratingValue: '1', alternateName: '1' } }), { claim: 'The dam broke.', rating: '', by: '' }],
  [review({ reviewRating: 'x'.repeat(9) }), { claim: 'The dam broke.', rating: '', by: '' }],
])('a claim, its verdict and who checked it', (node, expected) => {
  expect(readClaimReviews([node])).toEqual([expected]);
});

it.each([
  [{ '@type': 'NewsArticle', headline: 'x' }],
  [{ '@type': 'ClaimReview' }],
  [{ '@type': 'ClaimReview', claimReviewed: { a: 1 } }],
])('none', (node) => {
  expect(readClaimReviews([node])).toEqual([]);
});

it('no more than ten, and none longer than a sentence or two', () => {
  const many = readClaimReviews(Array.from({ length: 40 }, () => review({ claimReviewed: 'x'.repeat(9000) })));
  expect([many.length, many[0]?.claim.length]).toEqual([10, 500]);
});
