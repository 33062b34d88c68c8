import type { ClaimReview } from '../types';
import { type LdNode, nodesIn, textIn, typesOf } from './json-ld';

const MOST_REVIEWS = 10;
const LONGEST_CLAIM = 500;
const LONGEST_NAME = 100;

/** A verdict in words; one in numbers alone says nothing without its scale. */
function ratingIn(value: unknown): string {
  const [rating] = nodesIn(value);
  const words = textIn(rating?.alternateName) ?? textIn(rating?.name) ?? textIn(rating?.ratingExplanation) ?? '';
  return /\p{L}/u.test(words) ? words.slice(0, LONGEST_NAME) : '';
}

/** The claims that a page says it has checked: its `ClaimReview` data (https://schema.org/ClaimReview). */
export function readClaimReviews(nodes: readonly LdNode[]): ClaimReview[] {
  const reviews = nodes.filter((node) => typesOf(node).includes('ClaimReview'));
  return reviews
    .map((node) => ({
      claim: (textIn(node.claimReviewed) ?? '').slice(0, LONGEST_CLAIM),
      rating: ratingIn(node.reviewRating),
      by: (textIn(node.author) ?? textIn(node.publisher) ?? '').slice(0, LONGEST_NAME),
    }))
    .filter(({ claim }) => claim !== '')
    .slice(0, MOST_REVIEWS);
}
