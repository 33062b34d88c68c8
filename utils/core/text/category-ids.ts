/** The categories that the word lists know. */
export const CATEGORY_IDS = [
  'politics',
  'world',
  'economy',
  'business',
  'technology',
  'science',
  'health',
  'environment',
  'sport',
  'culture',
  'justice',
  'society',
  'education',
  'weather',
] as const;

export type CategoryId = (typeof CATEGORY_IDS)[number];
