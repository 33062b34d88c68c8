import { expect, it, vi } from 'vitest';
import { Progress } from '../../../../components/panel/Progress';
import type { Run } from '../../../../utils/core/run/types';
import { aBrief, anEngine, aRun, aStatement } from '../../../support/run';
import { useScreen } from '../../../support/view';

const show = useScreen();

const writing = { stage: 'writing', engine: anEngine() } satisfies Partial<Run>;
const two = aBrief({ engine: 'remote', standfirst: [aStatement()], story: [aStatement({ text: 'b' })] });

it.each([
  ['reading', { stage: 'reading' }, 'Reading the page…', []],
  ['waiting for a model', writing, 'Waiting for writer-2…', ['Stop']],
  ['waiting for a service', { ...writing, engine: anEngine({ model: null }) }, 'Waiting for Example AI…', ['Stop']],
  ['a model is being loaded', { ...writing, loading: true }, 'Loading writer-2 …', ['Stop']],
  ['an article in parts', { ...writing, parts: 3, part: 2 }, 'writer-2 reads part 2 of 3…', ['Stop']],
  ['writing', { ...writing, parts: 3, part: 3, brief: two }, 'writer-2 is writing: 2 statements so far…', ['Stop']],
  ['done', { ...writing, stage: 'done', brief: two }, 'Brief ready, 2 sentences.', []],
  ['opened again', { ...writing, stage: 'done', brief: two, keptAt: 1 }, '', []],
  ['key sentences', { stage: 'done' }, '', []],
  ['stopped', { ...writing, stage: 'stopped' }, 'Stopped.', []],
  ['failed, which a notice says', { ...writing, stage: 'failed' }, '', []],
  ['no article, which a notice says', { stage: 'notArticle' }, '', []],
] satisfies [string, Partial<Run>, string, string[]][])(
  'says what is being done: %s',
  async (_, change, words, buttons) => {
    const screen = await show(<Progress run={aRun(change)} onStop={vi.fn()} />);
    expect(screen.texts('[role=status]')).toEqual([words]);
    expect(screen.buttons()).toEqual(buttons);
  },
);

it('can be stopped', async () => {
  const onStop = vi.fn();
  const screen = await show(<Progress run={aRun(writing)} onStop={onStop} />);
  await screen.press('Stop');
  expect(onStop).toHaveBeenCalledTimes(1);
});

it('speaks French', async () => {
  const screen = await show(<Progress run={aRun({ ...writing, parts: 3, part: 2 })} onStop={vi.fn()} />, {
    lang: 'fr',
  });
  expect(screen.said('status')).toEqual(['writer-2 lit la partie 2 sur 3…']);
  expect(screen.buttons()).toEqual(['Arrêter']);
});
