import { expect, it } from 'vitest';
import { coveragePool } from '../../../../../utils/core/coverage/search/pool';
import { aCoverage, aReadSource } from '../../../../support/coverage';
import { article } from '../../instant/articles';

it('takes a text that only names an agency for a report of its own outlet', () => {
  const sources = [
    aReadSource(2, ['The dam held.'], { agency: 'AFP' }),
    aReadSource(3, ['The dam held, AFP said.'], { agency: 'AFP', agencySigned: false }),
  ];
  const { read } = coveragePool(article(['The dam held.']), aCoverage({ sources }));
  expect([...read.values()].map(({ kind, byline }) => [kind, byline])).toEqual([
    ['agency', ['AFP']],
    ['news', []],
  ]);
});
