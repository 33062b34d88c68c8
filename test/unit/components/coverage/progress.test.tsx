import { expect, it, vi } from 'vitest';
import { CoverageProgress } from '../../../../components/coverage/CoverageProgress';
import type { Coverage } from '../../../../utils/core/coverage/types';
import { aCoverage, aReport, aSource } from '../../../support/coverage';
import { useScreen } from '../../../support/view';

const show = useScreen();

const sources = (['read', 'failed', 'reading', 'waiting', 'unread'] as const).map((reading) =>
  aSource({ url: `https://${reading}.example/`, reading }),
);
const finders = [
  aReport(),
  aReport({ name: 'bing', state: 'searching' }),
  aReport({ name: 'google', state: 'searching' }),
];

it.each([
  [{ stage: 'searching', finders }, 'Searching: Bing News and Google News…', ['Stop']],
  [{ stage: 'searching' }, 'Searching…', ['Stop']],
  [{ stage: 'reading', sources }, 'Reading sources: 2 of 4…', ['Stop']],
  [{ stage: 'comparing' }, 'Comparing what the sources say…', ['Stop']],
  [{ stage: 'found', sources: sources.slice(0, 1) }, '1 article on the same event found.', []],
  [{ stage: 'done' }, 'The sources have been read.', []],
  [{ stage: 'stopped' }, '', []],
  [{ stage: 'failed' }, '', []],
] satisfies [Partial<Coverage>, string, string[]][])('says what is being done (%#)', async (change, words, buttons) => {
  const screen = await show(<CoverageProgress coverage={aCoverage(change)} onStop={vi.fn()} />);
  expect(screen.text().replace(/Stop$/, '')).toBe(words);
  expect(screen.buttons()).toEqual(buttons);
  expect(screen.find('status', '')).toBeDefined();
});

it('can be stopped', async () => {
  const onStop = vi.fn();
  const screen = await show(<CoverageProgress coverage={aCoverage({ stage: 'reading' })} onStop={onStop} />);
  await screen.press('Stop');
  expect(onStop).toHaveBeenCalledTimes(1);
});

it('speaks French', async () => {
  const screen = await show(<CoverageProgress coverage={aCoverage({ stage: 'reading', sources })} onStop={vi.fn()} />, {
    lang: 'fr',
  });
  expect(screen.said('status')).toEqual(['Lecture des sources : 2 sur 4…']);
  expect(screen.buttons()).toEqual(['Arrêter']);
});
