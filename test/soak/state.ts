import { setTimeout as sleep } from 'node:timers/promises';
import type { Subject } from './subject.ts';

/** The id of the run that the panel shows; '' where it shows none. */
export async function runOf(subject: Subject): Promise<string> {
  return String(await subject.inPanel("return document.querySelector('main')?.dataset.run ?? ''"));
}

/** What the panel still waits for, by name; '' for nothing. */
const WAITS = `
  if (!document.querySelector('main')) return 'the panel';
  const brief = document.querySelector('.brief');
  if (document.querySelector('.progress:not(.quiet)')) return 'the run';
  if (brief && brief.getAttribute('data-ended') !== 'true') return 'the brief';
  const { stage } = document.querySelector('.coverage')?.dataset ?? {};
  if (['searching', 'reading', 'comparing'].includes(stage)) return 'coverage: ' + stage;
  if (document.querySelector('.question[data-state="asking"]')) return 'an answer';
  return '';`;

/** Presses whatever stops something. */
const STOP = `
  const stops = [...document.querySelectorAll('.progress button, [data-action="stop-question"], .coverage button.stop')];
  for (const one of stops) one.click();
  return stops.length;`;

/** Milliseconds that anything may take; after half of them, what can be stopped is. */
const PATIENCE_MS = 90_000;
const PAUSE_MS = 100;

/** Waits until nothing is under way in the panel; else the name of what never ended. */
export async function ended(subject: Subject): Promise<string> {
  const start = performance.now();
  let waits = '';
  let stopped = 0;
  let quiet = 0;
  while (performance.now() - start < PATIENCE_MS) {
    waits = await subject.inPanel(WAITS).then(String, (error) => `the panel (${String(error).slice(0, 80)})`);
    quiet = waits === '' ? quiet + 1 : 0;
    // Twice in a row: between two phases of a run there may be a moment without a sign of either.
    if (quiet === 2) return '';
    const after = performance.now() - start;
    if (after > 4000 * (stopped + 1) && stopped < 5) {
      stopped++;
      await subject.inPanel(STOP).catch(() => 0);
    }
    if (after > PATIENCE_MS / 2 && stopped < 6) {
      stopped = 6;
      await subject.reopenPanel().catch(() => undefined);
    }
    await sleep(PAUSE_MS);
  }
  return waits;
}
