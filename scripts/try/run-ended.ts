import { until } from '../../test/e2e/support/until.ts';

/** Milliseconds in which the panel must have the run of the click. */
const RUN_PATIENCE = 20_000;

/**
 * JavaScript that returns the state of a panel: 'none' without a run, 'busy' while one is in progress, 'ended' once it
 * shows a brief or says why there is none; `document` is the panel's.
 */
const STATE = `
  const main = document.querySelector('main');
  if (!main?.dataset.run) return 'none';
  if (document.querySelector('.progress:not(.quiet)')) return 'busy';
  const brief = document.querySelector('.brief');
  const isShown = brief ? brief.dataset.ended === 'true' : document.querySelector('.notice') !== null;
  return isShown ? 'ended' : 'busy';`;

/**
 * Waits until the run of the click has ended, or its page has gone. `look` runs a function body in the panel. Throws
 * after `patience` ms; a panel that has no run by then, or has lost it, says why in its own words.
 */
export async function runEnded(look: (body: string) => Promise<unknown>, patience: number): Promise<void> {
  const start = performance.now();
  let hasBegun = false;
  const isOver = async () => {
    const state = await look(STATE);
    hasBegun ||= state !== 'none';
    return state === 'ended' || (state === 'none' && (hasBegun || performance.now() - start > RUN_PATIENCE));
  };
  await until(isOver, patience, 'the brief');
}
