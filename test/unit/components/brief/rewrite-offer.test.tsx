import { expect, it, vi } from 'vitest';
import { RewriteOffer } from '../../../../components/brief/RewriteOffer';
import { useFakeBrowser } from '../../../support/browser';
import { aCheck, anEngine, anError, aRun, aStatement } from '../../../support/run';
import { useScreen } from '../../../support/view';

useFakeBrowser();
const show = useScreen();

const [one, two] = ['a', 'b'].map((text) => aStatement({ text, check: aCheck('notFound') }));
const may = one && two ? [one, two] : [];
const run = aRun({ engine: anEngine() });

it('has all that may be written anew written anew, where there are several', async () => {
  const ask = vi.fn();
  const screen = await show(<RewriteOffer run={run} rewrites={{ underWay: [], may, ask }} onStop={vi.fn()} />);
  await screen.press('Ask the model to rewrite 2 statements');
  expect(ask).toHaveBeenCalledExactlyOnceWith(['a', 'b']);
});

it('leaves a single one to the button that stands at it', async () => {
  const rewrites = { underWay: [], may: may.slice(1), ask: vi.fn() };
  expect((await show(<RewriteOffer run={run} rewrites={rewrites} onStop={vi.fn()} />)).buttons()).toEqual([]);
});

it('says what the model is at, and can be stopped', async () => {
  const onStop = vi.fn();
  const rewrites = { underWay: ['a', 'b'], may: [], ask: vi.fn() };
  const screen = await show(<RewriteOffer run={run} rewrites={rewrites} onStop={onStop} />);
  expect(screen.said('status')).toEqual(['writer-2 is rewriting 2 statements…']);
  await screen.press('Stop');
  expect(onStop).toHaveBeenCalledTimes(1);
});

it('says why it failed, and tries the same ones again', async () => {
  const ask = vi.fn();
  const failed = { ...run, rewriting: { texts: ['a'], underWay: false, error: anError({ kind: 'offline' }) } };
  const screen = await show(<RewriteOffer run={failed} rewrites={{ underWay: [], may: [], ask }} onStop={vi.fn()} />);
  expect(screen.said('alert')[0]).toContain('Example AI does not answer');
  await screen.press('Try again');
  expect(ask).toHaveBeenCalledExactlyOnceWith(['a']);
});
