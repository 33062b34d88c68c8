import type { FinderReport } from '../../utils/core/coverage/types';

const isList = ({ name }: FinderReport) => name === 'feeds' || name === 'sitemaps';
const isBarred = ({ state }: FinderReport) => state === 'needsPermission';

/** The finders that the browser must allow first: indexes, and outlets' own lists, which are many sites and a choice apart. */
export function barred(finders: readonly FinderReport[]): { indexes: FinderReport[]; lists: FinderReport[] } {
  const all = finders.filter(isBarred);
  return { indexes: all.filter((finder) => !isList(finder)), lists: all.filter(isList) };
}
