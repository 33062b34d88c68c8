import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RetryButton } from '../../../../components/shared/RetryButton';
import { useScreen } from '../../../support/view';

const show = useScreen();

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

it('counts down to its hour, and can then be pressed', async () => {
  const onRetry = vi.fn();
  const screen = await show(<RetryButton wait={2.5} onRetry={onRetry} />);
  for (const left of ['Try again in 3 s', 'Try again in 2 s', 'Try again in 1 s']) {
    expect(screen.names('button')).toEqual([left]);
    expect(screen.buttons()).toEqual([]);
    await act(() => void vi.advanceTimersByTime(1000));
  }
  await screen.press('Try again');
  expect(onRetry).toHaveBeenCalledTimes(1);
});

it.each([null, 0, -3])('can be pressed at once where nobody asked for a pause: %s', async (wait) => {
  expect((await show(<RetryButton wait={wait} onRetry={vi.fn()} />)).buttons()).toEqual(['Try again']);
});

it('counts from the failure, and not from when the panel was opened', async () => {
  const screen = await show(<RetryButton wait={30} since={Date.now() - 21_000} onRetry={vi.fn()} />);
  expect(screen.names('button')).toEqual(['Try again in 9 s']);
  const over = await show(<RetryButton key="over" wait={30} since={Date.now() - 31_000} onRetry={vi.fn()} />);
  expect(over.buttons()).toEqual(['Try again']);
});
