import { expect, it, vi } from 'vitest';
import { Progress } from '../../../../components/panel/Progress';
import type { Phase, Run } from '../../../../utils/core/run/types';
import { aBrief, anEngine, aRun, aStatement } from '../../../support/run';
import { useScreen } from '../../../support/view';

const show = useScreen();

const writing = { stage: 'writing', engine: anEngine() } satisfies Partial<Run>;
const two = aBrief({ engine: 'remote', standfirst: [aStatement()], story: [aStatement({ text: 'b' })] });

it.each([
  ['reading', { stage: 'reading' }, 'Reading the page…', []],
  ['waiting for a model', writing, 'Waiting for writer-2…', ['Stop']],
  ['waiting for a service', { ...writing, engine: anEngine({ model: null }) }, 'Waiting for Example AI…', ['Stop']],
  ['a model is being loaded', { ...writing, loading: true }, 'Loading writer-2…', ['Stop']],
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

const since = (phase: Phase, seconds: number | null = null): Partial<Run> => ({
  ...writing,
  phase: { phase, at: Date.now() - 12_000, seconds },
});

it.each([
  ['connecting', since('connecting'), 'Connecting to writer-2…', '12 s'],
  ['loading', since('loading'), 'writer-2 is being loaded…', '12 s'],
  ['a pause', since('pausing', 19.2), 'writer-2 asked for a pause…', '8 s left'],
  ['a pause that is over', since('pausing', 5), 'writer-2 asked for a pause…', '12 s'],
  ['a pause of unknown length', since('pausing'), 'writer-2 asked for a pause…', '12 s'],
  ['reading', since('reading'), 'writer-2 is reading…', '12 s'],
  ['thinking', since('thinking'), 'writer-2 is thinking…', '12 s'],
  ['writing, nothing whole yet', since('writing'), 'writer-2 is writing…', '12 s'],
  ['reading a part', { ...since('reading'), parts: 3, part: 2 }, 'writer-2 reads part 2 of 3…', '12 s'],
  [
    'thinking before the next part',
    { ...since('thinking'), parts: 3, part: 2, brief: two },
    'writer-2 is thinking…',
    '12 s',
  ],
  ['writing on', { ...since('writing'), brief: two }, 'writer-2 is writing: 2 statements so far…', '12 s'],
  [
    'a phase of this moment',
    { ...writing, phase: { phase: 'thinking', at: Date.now() + 60_000, seconds: null } },
    'writer-2 is thinking…',
    '',
  ],
] satisfies [string, Partial<Run>, string, string][])(
  'tells the phase, and its seconds outside the status: %s',
  async (_, change, words, seconds) => {
    const screen = await show(<Progress run={aRun(change)} onStop={vi.fn()} />);
    expect(screen.texts('[role=status]')).toEqual([words]);
    expect(screen.texts('.phase-seconds')).toEqual([seconds]);
  },
);

it('shows no seconds once the run has ended', async () => {
  const screen = await show(<Progress run={aRun({ ...since('thinking'), stage: 'done' })} onStop={vi.fn()} />);
  expect(screen.texts('.phase-seconds')).toEqual([]);
});

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
