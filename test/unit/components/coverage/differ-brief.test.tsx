import { expect, it, vi } from 'vitest';
import { DifferBrief } from '../../../../components/coverage/DifferBrief';
import { PartWaysProvider } from '../../../../components/shared/parts';
import type { Coverage, Difference } from '../../../../utils/core/coverage/types';
import { sourceTexts } from '../../../../utils/core/shown/source-texts';
import { aCoverage, aReadSource } from '../../../support/coverage';
import { aRun, aStatement } from '../../../support/run';
import { useScreen } from '../../../support/view';

const show = useScreen();

const difference = (about: string, ...values: [string, number[]][]): Difference => ({
  ...{ about, kind: 'number' },
  values: values.map(([text, sources]) => ({ text, citations: sources.map((source) => [source, 1]) })),
});

async function screenOf(change: Partial<Coverage>) {
  const sources = [2, 3, 4].map((number) => aReadSource(number, ['The dam is closed.']));
  const coverage = aCoverage({ stage: 'done', sources, ...change });
  const ways = { go: vi.fn(), compare: vi.fn() };
  const screen = await show(
    <PartWaysProvider value={ways}>
      <DifferBrief coverage={coverage} texts={sourceTexts(aRun({ coverage }))} />
    </PartWaysProvider>,
  );
  return { ...screen, ways };
}

it.each([
  [
    [difference('people', ['4,200', [1, 2, 3]], ['3,800', [4]])],
    ['They disagree (people) 4,200 (3 outlets) · 3,800 (Outlet 4) Compare'],
  ],
  [[difference('', ['12', [2, 2]], ['14', [3]])], ['They disagree 12 (Outlet 2) · 14 (Outlet 3) Compare']],
  [
    [difference('a', ['1', [1]], ['2', [2]]), difference('b', ['3', [1]], ['4', [2]]), difference('c', ['5', [1]])],
    [
      'They disagree (a) 1 (The Example) · 2 (Outlet 2)',
      'They disagree (b) 3 (The Example) · 4 (Outlet 2) 1 more difference: Compare',
    ],
  ],
] satisfies [Difference[], string[]][])('says each value with who says it (%#)', async (differences, words) => {
  const screen = await screenOf({ differences });
  expect(screen.said('listitem')).toEqual(words);
  await screen.press('Compare');
  expect(screen.ways.go).toHaveBeenCalledExactlyOnceWith('compare');
});

it.each([
  [{}, 'No difference in figures or names was found. Compare'],
  [{ differ: [aStatement(), aStatement({ text: 'b' })] }, 'They disagree on 2 points. Compare'],
  [{ stage: 'reading' }, ''],
] satisfies [Partial<Coverage>, string][])(
  'says what there is where nothing was found here (%#)',
  async (change, words) => {
    expect((await screenOf(change)).text()).toBe(words);
  },
);
