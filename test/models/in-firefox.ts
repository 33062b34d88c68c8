import type { FirefoxRecoupe } from '../e2e/support/firefox-recoupe.ts';
import type { SavedBrief } from '../e2e/support/saved-json.ts';
import { until } from '../e2e/support/until.ts';
import { SAMPLE_URL } from '../newsroom/server.ts';
import { PATIENCE } from './setup.ts';

/** Half of a test's time limit, so that a failure names what was waited for. */
const MOST = PATIENCE / 2;

/** Briefs the sample article from the real toolbar icon on, to the end. */
export async function briefSample({ firefox, saved }: FirefoxRecoupe): Promise<SavedBrief> {
  await firefox.navigate(SAMPLE_URL);
  await firefox.clickAction();
  const ended = `return document.querySelector('.brief[data-ended="true"]') !== null`;
  await until(() => firefox.evaluate('sidebar', ended).catch(() => false), MOST, 'the end of the run');
  return saved();
}

/** Asks the first of the questions that the panel suggests, and waits for its answer. */
export async function askFirst({ firefox, saved }: FirefoxRecoupe): Promise<SavedBrief> {
  await firefox.press('.suggestions button');
  const state = "return [...document.querySelectorAll('.question')].at(-1)?.dataset.state ?? ''";
  const isAnswered = async () => ['answered', 'none'].includes(String(await firefox.evaluate('sidebar', state)));
  await until(isAnswered, MOST, 'an answer');
  return saved();
}
