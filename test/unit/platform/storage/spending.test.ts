import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Totals } from '../../../../utils/core/cost/spending';
import { spendingBook, spendingItem } from '../../../../utils/platform/storage/spending';
import { useFakeBrowser } from '../../../support/browser';

const { disks } = useFakeBrowser();
const turn = () => new Promise((resolve) => setTimeout(resolve));

const spent = (input: number): Totals => ({ requests: 1, input, output: 10, cached: 0, estimated: 0 });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 20) });
});
afterEach(() => {
  vi.useRealTimers();
});

it('adds up what each provider was paid for', async () => {
  const book = spendingBook();
  await book.add('openai', spent(100), { traces: true });
  await book.add('openai', spent(50), { traces: true });
  await book.add('mistral', spent(7), { traces: true });
  expect(await spendingItem.get()).toEqual({
    month: '2026-11',
    providers: { openai: { ...spent(150), requests: 2, output: 20 }, mistral: spent(7) },
  });
});

it('loses no request of those that end at the same time', async () => {
  const book = spendingBook();
  await Promise.all(Array.from({ length: 10 }, () => book.add('openai', spent(1), { traces: true })));
  expect((await spendingItem.get()).providers.openai).toMatchObject({ requests: 10, input: 10 });
});

it('counts private windows in memory, and never on the disk', async () => {
  const book = spendingBook();
  await book.add('openai', spent(100), { traces: true });
  await book.add('openai', spent(40), { traces: false });
  expect((await book.read()).providers.openai).toMatchObject({ input: 140 });
  expect((await spendingItem.get()).providers.openai).toMatchObject({ input: 100 });
  expect((await spendingBook().read()).providers.openai).toMatchObject({ input: 100 });
});

it('begins each month from nothing', async () => {
  const book = spendingBook();
  await book.add('openai', spent(100), { traces: true });
  await book.add('openai', spent(40), { traces: false });
  vi.setSystemTime(new Date(2026, 11, 1));
  expect(await book.read()).toEqual({ month: '2026-12', providers: {} });
});

it('counts one provider from nothing, or all', async () => {
  const book = spendingBook();
  await book.add('openai', spent(100), { traces: true });
  await book.add('mistral', spent(7), { traces: true });
  await spendingItem.reset('openai');
  expect((await spendingItem.get()).providers).toEqual({ mistral: spent(7) });
  await spendingItem.reset();
  expect((await spendingItem.get()).providers).toEqual({});
});

it('tells pages of what is spent', async () => {
  const heard: unknown[] = [];
  const stop = spendingItem.watch(({ providers }) => heard.push(providers.openai?.input));
  await spendingBook().add('openai', spent(100), { traces: true });
  await turn();
  stop();
  await spendingBook().add('openai', spent(1), { traces: true });
  await turn();
  expect(heard).toEqual([100]);
});

it('takes a broken book for an empty one', async () => {
  disks.local.data = { spending: { month: '2026-11', providers: { openai: 'much', nobody: spent(1) } } };
  expect((await spendingItem.get()).providers).toEqual({});
});
