import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLife } from '../../../../utils/platform/offscreen/life';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the life of the offscreen document', () => {
  it('ends when nothing was done for long enough', () => {
    const close = vi.fn();
    const life = createLife(close, 1000);
    vi.advanceTimersByTime(900);
    life.touch();
    vi.advanceTimersByTime(900);
    expect(close).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(close).toHaveBeenCalledOnce();
  });

  it('does not end while something holds it, whatever else is touched', () => {
    const close = vi.fn();
    const life = createLife(close, 1000);
    const first = life.hold();
    const second = life.hold();
    life.touch();
    vi.advanceTimersByTime(60_000);
    first();
    first();
    vi.advanceTimersByTime(60_000);
    expect(close).not.toHaveBeenCalled();
    second();
    vi.advanceTimersByTime(1001);
    expect(close).toHaveBeenCalledOnce();
  });
});
