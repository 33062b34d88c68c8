import { describe, expect, it, vi } from 'vitest';
import { FailedNotice } from '../../../../components/shared/FailedNotice';
import type { RunError, RunErrorKind } from '../../../../utils/core/run/types';
import { useFakeBrowser } from '../../../support/browser';
import { anEngine, anError, aRun } from '../../../support/run';
import { useScreen } from '../../../support/view';

const { calls, sites } = useFakeBrowser();
const show = useScreen();

interface Around {
  service?: string;
  can?: boolean;
  lang?: 'en' | 'fr';
}

async function screenOf(change: Partial<RunError>, { service, can = true, lang = 'en' }: Around = {}) {
  const retry = vi.fn();
  const run = aRun({ engine: anEngine() });
  const asked = service === undefined ? {} : { service };
  const screen = await show(<FailedNotice run={run} error={anError(change)} retry={can ? retry : null} {...asked} />, {
    lang,
  });
  return { ...screen, retry };
}

const RETRY = ['Try again'];
const BOTH = ['Try again', 'Open the options'];

/** The title of the notice for each failure, and the buttons that it offers. */
const FAILURES: Record<RunErrorKind, [title: string, buttons: string[]]> = {
  offline: ['Example AI does not answer', RETRY],
  certificate: ['Example AI does not answer', ['Open api.example in a tab', 'Try again']],
  filtered: ['Example AI will not write about this text', BOTH],
  promptCut: ['Example AI read only part of the text', BOTH],
  allThought: ['The model thought until its tokens were used up', BOTH],
  cors: ['Example AI does not answer browser extensions without your permission', ['Allow api.example', 'Try again']],
  ollamaOrigins: ['Ollama refuses requests from extensions', RETRY],
  wrongKey: ['Example AI does not accept the key', BOTH],
  forbidden: ['Example AI does not allow this request', BOTH],
  noCredit: ['No credit left at Example AI', BOTH],
  unknownModel: ['Example AI does not know this model', BOTH],
  notFound: ['There is no model service at this address', BOTH],
  rateLimited: ['Example AI asks for a pause: too many requests', RETRY],
  tooLong: ['The article is too long for this model', BOTH],
  badRequest: ['Example AI does not understand the request', BOTH],
  server: ['Example AI has a problem', RETRY],
  timeout: ['Example AI took too long', RETRY],
  empty: ['Example AI gave an empty answer', BOTH],
  endless: ['The answer of Example AI did not end', BOTH],
  cut: ['The connection to Example AI broke off', RETRY],
  noConsent: ['The article was not sent: you have not allowed that yet', ['Allow sending articles', 'Try again']],
  notSetUp: ['No model has been set up', BOTH],
  unknown: ['Something unexpected went wrong', BOTH],
  interrupted: ['The browser ended Recoupe in mid-answer', RETRY],
  modelEnded: ['The model was ended in the middle of its answer', RETRY],
  budget: ['This month’s budget does not allow this request', BOTH],
  noModel: ['No model on this device', BOTH],
  badModel: ['This model cannot be run', BOTH],
  outOfMemory: ['Not enough memory for this model', BOTH],
  noBuiltIn: ['The browser’s own model cannot be used here', BOTH],
  notDownloaded: ['The browser’s own model has not been downloaded', BOTH],
  needsClick: ['The browser needs your permission', RETRY],
  language: ['The browser’s own model does not speak this language', BOTH],
};

describe('every failure', () => {
  it.each(Object.entries(FAILURES))(
    'says what happened, why, and what can be done: %s',
    async (name, [title, buttons]) => {
      const kind = Object.keys(FAILURES).find((one): one is RunErrorKind => one === name);
      const screen = await screenOf({ kind: kind ?? 'unknown' });
      expect(screen.texts('.notice-title')).toEqual([title]);
      expect(screen.said('alert')).toHaveLength(1);
      expect(screen.texts('.notice-body > p')[0]?.length).toBeGreaterThan(20);
      expect(screen.buttons()).toEqual(buttons);
    },
  );
});

it('is told in the endpoint’s own words too', async () => {
  const screen = await screenOf({ kind: 'server', detail: 'We are closed.' });
  expect(screen.text()).toContain('In its own words: We are closed.');
});

it('names the service that was asked, or its address where it has no name', async () => {
  expect((await screenOf({ kind: 'timeout' }, { service: 'Other AI' })).text()).toContain('Other AI took too long');
  const screen = await show(
    <FailedNotice run={aRun()} error={anError({ kind: 'timeout', host: 'localhost:1234' })} retry={null} />,
  );
  expect(screen.texts('.notice-title')).toEqual(['localhost:1234 took too long']);
});

it('gives the setting that Ollama needs', async () => {
  expect((await screenOf({ kind: 'ollamaOrigins' })).texts('pre')[0]).toMatch(/^OLLAMA_ORIGINS=/);
});

describe('trying again', () => {
  it('is for the reader to do', async () => {
    const screen = await screenOf({ kind: 'server' });
    await screen.press('Try again');
    expect(screen.retry).toHaveBeenCalledTimes(1);
  });

  it('is not offered where it cannot be done now', async () => {
    expect((await screenOf({ kind: 'server' }, { can: false })).buttons()).toEqual([]);
    expect((await screenOf({ kind: 'cors' }, { can: false })).buttons()).toEqual([]);
    expect((await screenOf({ kind: 'wrongKey' }, { can: false })).buttons()).toEqual(['Open the options']);
  });

  it('waits as long as the endpoint asks, counting down', async () => {
    const screen = await screenOf({ kind: 'rateLimited', retryAfter: 1.4 });
    expect(screen.text()).toContain('It asks to wait 2 seconds.');
    expect(screen.names('button')).toEqual(['Try again in 2 s']);
    expect(screen.buttons()).toEqual([]);
    await screen.press('Try again in 2 s');
    expect(screen.retry).not.toHaveBeenCalled();
  });

  it('comes once the site is allowed', async () => {
    const screen = await screenOf({ kind: 'cors' });
    await screen.press('Allow api.example');
    expect(sites.reader.asked).toEqual([['https://api.example/*']]);
    expect(screen.retry).toHaveBeenCalledTimes(1);
  });

  it('does not come where the reader declines, or the browser cannot ask', async () => {
    for (const answer of [false, null]) {
      sites.reader.answer = answer;
      const screen = await screenOf({ kind: 'cors' });
      await screen.press('Allow api.example');
      expect(screen.retry).not.toHaveBeenCalled();
      expect(screen.said('status')).toEqual([
        'Nothing was allowed, nothing has changed. You can be asked again any time.',
      ]);
      expect(screen.buttons()).toContain('Allow api.example');
    }
  });
});

it('leads to the options', async () => {
  const screen = await screenOf({ kind: 'wrongKey' });
  await screen.press('Open the options');
  expect(calls.openOptionsPage).toBe(1);
});

it('gets the browser’s own model where that is all that is missing', async () => {
  const screen = await screenOf({ kind: 'notDownloaded' });
  await screen.seen('This browser has no model of its own.');
});

it('speaks French', async () => {
  const screen = await screenOf({ kind: 'wrongKey' }, { lang: 'fr' });
  expect(screen.text()).toContain('Example AI refuse la clé');
  expect(screen.buttons()).toEqual(['Réessayer', 'Ouvrir les options']);
});
