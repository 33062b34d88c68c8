import { describe, expect, it, vi } from 'vitest';
import { RereadOffer } from '../../../../components/brief/RereadOffer';
import type { Rereading } from '../../../../utils/core/run/types';
import { settingsItem } from '../../../../utils/platform/storage/settings-item';
import { useFakeBrowser } from '../../../support/browser';
import { anEngine, anError, aRun } from '../../../support/run';
import { useScreen } from '../../../support/view';

useFakeBrowser();
const show = useScreen();
const run = aRun({ engine: anEngine() });

const rereading = (change: Partial<Rereading> = {}): Rereading => ({
  state: 'ready',
  service: 'Example AI',
  model: 'writer-2',
  provider: 'mistral',
  statements: 3,
  tokens: { input: 2000, output: 300, cached: 0 },
  error: null,
  ...change,
});
async function offer(change: Partial<Rereading> = {}, lang: 'en' | 'fr' = 'en') {
  const [onReread, onStop] = [vi.fn(), vi.fn()];
  const view = <RereadOffer run={run} rereading={rereading(change)} onReread={onReread} onStop={onStop} />;
  const screen = await show(view, { lang });
  await screen.settle();
  return { screen, onReread, onStop };
}

describe('a second reading that can be had', () => {
  it('is offered with its cost, and switched on for good', async () => {
    const { screen, onReread } = await offer();
    expect(screen.text()).toContain('writer-2 can read 3 statements of this brief a second time');
    expect(screen.text()).toContain('about 2,300 tokens');
    await screen.press('Read again, from now on');
    await screen.until(() => expect(onReread).toHaveBeenCalledExactlyOnceWith({ anyway: false }));
    expect((await settingsItem.get()).reread).toBe('doubtful');
  });

  it('says the cost in money where a price is known, and that nothing leaves where nothing does', async () => {
    await settingsItem.update({ prices: { mistral: { input: 1, cached: null, output: 2 } }, currency: 'EUR' });
    expect((await offer()).screen.text()).toMatch(/about 2,300 tokens, €0\.00\d*/);
    const { provider: _, ...here } = rereading();
    const view = <RereadOffer run={run} rereading={here} onReread={vi.fn()} onStop={vi.fn()} />;
    expect((await show(view)).text()).toContain('2,300 tokens, on this device');
  });

  it('is not offered again once the reader said no', async () => {
    const { screen, onReread } = await offer();
    await screen.press('No, thanks');
    await screen.until(() => expect(screen.buttons()).toEqual([]));
    expect((await offer()).screen.text()).toBe('');
    expect(onReread).not.toHaveBeenCalled();
  });

  it('is a button where it is switched on, for a brief that was kept', async () => {
    await settingsItem.update({ reread: 'all' });
    const { screen, onReread } = await offer();
    await screen.press('Have 3 statements read a second time (about 2,300 tokens)');
    expect(onReread).toHaveBeenCalledExactlyOnceWith({ anyway: false });
  });

  it('is written as French is', async () => {
    expect((await offer({ statements: 1 }, 'fr')).screen.text()).toMatch(
      /writer-2 peut relire 1 phrase .* environ 2\s300 jetons/,
    );
  });
});

it('says what is going on, and can be stopped', async () => {
  const { screen, onStop } = await offer({ state: 'underWay' });
  expect(screen.said('status')).toEqual(['writer-2 reads 3 statements a second time…']);
  await screen.press('Stop');
  expect(onStop).toHaveBeenCalledTimes(1);
});

it.each([
  ['caught', /writer-2 did not notice what had been falsified/],
  ['barred', /writer-2 was not asked for a second reading/],
] as const)('names a model that failed its canaries (%s), and asks it again only on a click', async (state, words) => {
  const { screen, onReread } = await offer({ state });
  expect(screen.said('alert')[0]).toMatch(words);
  await screen.press('Ask it again anyway');
  expect(onReread).toHaveBeenCalledExactlyOnceWith({ anyway: true });
});

it('says that nobody was asked where the article gives no test', async () => {
  expect((await offer({ state: 'noCanaries' })).screen.text()).toContain('Nobody was asked');
});

it('says why it failed, and tries again', async () => {
  const { screen, onReread } = await offer({ state: 'failed', error: anError({ kind: 'offline' }) });
  expect(screen.said('alert')[0]).toContain('Example AI does not answer');
  await screen.press('Try again');
  expect(onReread).toHaveBeenCalledExactlyOnceWith({ anyway: false });
});
